import { describe, expect, test } from 'vitest';
import { say } from '../helpers/say.ts';

const asked = ['identity'];

describe('four digits beside a name say who is speaking, and are no sum', () => {
  test.each([
    '3106,我是小宁',
    '我是周先生，9358',
    '案件3106，我叫小宁',
    '我是小寧3106',
    '4471, Qing here.',
    'this is Qing, 4471',
    "my name's Ning and the last four are 3106",
    "it's Ning, 3106.",
  ])('%s', (text) => {
    say(text).includes('identify').states({});
    say(text, { asked }).includes('identify').states({});
  });
});

describe('so do four digits alone where that was asked', () => {
  test.each([
    '3106',
    '您好，4471，裁员在家',
    '打错了，3106',
    '我是9358的小周',
    '9358，生病住院了',
    'Hi, Ning, 3106.',
    "it's Ning, 3106. New job and the pay is late",
    'sorry typo, 3106',
    'hello 9358',
  ])('%s', (text) => {
    const heard = say(text, { asked }).includes('identify').states({});
    expect(heard.utterance.mentions.amounts).toEqual([]);
  });
});

describe('a sum beside a name stays a sum', () => {
  test.each([
    ['我是周先生，每月能还1500', { kinds: ['instalment'], per_instalment: 1500 }],
    ['1500一个月', { kinds: ['instalment'], per_instalment: 1500 }],
    ['我是小周，工资3106', { income: 3106 }],
    ['我是小宁，我欠了4471', { total: 4471 }],
    ["it's Ning, I owe 4471", { total: 4471 }],
    ["I'm Ning and I make 3450", { income: 3450 }],
  ])('%s', (text, terms) => {
    say(text, { asked }).states(terms);
  });
});

test('a greeting does not say who is speaking', () => {
  for (const text of [
    'hi there',
    'hi, how are you',
    'hi there, I got your message',
    'hey hey',
    '您好',
    '哈喽',
  ])
    say(text).includes('greet').doesNot('identify');
  for (const text of ['hi, this is Tom', 'hello, my account ends in 4471', '您好，我是尾号3106的用户'])
    say(text).includes('greet', 'identify');
});
