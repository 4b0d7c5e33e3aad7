import { describe, expect, test } from 'vitest';
import { say } from '../helpers/say.ts';

/** What each sum of a message is, in main units, with its currency and the words that say it. */
const sums = (text: string, locale?: 'zh-TW') =>
  say(text, locale ? { locale } : {}).utterance.mentions.amounts.map(({ value, currency, start, end }) => [
    typeof value === 'number' ? value / 100 : value.map((each) => each / 100),
    currency,
    text.slice(start, end),
  ]);

test.each([
  ['周四五十万到账', 500_000, '五十万'],
  ['1.6万15号一笔给', 16_000, '1.6万'],
  ['13万4,600元', 134_600, '13万4,600元'],
  ['还差1万500', 10_500, '1万500'],
  ['my 8.200 euro', 8200, '8.200 euro'],
  ['€4.500 by Friday', 4500, '€4.500'],
  ['1.35 euro', 1.35, '1.35 euro'],
])('%s holds %d', (text, value, words) => {
  expect(sums(text).map(([each, , stretch]) => [each, stretch])).toEqual([[value, words]]);
});

describe('yuan, jiao and fen', () => {
  test.each([
    ['一共三块五', 3.5, '三块五'],
    ['还差86块4', 86.4, '86块4'],
    ['八元六角五分', 8.65, '八元六角五分'],
    ['两百块零五毛', 200.5, '两百块零五毛'],
    ['只剩七毛', 0.7, '七毛'],
    ['人民币叁仟陆佰元整', 3600, '人民币叁仟陆佰元整'],
    ['肆万伍仟圆', 45_000, '肆万伍仟圆'],
    ['一共2万5千块', 25_000, '2万5千块'],
    ['１，２００．５０元', 1200.5, '１，２００．５０元'],
    ['RMB 900', 900, 'RMB 900'],
    ['900元人民币', 900, '900元人民币'],
    ['两个亿的货款,两亿元', 200_000_000, '两亿元'],
  ])('%s', (text, value, words) => {
    expect(sums(text)).toContainEqual([value, 'CNY', words]);
  });

  test('what follows 块 may begin something else', () => {
    expect(sums('500块3期').map(([value]) => value)).toEqual([500]);
    expect(sums('每期500块12期还完').map(([value]) => value)).toEqual([500]);
    expect(sums('300块5号还').map(([value]) => value)).toEqual([300]);
    expect(sums('五分钟')).toEqual([]);
    expect(sums('打了八分')).toEqual([]);
  });

  test('in Taiwan neither a bare 元 nor 毛 names a currency', () => {
    expect(sums('每期兩千塊五毛,謝謝')).toEqual([[2000.5, undefined, '兩千塊五毛']]);
  });
});

test.each([
  ['港币三千', 3000, 'HKD', '港币三千'],
  ['港幣兩千五百元', 2500, 'HKD', '港幣兩千五百元'],
  ['新台币 12 万元', 120_000, 'TWD', '新台币 12 万元'],
  ['八千日元', 8000, 'JPY', '八千日元'],
  ['8000日圆', 8000, 'JPY', '8000日圆'],
  ['150美金', 150, 'USD', '150美金'],
  ['三百多欧元', 300, 'EUR', '三百多欧元'],
  ['40英镑', 40, 'GBP', '40英镑'],
  ['七十加币', 70, 'CAD', '七十加币'],
  ['90瑞士法郎', 90, 'CHF', '90瑞士法郎'],
  ['USD 380', 380, 'USD', 'USD 380'],
  ['usd380', 380, 'USD', 'usd380'],
  ['380 US dollars', 380, 'USD', '380 US dollars'],
  ['$2.4 million', 2_400_000, 'USD', '$2.4 million'],
  ['£1.3m', 1_300_000, 'GBP', '£1.3m'],
  ['$45k', 45_000, 'USD', '$45k'],
  ['€ 7,80', 7.8, 'EUR', '€ 7,80'],
  ['1.250,00 €', 1250, 'EUR', '1.250,00 €'],
  ['25$', 25, 'USD', '25$'],
  ['RM 60', 60, 'MYR', 'RM 60'],
  ['R2,140', 2140, 'ZAR', 'R2,140'],
  ['₹3,75,000', 375_000, 'INR', '₹3,75,000'],
  ['R1 348', 1348, 'ZAR', 'R1 348'],
  ['€12 500', 12_500, 'EUR', '€12 500'],
  ['R18 450.50', 18_450.5, 'ZAR', 'R18 450.50'],
  ['₦2.4m', 2_400_000, 'NGN', '₦2.4m'],
  ['three lakh rupees', 300_000, 'INR', 'three lakh rupees'],
  ['60 Swiss francs', 60, 'CHF', '60 Swiss francs'],
  ['70 Hong Kong dollars', 70, 'HKD', '70 Hong Kong dollars'],
  ['six thousand yen', 6000, 'JPY', 'six thousand yen'],
  ['a hundred and eighty dollars', 180, 'USD', 'a hundred and eighty dollars'],
  ['fourteen hundred pounds', 1400, 'GBP', 'fourteen hundred pounds'],
  ['half a million dollars', 500_000, 'USD', 'half a million dollars'],
  ['two point five million euros', 2_500_000, 'EUR', 'two point five million euros'],
  ['six bucks', 6, undefined, 'six bucks'],
  ['a pound', 1, 'GBP', 'a pound'],
  ['sixty cents', 0.6, 'USD', 'sixty cents'],
  ['40 pence', 0.4, 'GBP', '40 pence'],
  ['14 dollars 75', 14.75, 'USD', '14 dollars 75'],
  ['fourteen dollars and seventy-five cents', 14.75, 'USD', 'fourteen dollars and seventy-five cents'],
  ['$14 and 75 cents', 14.75, 'USD', '$14 and 75 cents'],
] as const)('%s', (text, value, currency, words) => {
  expect(sums(text)).toEqual([[value, currency, words]]);
});

