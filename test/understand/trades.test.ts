import { describe, expect, test } from 'vitest';
import { say } from '../helpers/say.ts';

const rateIn = (text: string): unknown => say(text).utterance.terms.ratePercent;

describe('what a merchant pays for each sale', () => {
  test.each([
    ['费率能不能降到0.45%？', 0.45],
    ['费率从0.60%降到0.50%', 0.5],
    ['不是0.55%，我要的是0.50%', 0.5],
    ['手续费能降到0.45%吗', 0.45],
    ['费率降到0.5，再放60天', 0.5],
    ['费率能给到千五吗', 0.5],
    ['费率万38可以吗', 0.38],
    ['Could you do 0.45%?', 0.45],
    ['get the rate down to 0.5 and we have a deal', 0.5],
  ])('%s', (text, rate) => {
    expect(rateIn(text)).toBe(rate);
    expect(say(text).utterance.terms.discountPercent).toBeUndefined();
  });

  test.each(['退款率0.7%', 'Refunds are at 0.7%', '首期15%，分9期', '费率3000元'])(
    '%s: is told in shares and is no rate',
    (text) => {
      expect(rateIn(text)).toBeUndefined();
    },
  );
});

describe('what stands beside the rate', () => {
  test('a sum a quarter for promotion, however it is put', () => {
    for (const text of ['6,000 a quarter in marketing', 'marketing support of 6,000', '推广一季度6000'])
      expect(say(text).utterance.terms.marketing).toBe(600_000);
  });

  test('settlement days that are refused are not offered', () => {
    expect(say('T+3不行，我们周转不开').utterance.terms.settlementDays).toBeUndefined();
    expect(say('不要T+3，T+2行吗').utterance.terms.settlementDays).toBe(2);
  });

  test('customers are no money', () => {
    for (const text of ['每月带300新客', 'I can bring 300 new users a month', '300 new customers each month'])
      expect(say(text).utterance.terms.perInstalment).toBeUndefined();
  });

  test('two packages side by side are two', () => {
    expect(say('要么费率0.50%分9期，要么费率0.55%再放60天').utterance.terms.alternatives).toEqual([
      { kinds: ['instalment'], instalments: 9, ratePercent: 0.5 },
      { kinds: ['deferral'], deferDays: 60, ratePercent: 0.55 },
    ]);
  });

  test('turnover that is promised to grow is no forged paper', () => {
    for (const text of ['流水我们承诺再涨一成', '流水可以往上做一成', 'We can raise our turnover by 10%'])
      say(text).raises();
    say('我可以做一份假流水，把数做高').raises('deceive');
  });
});
