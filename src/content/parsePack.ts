import type { z } from 'zod';
import { checkLaw } from './checkLaw.ts';
import { cuesIn } from './condition.ts';
import type { Content, ScenarioPack } from './content.ts';
import { cuesSchema, makeCues, meantSchema } from './cues.ts';
import { interfaceSchema } from './interface.ts';
import { lawSchema } from './law.ts';
import { type CheckCues, parseScenario } from './parseScenario.ts';
import type { Problem } from './problem.ts';
import { type ContentFile, readYaml } from './readYaml.ts';
import {
  type Advice,
  adviceFileSchema,
  type Criterion,
  creditorAdviceSchema,
  creditorCriteriaSchema,
  criteriaSchema,
  headingsOf,
  joinAdvice,
  sourcesSchema,
} from './rubric.ts';
import { safetySchema } from './safety.ts';
import { glossarySchema, inThreeLocales, makeTraditional } from './traditional.ts';

/**
 * Turns the files under data/ into content, or lists every problem with its file and line. Paths are relative
 * to data/, with forward slashes.
 */
export const parsePack = (
  files: readonly ContentFile[],
): { readonly content: Content } | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));

  const textOf = (path: string): string => {
    const file = byPath.get(path);
    if (!file) problems.push({ file: path, message: 'is missing: add it' });
    return file?.text ?? '';
  };
  const load = <T extends z.ZodType>(path: string, schema: T): z.infer<T> | undefined => {
    if (!byPath.has(path)) {
      problems.push({ file: path, message: 'is missing: add it' });
      return undefined;
    }
    const read = readYaml(byPath.get(path) as ContentFile, schema);
    problems.push(...read.problems);
    return read.value;
  };

  const glossary = load('glossary.zh-TW.yaml', glossarySchema);
  const toTraditional = makeTraditional(glossary ?? {});
  const shared = makeCues(load('cues.yaml', cuesSchema) ?? {});
  const creditors = makeCues(load('cues.creditor.yaml', cuesSchema) ?? {});
  const meant = load('meant.yaml', meantSchema);
  const cues = { debtor: shared, creditor: [...shared, ...creditors] };
  const safety = load('safety.yaml', safetySchema);
  const law = load('law.yaml', lawSchema);
  const version = load('rubric/criteria.yaml', criteriaSchema);
  const creditorCriteria = load('rubric/criteria.creditor.yaml', creditorCriteriaSchema);
  const criteria = [...(version?.criteria ?? []), ...(creditorCriteria?.criteria ?? [])];
  const loadAdvice = (locale: 'zh-CN' | 'en'): Advice | undefined => {
    const debtor = load(`rubric/advice.${locale}.yaml`, adviceFileSchema);
    const creditor = load(`rubric/advice.creditor.${locale}.yaml`, creditorAdviceSchema);
    return debtor && creditor ? joinAdvice(debtor, creditor) : undefined;
  };
  const adviceZh = loadAdvice('zh-CN');
  const adviceEn = loadAdvice('en');
  const sources = load('rubric/sources.yaml', sourcesSchema);

  const interfaceZh = load('interface.zh-CN.yaml', interfaceSchema);
  const interfaceEn = load('interface.en.yaml', interfaceSchema);

  const known = {
    debtor: new Set([...cues.debtor.map(({ id }) => id), ...Object.keys(meant?.debtor ?? {})]),
    creditor: new Set([...cues.creditor.map(({ id }) => id), ...Object.keys(meant?.creditor ?? {})]),
  };
  const checkCues: CheckCues = (file, side, where, names) => {
    for (const name of names)
      if (!known[side].has(name))
        problems.push({
          file,
          message: `${where} names the cue "${name}", which data/${side === 'debtor' ? 'cues.yaml does' : 'cues.yaml and cues.creditor.yaml do'} not define`,
        });
  };
  for (const criterion of criteria) {
    const owed = !criterion.sides.includes('debtor');
    const file = `rubric/criteria${owed ? '.creditor' : ''}.yaml`;
    for (const condition of [criterion.met, criterion.broken])
      if (condition)
        for (const side of criterion.sides) checkCues(file, side, criterion.id, cuesIn(condition));
    for (const [name, advice] of [
      ['zh-CN', adviceZh],
      ['en', adviceEn],
    ] as const)
      if (advice)
        problems.push(
          ...missingAdvice(`rubric/advice${owed ? '.creditor' : ''}.${name}.yaml`, criterion, advice),
        );
    if (sources && !(criterion.source.document in sources))
      problems.push({
        file,
        message: `${criterion.id} names document ${criterion.source.document}, which sources.yaml does not list`,
      });
    else if (sources && headingsOf(sources, criterion).length === 0)
      problems.push({
        file: 'rubric/sources.yaml',
        message: `${criterion.source.document}.sections lacks "${criterion.source.section}", which ${criterion.id} names: say under which headings a handbook tells of it`,
      });
  }

  const scenarios = new Map<string, ScenarioPack>();
  const ids = new Set(
    files.map((file) => /^scenarios\/([^/]+)\//.exec(file.path)?.[1]).filter((id) => id !== undefined),
  );
  for (const id of ids) {
    const pack = parseScenario(id, {
      ...{ byPath, load, textOf, criteria, checkCues, toTraditional, problems },
      sources: sources ?? {},
    });
    if (pack) scenarios.set(id, pack);
  }
  // The person with a bill comes first, the merchant with a platform last, as the documents are numbered.
  const ordered = [...scenarios].sort(([, a], [, b]) => b.document.localeCompare(a.document));
  if (ids.size === 0) problems.push({ file: 'scenarios', message: 'holds no scenario: add one' });
  if (law && safety)
    problems.push(...checkLaw(law, { criteria, scenarios: ids, regions: safety.regions, checkCues }));

  if (
    problems.length > 0 ||
    !version ||
    !adviceZh ||
    !adviceEn ||
    !sources ||
    !safety ||
    !law ||
    !interfaceZh ||
    !interfaceEn
  )
    return { problems };
  return {
    content: {
      scenarios: new Map(ordered),
      rubric: {
        version: version.version,
        criteria,
        advice: inThreeLocales(adviceZh, adviceEn, toTraditional),
        sources: Object.fromEntries(
          Object.entries(sources).map(([document, { title, sections }]) => [
            document,
            { title: inThreeLocales(title['zh-CN'], title.en, toTraditional), sections },
          ]),
        ),
      },
      cues,
      safety,
      law,
      interface: inThreeLocales(interfaceZh, interfaceEn, toTraditional),
      toTraditional,
    },
  };
};

const missingAdvice = (file: string, criterion: Criterion, advice: Advice): Problem[] => {
  const texts = advice.criteria[criterion.id];
  if (!texts)
    return [{ file, message: `criteria.${criterion.id} is missing: every criterion needs its advice` }];
  const missing: Problem[] = [];
  if (criterion.met && !texts.praise)
    missing.push({ file, message: `criteria.${criterion.id}.praise is missing` });
  if (criterion.broken && !texts.nudge)
    missing.push({ file, message: `criteria.${criterion.id}.nudge is missing` });
  if (criterion.broken && !texts.reason)
    missing.push({ file, message: `criteria.${criterion.id}.reason is missing` });
  return missing;
};
