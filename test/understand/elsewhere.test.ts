import { describe, expect, test } from 'vitest';
import { read } from '../../src/understand/read.ts';

const termsOf = (text: string) => read(text, { side: 'debtor', now: '2026-11-22' }).terms;

describe('what goes to another creditor', () => {
  test.each([
    ['另外还欠银行一笔装修贷款，每月3800', { expenses: 380_000 }],
    ["There's a bank loan too, 3,800 a month", { expenses: 380_000 }],
    ['I also owe the bank, they get 3,800 a month', { expenses: 380_000 }],
    ['装修贷款每月要还3800，不能断', { expenses: 380_000 }],
  ])('“%s” is an expense of the month, and no plan', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('is counted once where it is part of what was told', () => {
    expect(termsOf('每月进账71400，开销68700，里面有3800是还银行的')).toEqual({
      income: 7_140_000,
      expenses: 6_870_000,
    });
  });

  test.each([
    ['我还有房贷每月2600，车贷1200，剩下能还500', 380_000, 50_000],
    ['With the mortgage at 1,200 a month I can pay you 300', 120_000, 30_000],
  ])('“%s” leaves what can be paid here', (text, expenses, perInstalment) => {
    expect(termsOf(text)).toMatchObject({ expenses, perInstalment });
  });

  test('what is offered to the one who is spoken to stays an offer', () => {
    expect(termsOf('我还有房贷，每月能还你们600')).toMatchObject({ perInstalment: 60_000 });
  });
});
