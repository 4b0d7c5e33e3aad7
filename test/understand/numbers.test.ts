import { describe, expect, test } from 'vitest';
import { parseWords } from '../../src/understand/en/numerals.ts';
import { readNumbers } from '../../src/understand/readers/numbers.ts';
import { parseNumeral } from '../../src/understand/zh/numerals.ts';
import { say } from '../helpers/say.ts';

test.each([
  ['三千二', 3200],
  ['一万五', 15_000],
  ['1.2万', 12_000],
  ['两百五', 250],
  ['壹万贰仟', 12_000],
  ['3千5', 3500],
  ['3k5', 3500],
  ['一千零五', 1005],
  ['十五', 15],
  ['二十', 20],
  ['八五', 85],
  ['12,000', 12_000],
  ['2万3千', 23_000],
  ['一万二千三百', 12_300],
])('the numeral %s is %d', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each([
  ['twelve hundred', 1200],
  ['a hundred and fifty', 150],
  ['two and a half thousand', 2500],
  ['a couple hundred', 200],
  ['forty-five', 45],
  ['twenty five', 25],
  ['four fifty', 450],
  ['six fifty', 650],
  ['four fifty-five', 455],
  ['twelve fifty', 1250],
  ['six hundred fifty', 650],
])('%s is %d', (text, value) => {
  expect(parseWords(text)).toBe(value);
});

const amounts = (text: string, locale?: 'zh-TW') =>
  say(text, locale ? { locale } : {}).utterance.mentions.amounts.map(({ value, currency }) =>
    [typeof value === 'number' ? value / 100 : value.map((end) => end / 100), currency].filter(Boolean),
  );

describe('money', () => {
  test.each([
    ['三百块', [[300, 'CNY']]],
    ['¥1,200', [[1200, 'CNY']]],
    ['HK$500', [[500, 'HKD']]],
    ['A$80', [[80, 'AUD']]],
    ['NT$3,000', [[3000, 'TWD']]],
    ['35 quid', [[35, 'GBP']]],
    ['2 grand', [[2000]]],
    ['每月3k', [[3000]]],
    ['500到600元', [[[500, 600], 'CNY']]],
    ['三五百', [[[300, 500]]]],
    ['一两万', [[[10000, 20000]]]],
    ['一万二三', [[[12000, 13000]]]],
    ['between 200 and 250', [[[200, 250]]]],
    ['$200-$250', [[[200, 250], 'USD']]],
    ['US$200', [[200, 'USD']]],
    ['五六百', [[[500, 600]]]],
    ['650块', [[650, 'CNY']]],
    ['每月10号650', [[650]]],
    ['600 pm', [[600]]],
    ['426.67 x 6', [[426.67]]],
    ['6 x 426.67', [[426.67]]],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  test('a bare 元 or 塊 names no currency in Taiwan', () => {
    expect(amounts('每期兩千塊,謝謝')).toEqual([[2000]]);
    expect(amounts('每期700元', 'zh-TW')).toEqual([[700]]);
    expect(amounts('每個月台幣三千五')).toEqual([[3500, 'TWD']]);
  });

  test.each(['plus 900', 'I meant 200', 'rent 1200', 'focus 300', 'give us 500', 'other 500', 'warm 300'])(
    'a currency is not read out of the word before it: %s',
    (text) => {
      expect(amounts(text).map(([, currency]) => currency)).toEqual([undefined]);
    },
  );

  test.each([
    '一半',
    'call me at six thirty',
    'at 6 pm',
    '订单号20231105',
    'invoice 2231',
    '万一还不上',
    '千万别停',
    '在2025年',
    '第三期',
    '300 people',
    '一块儿想办法',
    '十分感谢',
    '12378',
  ])('%s is no money', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});

test('lengths of time', () => {
  const spans = (text: string) => say(text).utterance.mentions.durations.map(({ n, unit }) => `${n} ${unit}`);
  expect(spans('延期半年')).toEqual(['6 month']);
  expect(spans('失业仨月了')).toEqual(['3 month']);
  expect(spans('宽限一个半月')).toEqual(['45 day']);
  expect(spans('半个月')).toEqual(['15 day']);
  expect(spans('a fortnight')).toEqual(['2 week']);
  expect(spans('give me two weeks')).toEqual(['2 week']);
  expect(spans('一年半')).toEqual(['18 month']);
});

test('numbers are read outside what others own, and again in another text between', () => {
  const text = '每月500,分12期';
  const values = (owned: { start: number; end: number }[]) =>
    readNumbers(text, owned).map(({ value }) => value);
  expect(values([])).toEqual([500, 12]);
  expect(values([{ start: 2, end: 5 }])).toEqual([12]);
  expect(readNumbers('三千', []).map(({ value }) => value)).toEqual([3000]);
  expect(values([])).toEqual([500, 12]);
});
