import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/content/parsePack.ts';
import { makeProblemLine } from '../../src/content/problem.ts';
import type { ContentFile } from '../../src/content/readYaml.ts';
import { readData } from '../../src/files/readData.ts';
import { content, DATA } from '../helpers/content.ts';

const shipped = await readData(DATA);

/** The shipped files with one of them changed. */
const change = (path: string, edit: (text: string) => string): ContentFile[] =>
  shipped.map((file) => (file.path === path ? { ...file, text: edit(file.text) } : file));

const problemsOf = (files: readonly ContentFile[]): string[] => {
  const parsed = parsePack(files);
  return 'problems' in parsed ? parsed.problems.map(makeProblemLine) : [];
};

const SCENARIO = 'scenarios/consumer-credit/scenario.yaml';
const LINES = 'scenarios/consumer-credit/lines.zh-CN.yaml';

describe('content', () => {
  it('as shipped has no problem', () => {
    expect(problemsOf(shipped)).toEqual([]);
  });

  it('that is missing is named', () => {
    expect(problemsOf(shipped.filter(({ path }) => path !== LINES))).toEqual([
      `${LINES}: is missing: add it`,
    ]);
  });

  it('with a wrong value is named with its line', () => {
    const [problem] = problemsOf(
      change(SCENARIO, (text) => text.replace('dailyRate: 0.0005', 'dailyRate: lots')),
    );
    expect(problem).toMatch(/^scenarios\/consumer-credit\/scenario\.yaml:\d+: policy\.dailyRate: /);
  });

  it('that is no YAML is named with its line', () => {
    const [problem] = problemsOf(change('safety.yaml', (text) => text.replace('regions:', 'regions: [')));
    expect(problem).toMatch(/^safety\.yaml:\d+: is not valid YAML/);
  });

  it('that names an unknown act, cue, fact or slot is refused', () => {
    expect(
      problemsOf(change(SCENARIO, (text) => text.replace('{ topic: bot }', '{ act: sing }')))[0],
    ).toContain('is not a condition');
    expect(
      problemsOf(change(SCENARIO, (text) => text.replace('{ topic: bot }', '{ cue: singing }')))[0],
    ).toContain('names the cue "singing"');
    expect(problemsOf(change(LINES, (text) => text.replace('{product}', '{prodct}')))[0]).toContain(
      '{prodct}',
    );
  });

  it('that weighs a criterion which the side does not have is refused', () => {
    expect(
      problemsOf(change(SCENARIO, (text) => text.replace('  concise: 15\n', '  no-bluff: 15\n'))),
    ).toEqual([
      `${SCENARIO}: weights names the criterion "no-bluff", which data/rubric/ does not have on the debtor's side`,
    ]);
  });

  it('with a line whose figure has no value there is refused', () => {
    const files = change(LINES, (text) =>
      text.replace('  take_your_time:\n', "  take_your_time:\n    - '还有{due}'\n"),
    );
    expect(problemsOf(files)).toEqual([
      `${LINES}: lines.take_your_time names {due}, which has no value there`,
    ]);
  });

  it('with a note on law that names what is not there, or has no date, is refused', () => {
    const LAW = 'law.yaml';
    const problemOf = (from: string, to: string): string | undefined =>
      problemsOf(change(LAW, (text) => text.replace(from, to)))[0];
    expect(problemOf('[honest-papers]', '[honest-paper]')).toContain('names the criterion "honest-paper"');
    expect(problemOf('region: CN', 'region: XX')).toContain('names the region XX');
    expect(problemOf('[consumer-credit]', '[credit]')).toContain('names the scenario "credit"');
    expect(problemOf('cue: claims_blacklist', 'cue: lists')).toContain('names the cue "lists"');
    expect(problemOf("    in_force: '1997-10-01'\n", '')).toContain('a rule has a date');
  });

  it('lists every problem, not only the first', () => {
    const files = change(LINES, (text) =>
      text.replace('  opening:', '  openin:').replace('  accept:', '  acept:'),
    );
    expect(problemsOf(files).length).toBeGreaterThanOrEqual(4);
  });
});

describe('cues that code asks for by name', () => {
  it('are all defined in the content', () => {
    const folder = join(DATA, '..', 'src');
    const code = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const named = [...code.matchAll(/cued\(\w+, '([a-z_]+)'\)/g)].map(([, name]) => name as string);
    const listed = [
      ...(/ANSWERING_CUES[^=]*= \[([^\]]*)\]/.exec(code)?.[1] ?? '').matchAll(/'([a-z_]+)'/g),
    ].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(10);
    expect(listed.length).toBeGreaterThan(3);
    const defined = new Set(content.cues.creditor.map(({ id }) => id));
    expect([...named, ...listed].filter((name) => !defined.has(name))).toEqual([]);
  });
});
