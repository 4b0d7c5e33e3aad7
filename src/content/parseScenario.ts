import type { z } from 'zod';
import type { Side } from '../domain/setting.ts';
import { cuesIn } from './condition.ts';
import type { ScenarioPack, SidePack } from './content.ts';
import { type Handbook, parseHandbook, sectionUnder } from './handbook.ts';
import { missingLines } from './lineKeys.ts';
import { type Lines, linesSchema } from './lines.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './readYaml.ts';
import { type Criterion, headingsOf, weighed } from './rubric.ts';
import { type Case, SCENARIO_SCHEMAS, type Scenario, SIDE_FOLDERS } from './scenario.ts';
import { inThreeLocales } from './traditional.ts';

/** Says which of the cues named are not listened for on a side. */
export type CheckCues = (file: string, side: Side, where: string, names: readonly string[]) => void;

/** What parsePack lends: the files, and where problems go. */
export type Loader = {
  readonly byPath: ReadonlyMap<string, ContentFile>;
  readonly load: <T extends z.ZodType>(path: string, schema: T) => z.infer<T> | undefined;
  readonly textOf: (path: string) => string;
  readonly criteria: readonly Criterion[];
  readonly sources: Parameters<typeof headingsOf>[0];
  readonly checkCues: CheckCues;
  readonly toTraditional: (text: string) => string;
  readonly problems: Problem[];
};

/** A scenario's folder: the debtor's side, the creditor's where there is one, and the handbook. */
export const parseScenario = (id: string, loader: Loader): ScenarioPack | undefined => {
  const folder = `scenarios/${id}`;
  const debtor = parseSide(id, 'debtor', loader);
  const creditor = loader.byPath.has(`${folder}/${SIDE_FOLDERS.creditor}scenario.yaml`)
    ? parseSide(id, 'creditor', loader)
    : undefined;
  const handbook = inThreeLocales(
    loadHandbook(`${folder}/handbook.zh-CN.md`, loader),
    loadHandbook(`${folder}/handbook.en.md`, loader),
    loader.toTraditional,
  );
  if (!debtor) return undefined;
  return { id, document: debtor.scenario.document, debtor, ...(creditor ? { creditor } : {}), handbook };
};

/** A handbook, which must tell of everything that the coach looks for on a side of its scenario. */
const loadHandbook = (file: string, { byPath, textOf, criteria, sources, problems }: Loader): Handbook => {
  const handbook = parseHandbook(textOf(file));
  const isOwed = byPath.has(file.replace(/handbook[^/]*$/, `${SIDE_FOLDERS.creditor}scenario.yaml`));
  const taught = criteria.filter(({ sides }) => isOwed || sides.includes('debtor'));
  for (const criterion of byPath.has(file) ? taught : []) {
    const headings = headingsOf(sources, criterion);
    if (headings.length > 0 && !sectionUnder(handbook, headings))
      problems.push({
        file,
        message: `tells of ${criterion.id} nowhere: it needs a heading {#${headings.join('}, {#')}}`,
      });
  }
  return handbook;
};

type ScenarioOf<S extends keyof typeof SCENARIO_SCHEMAS> = z.infer<(typeof SCENARIO_SCHEMAS)[S]>;

const parseSide = <S extends keyof typeof SCENARIO_SCHEMAS>(
  id: string,
  side: S,
  loader: Loader,
): SidePack<ScenarioOf<S>> | undefined => {
  const { load, byPath, problems, toTraditional, criteria } = loader;
  const folder = `scenarios/${id}/${SIDE_FOLDERS[side]}`;
  const file = `${folder}scenario.yaml`;
  const scenario = load(file, SCENARIO_SCHEMAS[side]) as ScenarioOf<S> | undefined;
  const zh: Lines | undefined = load(`${folder}lines.zh-CN.yaml`, linesSchema(side));
  const en: Lines | undefined = load(`${folder}lines.en.yaml`, linesSchema(side));
  if (![...byPath.keys()].some((path) => path.startsWith(`${folder}plays/`)))
    problems.push({ file: `${folder}plays`, message: 'holds no play: add talks that must go so' });
  if (!scenario || !zh || !en) return undefined;
  if (scenario.id !== id)
    problems.push({ file, line: 1, message: `id: is "${scenario.id}", but its folder is "${id}"` });
  checkScenarioCues(file, scenario, loader);
  if (scenario.side === 'creditor') problems.push(...unknownObstacles(file, scenario));
  for (const [name, lines] of [
    ['zh-CN', zh],
    ['en', en],
  ] as const)
    problems.push(...missingLines(`${folder}lines.${name}.yaml`, scenario, lines));
  problems.push(...unknownWeights(file, scenario, criteria));
  return {
    scenario,
    lines: inThreeLocales(zh, en, toTraditional),
    criteria: weighed(criteria, scenario.weights),
  };
};

const checkScenarioCues = (file: string, scenario: Scenario, { checkCues }: Loader): void => {
  const conditions = [
    ...Object.values(scenario.stages),
    ...scenario.answers.map((answer) => answer.when),
    ...(scenario.side === 'creditor'
      ? [
          ...Object.values(scenario.obstacles).map(({ clears }) => clears),
          ...Object.values(scenario.cases).map(({ reveals }) => reveals),
        ]
      : []),
  ];
  for (const condition of conditions) checkCues(file, scenario.side, 'a condition', cuesIn(condition));
  if (scenario.side === 'debtor' && scenario.policy.package) {
    const { trades, services } = scenario.policy.package;
    checkCues(file, scenario.side, 'policy.package', [
      ...Object.keys(trades).map((id) => `trade_${id}`),
      ...services.map((id) => `service_${id}`),
    ]);
  }
  // A paper that no pattern knows could be shown by a command only, not named in words.
  for (const { evidence } of Object.values<Case>(scenario.cases))
    checkCues(
      file,
      scenario.side,
      'evidence',
      evidence.map((paper) => `proof_${paper.replaceAll('-', '_')}`),
    );
};

const unknownWeights = (
  file: string,
  { side, weights }: Scenario,
  criteria: readonly Criterion[],
): Problem[] =>
  Object.keys(weights)
    .filter((name) => !criteria.some(({ id, sides }) => id === name && sides.includes(side)))
    .map((name) => ({
      file,
      message: `weights names the criterion "${name}", which data/rubric/ does not have on the ${side}'s side`,
    }));

const unknownObstacles = (
  file: string,
  { cases, obstacles }: Extract<Scenario, { side: 'creditor' }>,
): Problem[] =>
  Object.entries(cases).flatMap(([id, facts]) =>
    facts.obstacles
      .filter((name) => !(name in obstacles))
      .map((name) => ({ file, message: `cases.${id} names the obstacle "${name}", which is not described` })),
  );
