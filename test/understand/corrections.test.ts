import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('a refused figure is no term; what is named in its place is', () => {
  test.each([
    ['这个首付我真的凑不够1075', [], {}],
    ['4709我拿不出来', [], {}],
    ['你让我先还1032我就没饭吃了', [], {}],
    ['600 is too much', [], {}],
    ['650太多了，600可以', [], { kinds: ['instalment'], per_instalment: 600 }],
    ['650太多了，600可以', ['figure'], { kinds: ['instalment'], per_instalment: 600 }],
    ['一千不行，八百吧', ['figure'], { kinds: ['instalment'], per_instalment: 800 }],
    ["I can't raise 1075", [], {}],
    ["I can't come up with 1075 for the deposit", [], {}],
    ["There's no way I can find 4709", [], {}],
    ['650 is too much, 600 works', ['figure'], { kinds: ['instalment'], per_instalment: 600 }],
    ['1075拿不出', [], {}],
    ['一下子拿4709我做不到', [], {}],
    ['每月要还1200我就吃不上饭了', [], {}],
    ['1075 upfront is impossible for me', [], {}],
    ['paying 1032 first would leave me with nothing to eat', [], {}],
    ['我没有4709', [], {}],
    ['每月1200压力太大了，800还行', [], { kinds: ['instalment'], per_instalment: 800 }],
    [
      '1200 a month is more than I can afford, could we do 800?',
      [],
      { kinds: ['instalment'], per_instalment: 800 },
    ],
    ['凑不出1075', [], {}],
    ['1075凑不齐', [], {}],
    ["I don't have 1075", [], {}],
    ['不要1000，800可以吗', ['figure'], { kinds: ['instalment'], per_instalment: 800 }],
  ])('%s', (text, asked, terms) => {
    say(text, { asked }).states(terms);
  });
});

describe('the day that takes another day’s place is the one meant', () => {
  test.each([
    ['不是20号，是25号', ['date'], { start_date: '2026-11-25' }],
    ['把20号换成25号', ['date'], { start_date: '2026-11-25' }],
    ['不对，每月20号我没钱，改成25号', ['confirmation'], { start_date: '2026-11-25' }],
    ['不是1000，是800，说错了', ['figure'], { kinds: ['instalment'], per_instalment: 800 }],
    ['每月不是1000，是800，说错了', [], { kinds: ['instalment'], per_instalment: 800 }],
    ['no not the 22nd, the 25th', ['confirmation'], { start_date: '2026-11-25' }],
    ['could we make that the 10th rather than the 5th?', ['confirmation'], { start_date: '2026-12-10' }],
    ['make it the 28th', ['confirmation'], { start_date: '2026-11-28' }],
    ['actually make it the last day of the month', ['confirmation'], { start_date: '2026-11-30' }],
    ['sorry I meant 27th', ['confirmation'], { start_date: '2026-11-27' }],
    ['the 28th', ['plan'], { start_date: '2026-11-28' }],
    ['1月10号', ['plan'], { start_date: '2027-01-10' }],
    ['1月5号', ['figure'], { start_date: '2027-01-05' }],
    ['15号', ['confirmation'], { start_date: '2026-12-15' }],
    ['每月15号', ['plan'], { start_date: '2026-12-15' }],
    ['下个月10号', ['date'], { start_date: '2026-12-10' }],
    ['不行，太早了，1月10号', ['plan'], { start_date: '2027-01-10' }],
    ['the 5th is too early, the 15th', ['plan'], { start_date: '2026-12-15' }],
    ['从20号改到25号', ['plan'], { start_date: '2026-11-25' }],
    ['move it from the 20th to the 25th', ['plan'], { start_date: '2026-11-25' }],
    ['20号不行，25号可以', ['date'], { start_date: '2026-11-25' }],
    ['25号吧，20号太早', ['date'], { start_date: '2026-11-25' }],
    ['the 25th instead of the 20th', ['plan'], { start_date: '2026-11-25' }],
    ['not 1000, 800', ['figure'], { kinds: ['instalment'], per_instalment: 800 }],
    ['I meant 800 a month, not 1000', [], { kinds: ['instalment'], per_instalment: 800 }],
    ['应该是25号不是20号', ['confirmation'], { start_date: '2026-11-25' }],
    ['写错了，是25号', ['confirmation'], { start_date: '2026-11-25' }],
    ['change it to the 1st please', ['confirmation'], { start_date: '2026-12-01' }],
    ['能不能改到每月25号', [], { start_date: '2026-11-25' }],
    ['25th works better for me', ['date'], { start_date: '2026-11-25' }],
  ])('%s', (text, asked, terms) => {
    say(text, { asked }).states(terms);
  });
});

describe('a day answers whoever asked for one', () => {
  test.each([
    ['on 5th December, in 2 weeks', ['date'], { start_date: '2026-12-05' }],
    ['payday is the 20th', [], {}],
    ['payday is the 20th', ['date'], { start_date: '2026-12-20' }],
    ['每个月底', ['date'], { start_date: '2026-11-30' }],
    ['last day of the month', ['date'], { start_date: '2026-11-30' }],
    ['我20号发工资', [], {}],
    ['我20号发工资', ['date'], { start_date: '2026-12-20' }],
  ])('%s', (text, asked, terms) => {
    say(text, { asked }).states(terms);
  });
});
