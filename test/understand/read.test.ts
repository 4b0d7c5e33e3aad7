import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../src/understand/read.ts';
import { say } from '../helpers/say.ts';

const context = { side: 'debtor', now: '2026-11-22' } as const;

test('throws on no text, and every span lies inside it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '每月',
      '三千二',
      '12期',
      '不',
      '吗?',
      '$200',
      ' a month',
      '“',
      '”',
      '15号',
      '下下周五',
      '九折',
      "can't ",
      'if you ',
      '4111 1111',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('debtor', 'creditor'), (pieces, side) => {
      const text = pieces.join('');
      const utterance = read(text, { ...context, side });
      const { amounts, dates, durations, counts, percents } = utterance.mentions;
      const spans = [
        ...[...utterance.acts, ...utterance.flags, ...utterance.topics].map(({ span }) => span),
        ...[...amounts, ...dates, ...durations, ...counts, ...percents, ...utterance.secrets],
      ];
      for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

// Shapes that make a careless pattern backtrack; each must simply come to an end.
test.each([
  '1'.repeat(4000),
  '1 '.repeat(2000),
  '一'.repeat(4000),
  '如果'.repeat(2000),
  '我会'.repeat(2000),
  '每月'.repeat(2000),
  'if you '.repeat(571),
  'a'.repeat(4000),
  'a '.repeat(2000),
  'i will '.repeat(570),
  'a hundred and '.repeat(280),
  '1,'.repeat(2000),
  '“'.repeat(4000),
  ' '.repeat(4000),
  '从三百'.repeat(1300),
  '$1.'.repeat(1300),
  'payment of '.repeat(360),
  '12月'.repeat(1300),
])('comes to an end: %.20s…', (text) => {
  expect(read(text, context).length).toBe(text.length);
});

test('reads the same message the same way twice', () => {
  const text = '您好,我想分12期,每期500,从下个月15号开始';
  expect(read(text, context)).toEqual(read(text, context));
});

test('knows the language of a message', () => {
  const locale = (text: string) => say(text).utterance.locale;
  expect(locale('每月还五百')).toBe('zh-CN');
  expect(locale('謝謝您,我會還')).toBe('zh-TW');
  expect(locale("I'm really sorry,这个月bonus没发下来,能不能晚点")).toBe('zh-CN');
  expect(locale('fine by me')).toBe('en');
  expect(say('645', { locale: 'en' }).utterance.locale).toBe('en');
});

test('finds the cues that the content defines, in the normalised text', () => {
  const cues = [{ id: 'asks-ticket', patterns: [/工单/, /ticket/g] }];
  const { utterance } = say('請給我工單編號', { cues });
  expect(utterance.cues).toEqual([{ label: 'asks-ticket', span: { start: 3, end: 5 }, by: 'cue' }]);
  expect(say('你好', { cues }).utterance.cues).toEqual([]);
});
