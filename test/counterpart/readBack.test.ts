import { describe, expect, test } from 'vitest';
import { formatMoney } from '../../src/domain/format.ts';
import { perInstalmentOf } from '../../src/domain/plan.ts';
import { Talk } from '../helpers/talk.ts';

/** A plan lies open, ¥5,580 today and 3 × ¥4,340 from 10 December, with a fee of ¥195.30; nothing stands in the way. */
const shop = (locale: 'zh-CN' | 'en'): Talk => {
  const talk = new Talk({
    scenario: 'refusing-merchant',
    side: 'creditor',
    level: 'easy',
    case: 'easy',
    locale,
  });
  if (locale === 'en')
    talk.sayAll(
      'Hello, this is Zhou from Baiting Supplies. Am I speaking with Mr Luo?',
      'I know it has been hard, I am sorry. What happened?',
      'I have my own suppliers to pay before the year is out. We will find a way together.',
      '5,580 today and 3 payments of 4,340 from 10 December, can you do that?',
      'What about 5,580 today and 3 payments of 4,340 from 10 December, with no late fee at all?',
    );
  else
    talk.sayAll(
      '您好，我是白汀供货的小周，请问是罗老板吗？',
      '货款一直没付，是出了什么状况？我理解您不容易。',
      '我也要给上家结账，等不到年底。咱们一起想办法。',
      '今天先付5,580元，剩下分3期，每期4,340元，12月10日起每月10号，行吗？',
      '逾期费全免，今天先付5,580元，剩下分3期，每期4,340元，12月10日起，行吗？',
    );
  expect(talk.state.offer?.plan, talk.trace).toMatchObject({ downPayment: 558_000, instalments: 3 });
  return talk;
};

describe('a complete summing up that matches is answered by a yes', () => {
  test.each([
    '我从头说一遍：今天先付5580元，12月10日付4340元，1月10日付4340元，2月10日付4340元，一共18600元，逾期费全免。',
    '首笔5580今天付，之后每月10号4340，共三期，12月10日第一期，逾期费不收，合计18,600，您看对不对？',
    '您今天付5580，12月10号、1月10号、2月10号各付4340，逾期费免了，总共18600。',
    '好，那就是今天5,580，12月10号起每月10号4,340，一共3期，逾期费全免。',
    '数和日子我连着讲：今天5580，12月10日4340，1月10日4340，2月10日4340，逾期费195.30免掉。',
    '今天5580，然后三期每期4340，每月10号，第一期12月10日，费全免，没问题吧？',
    '我确认一下：首付5580，余款13020分3期，12月10日、1月10日、2月10日各4340，逾期费全免。',
  ])('%s', (text) => {
    const talk = shop('zh-CN');
    talk.say(text);
    expect(talk.state.outcome, talk.trace).toBe('agreed');
  });

  test.each([
    'From the top: 5,580 today, then 4,340 on 10 December, 10 January and 10 February, no late fee. 18,600 in total.',
    "So that's 5,580 today, three instalments of 4,340, the first on 10 December, and the whole fee waived. Right?",
    'All of it again: 5,580 now, 3 times 4,340 on the 10th of each month starting 10 December, no late fee.',
    'Here is everything: today 5,580. 10 December 4,340. 10 January 4,340. 10 February 4,340. The fee of 195.30 is gone.',
  ])('%s', (text) => {
    const talk = shop('en');
    talk.say(text);
    expect(talk.state.outcome, talk.trace).toBe('agreed');
  });

  test.each([
    '我从头说一遍：今天先付5580元，12月10日付4340元，1月10日付4340元，2月10日付4340元，逾期费照收。',
    '今天先付5,580元，12月20日起每月20号4,340元，一共3期，逾期费全免，对吗？',
    '今天先付5,580元，12月10日起每月10号4,580元，一共3期，逾期费全免，对吗？',
  ])('but not one that is other than the plan: %s', (text) => {
    const talk = shop('zh-CN');
    talk.say(text);
    expect(talk.state.outcome, talk.trace).toBeNull();
  });
});

describe('the first payment', () => {
  const dated = (): Talk => {
    const talk = new Talk({ side: 'creditor', level: 'easy', case: 'easy' });
    talk.sayAll(
      '您好，我是月禾付客服小禾，请问是李先生本人吗？',
      '最近出了什么状况呢？',
      '真不容易，别担心，我们一起想办法。',
      '等您发薪以后再开始，您每月能还多少？',
      '11月28日先还600，12月10日起每月10号还400，共6期',
    );
    return talk;
  };

  test('is due on the day that is named for it, and comes next', () => {
    const talk = dated();
    expect(talk.state.offer?.plan, talk.trace).toMatchObject({
      downDate: '2026-11-28',
      startDate: '2026-12-10',
    });
    talk.say('我复述一遍：11月28日先还600，12月10日起每月10号400元，共6期，对吗？');
    expect(talk.state.outcome).toBe('agreed');
    expect(talk.replies.at(-1)?.counterpart.text).toContain('11月28日');
  });

  test('on another day is another plan', () => {
    const talk = dated();
    talk.say('我复述一遍：12月1日先还600，12月10日起每月10号400元，共6期，对吗？');
    expect(talk.state.outcome, talk.trace).toBeNull();
    expect(talk.state.offer?.plan.downDate).toBe('2026-12-01');
  });
});

test('what was read back in full is not asked for again once the last concern is met', () => {
  const talk = new Talk({
    scenario: 'company-overdue',
    side: 'creditor',
    case: 'funds',
    level: 'standard',
    locale: 'en',
  });
  talk.sayAll(
    'Hello, this is Chen Lan from E-Zhaodai. Is that Ms Shen? You can ring our switchboard and ask for me.',
    "The last statement hasn't been paid. May I ask what's behind it?",
    "I'm sorry to hear that, it must be worrying. We'll find a way.",
    'Let us do it like this: 16,000 first, then six payments of 12,000 from 15 December.',
    'Could a first part come out of your day-to-day takings, whatever they do?',
  );
  const plan = talk.state.offer?.plan;
  expect(plan, talk.trace).toBeDefined();
  if (!plan) return;
  const sum = (amount: number): string => formatMoney(amount, 'CNY', 'en');
  talk.say(
    `All right, ${sum(plan.downPayment)} first, then ${plan.instalments} payments of ${sum(perInstalmentOf(plan))} from 15 December, is that right?`,
  );
  expect(talk.state.lastMove, talk.trace).toBe('stall');
  talk.say('An e-mail from your company mailbox will do for now, and the seal can follow.');
  expect(talk.state.lastMove, talk.trace).toBe('close_agreed');
});

test('a sum that is a cent off is put right before anything is agreed', () => {
  const talk = new Talk({ scenario: 'mall', side: 'creditor', level: 'standard', case: 'fee' });
  talk.sayAll(
    '您好，我是商城账务的小悦，您可以从App客服电话回拨核实，请问是您本人吗？',
    '这笔账单一直没付，是账单哪里有问题吗？',
    '本金3460元，逾期38天，每天万分之三，前3天不收，费用36.33元，都在明细里，我发给您。',
    '我会把方案写成文字发给您。逾期费减一半，11月30日一次付清，可以吗？',
    '11月30日一次付清3478.17元，逾期费减一半，对吗？',
  );
  expect(talk.state.outcome, talk.trace).toBeNull();
  expect(talk.replies.at(-1)?.counterpart.text).toContain('3,478.16');
});
