import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../src/content/readYaml.ts';
import { readData } from '../../src/files/readData.ts';
import { DATA } from '../helpers/content.ts';

const file = (text: string) => ({ path: 'a.yaml', text });

describe('a file of content', () => {
  test('holds the same, read quickly or with its lines', async () => {
    const files = (await readData(DATA)).filter(({ path }) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(200);
    for (const each of files) expect(readYaml(each, z.unknown()).value, each.path).toEqual(parse(each.text));
  });

  test('that is not valid is named with the line', () => {
    const [problem] = readYaml(
      file('a: 1\nb: [2\n'),
      z.unknown().refine(() => false),
    ).problems;
    expect(problem).toMatchObject({ file: 'a.yaml', message: expect.stringContaining('is not valid YAML') });
    expect(problem?.line).toBeGreaterThan(1);
  });

  test('with a key twice is refused', () => {
    const { problems } = readYaml(file('a: 1\na: 2\n'), z.strictObject({ a: z.number() }));
    expect(problems).toMatchObject([{ line: 2 }]);
  });

  test('with a wrong value is named with the line of that value', () => {
    const schema = z.strictObject({ a: z.number(), b: z.strictObject({ c: z.number() }) });
    expect(readYaml(file('a: 1\nb:\n  c: x\n'), schema).problems).toMatchObject([
      { line: 3, message: expect.stringMatching(/^b\.c: /) },
    ]);
  });
});
