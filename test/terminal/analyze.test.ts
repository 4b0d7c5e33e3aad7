import { expect, test } from 'vitest';
import { analyze } from '../../src/terminal/analyze.ts';

const answers = async (...lines: readonly string[]): Promise<Record<string, unknown>[]> => {
  const written: string[] = [];
  const input = async function* () {
    yield* lines;
  };
  await analyze(input(), (line) => void written.push(line), { today: '2026-11-22' });
  return written.map((line) => JSON.parse(line));
};

test('answers every line in order, in main units', async () => {
  const [first, second] = await answers(
    '{"id":"a","text":"每月还645元行吗"}',
    '',
    '{"id":2,"text":"Could I pay $200 a month from the 1st?","side":"debtor","now":"2026-01-15"}',
  );
  expect(first).toEqual({
    id: 'a',
    locale: 'zh-CN',
    acts: expect.arrayContaining(['ask', 'propose']),
    flags: [],
    terms: { kinds: ['instalment'], currency: 'CNY', per_instalment: 645 },
    topics: [],
    mentions: { amounts: [{ value: 645, currency: 'CNY', start: 3, end: 7 }], dates: [], durations: [] },
  });
  expect(second).toMatchObject({
    id: 2,
    locale: 'en',
    terms: { per_instalment: 200, start_date: '2026-02-01' },
  });
});

test('a bad line says what is wrong with it, and the rest goes on', async () => {
  const written = await answers(
    'nonsense',
    '{"id":"b"}',
    '{"id":"c","text":"ok","now":"2026-02-30"}',
    '[]',
    '{"id":"d","text":"好的"}',
  );
  expect(written.map(({ id }) => id)).toEqual([undefined, 'b', 'c', undefined, 'd']);
  expect(written.slice(0, 4).every(({ error }) => typeof error === 'string')).toBe(true);
  expect(written[2]?.error).toContain('now');
  expect(written[4]).toMatchObject({ acts: ['accept'] });
});
