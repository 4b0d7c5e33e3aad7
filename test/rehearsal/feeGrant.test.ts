import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

/** Heard out, and free to talk of the plan; the fee of the case is ¥278.40. */
const toThePlan = (locale: 'zh-CN' | 'en'): Talk => {
  const talk = new Talk({ side: 'creditor', level: 'standard', case: 'standard-debts', locale });
  if (locale === 'en')
    talk.sayAll(
      'Hello, this is Xiaohe from Moonrice Pay. You can check me by calling the number in the official app. Am I speaking with Mr Han?',
      'I know this is hard. What happened?',
      "You don't need an agent, it's free to talk to us.",
    );
  else
    talk.sayAll(
      '您好，我是月禾付客服小禾，您可以打官方App里的客服热线核实，请问是韩先生本人吗？',
      '我理解您不容易，是出了什么状况？',
      '协商不收费，不用找中介，直接跟我们谈就行。',
    );
  return talk;
};

const grantAfter = (text: string): unknown => {
  const talk = toThePlan(/[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en');
  talk.say(text);
  const { waivesAll, feeOffPercent, feeOff, kinds } = talk.state.proposal ?? {};
  expect(kinds, talk.trace).toContain('fee_waiver');
  expect(kinds, talk.trace).not.toContain('lump_sum');
  return { waivesAll, feeOffPercent, feeOff };
};

describe('how much of the late fee is let go', () => {
  test.each([
    'I can take half of the ¥278.40 off.',
    'I could drop half of the 278.40 late fee for you.',
    'Half of the late fee of ¥278.40 can go.',
    '278.40元的逾期费免一半。',
    '逾期费给您打五折。',
  ])('half: %s', (text) => {
    expect(grantAfter(text)).toEqual({ feeOffPercent: 50 });
  });

  test.each([
    ['I can take 120 off the late fee.', 12_000],
    ['I can take 120 off the late fee, but not all of it.', 12_000],
    ["I'll waive 120.50 of the late fee.", 12_050],
    ['The late fee comes down by ¥120.', 12_000],
    ['逾期费减120元。', 12_000],
    ['减免逾期费120元。', 12_000],
    ['逾期费我给您减到100元。', 17_840],
    ['逾期费给您免掉120.5元。', 12_050],
  ])('a sum: %s', (text, feeOff) => {
    expect(grantAfter(text)).toEqual({ feeOff });
  });

  test.each([
    'All of the late fee is waived.',
    'No late fee at all. What could you manage each month?',
    '逾期费我全给您免了，您每月能还多少？',
    '逾期费一分不收。',
    '逾期费就不收您的了。',
  ])('all: %s', (text) => {
    expect(grantAfter(text)).toEqual({ waivesAll: true });
  });

  test('holds for the plan that follows, and shows in what is read back', () => {
    const talk = toThePlan('zh-CN');
    talk.sayAll(
      '逾期费我全给您免了，您每月能还多少？',
      '先还960元，剩下分12期，每期720元，12月15日起，可以吗？',
    );
    expect(talk.state.offer?.plan).toMatchObject({ fee: 27_840, feeWaived: 27_840 });
  });

  test('holds when only the day of a single payment is moved', () => {
    const talk = new Talk({ scenario: 'mall', side: 'creditor', level: 'standard', case: 'fee' });
    talk.sayAll(
      '您好，我是商城账务的小悦，您可以从App客服电话回拨核实，请问是您本人吗？',
      '这笔账单一直没付，是账单哪里有问题吗？',
      '本金3460元，每天万分之三，前3天不收，费用36.33元，都在明细里，我发给您。',
      '逾期费减10元，11月30日一次付清，可以吗？',
      '那12月1日一次付清，可以吗？',
    );
    expect(talk.state.offer?.plan.feeWaived, talk.trace).toBe(1_000);
  });
});
