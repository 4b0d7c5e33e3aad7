import { describe, expect, it } from 'vitest';
import { makeHandbook, makeSection, parseHandbook, sectionUnder } from '../../src/content/handbook.ts';
import { parsePack } from '../../src/content/parsePack.ts';
import { makeProblemLine } from '../../src/content/problem.ts';
import { headingsOf } from '../../src/content/rubric.ts';
import { SIDES } from '../../src/domain/setting.ts';
import { readData } from '../../src/files/readData.ts';
import { content, DATA } from '../helpers/content.ts';

const shipped = await readData(DATA);
const problemsWith = (path: string, edit: (text: string) => string): string[] => {
  const parsed = parsePack(
    shipped.map((file) => (file.path === path ? { ...file, text: edit(file.text) } : file)),
  );
  return 'problems' in parsed ? parsed.problems.map(makeProblemLine) : [];
};

describe('a handbook', () => {
  it('is read by its headings, and makes the same page again', () => {
    const handbooks = shipped.filter(({ path }) => /handbook\.[^/]*\.md$/.test(path));
    expect(handbooks.length).toBeGreaterThanOrEqual(10);
    for (const { path, text } of handbooks) {
      const handbook = parseHandbook(text);
      const plain = text.replace(/ \{#[a-z-]+\}$/gm, '').trim();
      expect(makeHandbook(handbook).replace(/\n+/g, '\n'), path).toBe(plain.replace(/\n+/g, '\n'));
      expect(handbook.sections.map(({ number }) => Number(number))).toEqual(
        handbook.sections.map((_, i) => i + 1),
      );
    }
  });

  it('has sections that fit on a page of Discord', () => {
    for (const { handbook } of content.scenarios.values())
      for (const { sections, intro, end } of Object.values(handbook))
        for (const section of [...sections.map(makeSection), intro])
          expect(section.length + end.length).toBeLessThan(3800);
  });

  it('tells of everything that the coach looks for, on either side', () => {
    for (const { debtor, creditor, handbook } of content.scenarios.values())
      for (const side of SIDES)
        for (const criterion of ({ debtor, creditor }[side]?.criteria ?? []).filter(({ sides }) =>
          sides.includes(side),
        ))
          for (const book of Object.values(handbook))
            expect(
              sectionUnder(book, headingsOf(content.rubric.sources, criterion)),
              criterion.id,
            ).toBeDefined();
  });

  it('that does not is refused', () => {
    const path = 'scenarios/consumer-credit/handbook.en.md';
    expect(problemsWith(path, (text) => text.replace('{#numbers}', '{#sums}'))).toContain(
      `${path}: tells of within-means nowhere: it needs a heading {#numbers}`,
    );
  });

  it('is missed where a section of a document is not listed', () => {
    const problems = problemsWith('rubric/sources.yaml', (text) =>
      text.replace("    '2.3': [numbers]\n", ''),
    );
    expect(problems[0]).toMatch(/^rubric\/sources\.yaml: 004\.sections lacks "2\.3", which [a-z-]+ names/);
  });
});
