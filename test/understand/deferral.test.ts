import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('income that comes late asks nobody to wait', () => {
  test.each([
    '公司发薪推迟了',
    '工资晚发两个星期',
    '新公司推迟发放首月工资',
    '工资推迟了半个多月才发',
    '這個月薪水延後兩週才發',
    '回款拖了一个月',
    'my first pay was delayed by two weeks',
    'my salary got pushed back two weeks',
    'the company postponed our wages by a month',
    'My first paycheck has been delayed.',
    'wages held up for a fortnight',
  ])('%s', (text) => {
    say(text).states({});
  });
});

describe('to pay later is to defer', () => {
  test.each([
    ['先缓一个月', 30],
    ['缓我一个月', 30],
    ['三个月后再开始还', 90],
    ['两个月之后再还', 60],
    ['公司把工资延后了两周,能不能先缓一个月', 30],
    ['回款推迟了,能不能延期两周', 14],
    ['工资还没发,想延期两周', 14],
    ['Can I start paying in three months?', 90],
    ['my pay was delayed, could you give me two more weeks', 14],
    ['could the first payment be in two months', 60],
  ])('%s', (text, days) => {
    say(text).states({ kinds: ['deferral'], defer_days: days });
  });

  test('what is paid each month defers nothing', () => {
    say('分18期,一个月还几百?').states({ kinds: ['instalment'], instalments: 18 });
  });
});
