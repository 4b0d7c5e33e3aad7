import { describe, expect, test } from 'vitest';
import { read } from '../../src/understand/read.ts';

const LENGTH = 4000;
const MOST = 500;

const pieces = [
  'please ',
  'I can ',
  'i will pay ',
  '我还',
  '我会',
  '每月',
  '每月还',
  '12月',
  '15号',
  '12期',
  '分期',
  '1',
  '1,',
  '1 ',
  '100 ',
  '1,000 ',
  '$1.',
  '一',
  '千万',
  '三百',
  '从三百',
  '，',
  '。',
  ' ',
  'a',
  'a ',
  'not ',
  'the 1st ',
  'a hundred and ',
  'six fifty ',
  'payment of ',
  'then today ',
  '6 x ',
  '先',
  '再',
  '不是',
  '如果',
  'nino ',
  'if you ',
  '“',
  '分期，',
  '15号',
  '3天后',
  '下周三',
  '两美元三美分',
];

/** Time grows with the length of a text and not faster: the longest that is let in is read at once, whatever it repeats. */
describe.each(['debtor', 'creditor'] as const)('no %s can stall the reader', (side) => {
  const context = { side, now: '2026-11-22', asked: ['plan', 'identity'] } as const;
  // The patterns are compiled by the first message that they meet.
  read('您好, I can pay 500 a month, 每月500', context);

  test.each(pieces)('by repeating %j', (piece) => {
    const text = piece.repeat(LENGTH / piece.length + 1).slice(0, LENGTH);
    const before = performance.now();
    const utterance = read(text, context);
    expect(utterance.length).toBe(LENGTH);
    expect(performance.now() - before).toBeLessThan(MOST);
  });
});
