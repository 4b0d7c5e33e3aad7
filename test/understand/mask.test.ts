import { expect, test } from 'vitest';
import { mask } from '../../src/understand/mask.ts';
import { say } from '../helpers/say.ts';

const hidden = (text: string): string => mask(text, say(text).utterance.secrets);

test('hides secrets given in full and keeps the length', () => {
  expect(hidden('我身份证号是110101199003071234')).toBe('我身份证号是******************');
  expect(hidden('我护照号是E12345678')).toBe('我护照号是E********');
  expect(hidden('身份证一一〇一〇一一九九〇〇三〇七一二三四')).toBe('身份证******************');
  expect(hidden('card 4111 1111 1111 1111 ok')).toBe('card **** **** **** **** ok');
  expect(hidden('验证码 4 1 0 9 6 6')).toBe('验证码 * * * * * *');
  expect(hidden('my password is Sunshine!88')).toBe('my password is ********!**');
});

test('hides a phone number, which is no fault to give', () => {
  expect(hidden('我手机号13812345678')).toBe('我手机号***********');
  say('我手机号13812345678').raises();
});

test('the last four digits are neither hidden nor a fault', () => {
  expect(hidden('尾号8812')).toBe('尾号8812');
  say('我是尾号8812的用户').does('identify').raises();
  say('card ending in 4471').does('identify').raises();
});

test('a secret raises overshare; only an identity number tells who is speaking', () => {
  say('我的身份证号是11010119900307123X').does('identify').raises('overshare');
  say('卡号6222 0212 3456 7890 123').does().raises('overshare');
  say('My card number is 4111-1111-1111-1111').raises('overshare');
  say('the code is 839201').raises('overshare');
});

test('counts astral characters in UTF-16 units', () => {
  const text = '🙂4111111111111111';
  expect(mask(text, [{ start: 2, end: 18 }])).toBe('🙂****************');
  expect(mask('𠮷', [{ start: 0, end: 2 }])).toBe('**');
});
