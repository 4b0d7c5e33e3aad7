import { describe, expect, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('a length of time counts payments where a plan is spoken of', () => {
  test.each([
    ['600 a month for a year', 600, 12],
    ['600 pm for 12 mths', 600, 12],
    ['£450 a month over half a year', 450, 6],
    ['分半年还清,每月800', 800, 6],
    ['每月还800,还半年', 800, 6],
    ['两年,每月500', 500, 24],
    ['每個月500,分一年', 500, 12],
    ['每月500,分一年半', 500, 18],
    ['150 a week for 10 weeks', 150, 10],
    ['450/mo x 12', 450, 12],
    ['426.67 x 6', 426.67, 6],
    ['6 x 426.67', 426.67, 6],
  ])('%s', (text, per, instalments) => {
    const currency = text.includes('£') ? { currency: 'GBP' } : {};
    say(text).states({ kinds: ['instalment'], ...currency, per_instalment: per, instalments });
  });

  test('without a sum too', () => {
    say('monthly payments over a year').states({ kinds: ['instalment'], instalments: 12 });
    say('could you spread it over half a year').states({ kinds: ['instalment'], instalments: 6 });
    say('12 mths', { asked: ['plan'] }).states({ kinds: ['instalment'], instalments: 12 });
    say('半年', { asked: ['plan'] }).states({ kinds: ['instalment'], instalments: 6 });
  });

  test('but not where it tells of something else', () => {
    say("I've been out of work for a year, I can do 200 a month").states({
      kinds: ['instalment'],
      per_instalment: 200,
    });
    say('失业半年了,每月能还300').states({ kinds: ['instalment'], per_instalment: 300 });
    say('12 mths').states({});
    say('no can do on 640').states({});
  });
});

test('a length told in two units is one length', () => {
  const lengths = (text: string) =>
    say(text).utterance.mentions.durations.map(({ n, unit }) => `${n} ${unit}`);
  expect(lengths('for 2 years 3 months')).toEqual(['27 month']);
  expect(lengths('两年零三个月')).toEqual(['27 month']);
  expect(lengths('three weeks and two days')).toEqual(['23 day']);
  expect(lengths('a month and a half')).toEqual(['45 day']);
  expect(lengths('十年,三个月')).toEqual(['10 year', '3 month']);
});

test('quarters are three months each', () => {
  const lengths = (text: string) =>
    say(text).utterance.mentions.durations.map(({ n, unit }) => `${n} ${unit}`);
  expect(lengths('let it stand over for two quarters')).toEqual(['6 month']);
  expect(lengths('can it be pushed back a quarter?')).toEqual(['3 month']);
  expect(lengths('a quarter of the bill')).toEqual([]);
});

describe('each day that is listed is one payment', () => {
  test.each([
    ['四月十五、五月十五、六月十五，各两千三', 3, '2027-04-15', 2300],
    ['7月10号一笔，7月25号一笔，各600', 2, '2027-07-10', 600],
    ['$750 each on June 30, July 21 and August 21', 3, '2027-06-30', 750],
    ['jan 2, feb 2, mar 2, $410 apiece', 3, '2027-01-02', 410],
  ])('%s', (text, instalments, start, per) => {
    say(text).includes('propose');
    const { terms } = say(text).utterance;
    expect([terms.instalments, terms.startDate, terms.perInstalment]).toEqual([
      instalments,
      start,
      per * 100,
    ]);
  });
});

test('three or four payments are a range', () => {
  expect(say('分三四期').utterance.terms.instalments).toEqual([3, 4]);
});

test('a share that is paid of each dollar lets the rest go', () => {
  say('would ye take 80 cent in the euro').states({ kinds: ['discount'], discount_percent: 20 });
});