describe('ranges', () => {
  test.each([
    ['30-80元', [30, 80], 'CNY'],
    ['3到5千块', [3000, 5000], 'CNY'],
    ['两到三万港元', [20_000, 30_000], 'HKD'],
    ['六块五到七块八毛', [6.5, 7.8], 'CNY'],
    ['一万元--三万元', [10_000, 30_000], 'CNY'],
    ['八九千块', [8000, 9000], 'CNY'],
    ['£20 to 30', [20, 30], 'GBP'],
    ['between 40 dollars and 60 dollars', [40, 60], 'USD'],
    ['from 40 to 60 dollars', [40, 60], 'USD'],
    ['10 to 15k', [10_000, 15_000], undefined],
    ['2 to 3 grand', [2000, 3000], undefined],
  ] as const)('%s', (text, value, currency) => {
    expect(sums(text).map((sum) => sum.slice(0, 2))).toEqual([[value, currency]]);
  });

  test('a figure that moves is no range', () => {
    expect(sums('could you go from 200 to 250').map(([value]) => value)).toEqual([200, 250]);
    expect(sums('每月从500降到400').map(([value]) => value)).toEqual([500, 400]);
  });

  test('two sums side by side are two', () => {
    expect(sums('50 dollars 60 pounds').map(([value]) => value)).toEqual([50, 60]);
    expect(sums('$20.00 $35.50').map(([value]) => value)).toEqual([20, 35.5]);
    expect(sums('I can pay $300 and 15 days later the rest').map(([value]) => value)).toEqual([300]);
  });
});

test.each(['一毛不给', '一分钱都没有', 'not one cent', '70 cents in the dollar'])(
  '%s is a figure of speech',
  (text) => {
    expect(sums(text)).toEqual([]);
  },
);

test.each(['we won 500 times', 'I try 2 things', 'plus 3 of them', '5m away'])('%s is no money', (text) => {
  expect(sums(text)).toEqual([]);
});

test('long messages of nothing but figures are read at once', () => {
  for (const piece of ['三十一月二十', '1.2.3/4-5,', '五块六', 'a week from a month and a day ', '一', '9 '])
    expect(say(piece.repeat(10_000 / piece.length)).utterance.length).toBeGreaterThan(9000);
}, 5000);

describe('the 一 behind a sum may begin the next word', () => {
  test.each([
    ['三千八一笔交完', 3800],
    ['两千九一口气清了', 2900],
    ['二十八万一分不差', 280_000],
    ['两万一次给', 20_000],
    ['一周四千六', 4600],
    ['六百五一个月', 650],
  ])('%s', (text, value) => {
    expect(sums(text).map(([sum]) => sum)).toEqual([value]);
  });
});

test('bank notes by their names are sums', () => {
  expect(sums('a tenner a week').map(([sum]) => sum)).toEqual([10]);
  expect(sums('two fivers').map(([sum]) => sum)).toEqual([10]);
});
