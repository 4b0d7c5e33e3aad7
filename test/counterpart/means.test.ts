import { describe, expect, test } from 'vitest';
import { sideOf } from '../../src/content/content.ts';
import { caseOf } from '../../src/counterpart/ledger.ts';
import { formatMoney } from '../../src/domain/format.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const heardOut = (locale: 'zh-CN' | 'en'): Talk => {
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
      'I know it has been hard. What happened?',
    );
  else
    talk.sayAll(
      '您好，我是白汀供货的小周，请问是罗老板吗？',
      '货款一直没付，是出了什么状况？我理解您不容易。',
    );
  return talk;
};

const leftOf = (talk: Talk): string => {
  const scenario = sideOf(content, talk.state)?.scenario;
  if (!scenario) throw new Error('no scenario');
  const { monthlyIncome, monthlyExpenses } = caseOf(scenario, talk.state);
  return formatMoney(monthlyIncome - monthlyExpenses, 'CNY', talk.state.locale);
};

describe('asked what comes in and what is left, someone who owes says so', () => {
  test.each([
    '您每月零零碎碎能进账多少？房租多少？',
    '您一个月能剩多少？',
    '每个月收入多少，开销多少？',
    '刨去房租人工，还剩多少？',
    '一个月下来能余下多少？',
    '每个月进出大概多少？',
    '店里现在每月的收支是什么情况？',
    '您平时一个月挣多少钱？',
    '工资到手多少，房租又要多少？',
    '扣掉开支一个月还能剩几个？',
  ])('%s', (text) => {
    const talk = heardOut('zh-CN');
    expect(talk.say(text).counterpart.text).toContain(leftOf(talk));
  });

  test.each([
    'What do you have left each month?',
    'How much comes in and what goes out each month?',
    "What's left over after rent and wages?",
    'How much do you earn in a month, roughly?',
    'What are your monthly outgoings?',
    'How much is left at the end of the month?',
    'What remains once all the bills are paid?',
    'Could you tell me your income and expenses?',
    'What does the shop take in each month?',
    'How much do you have over each month?',
  ])('%s', (text) => {
    const talk = heardOut('en');
    expect(talk.say(text).counterpart.text).toContain(leftOf(talk));
  });

  test.each([
    '还剩多少没付？',
    '剩下的分几期合适？',
    'What is left to pay?',
    'The rest goes in six payments.',
  ])('not by "%s"', (text) => {
    const talk = heardOut(/[a-z]/.test(text) ? 'en' : 'zh-CN');
    expect(talk.say(text).counterpart.text).not.toContain(leftOf(talk));
  });

  test('a firm one keeps it back once, and tells whoever asks again kindly', () => {
    const talk = new Talk({ side: 'creditor', level: 'hard', case: 'hard-shop', locale: 'en' });
    talk.sayAll(
      'Hello, this is Xiaohe from Moonrice Pay. You can check me by calling the number in the official app. Am I speaking with Ms Qiu?',
      'I know this is hard, I can hear it. What happened?',
    );
    expect(talk.say('What do you have left each month?').counterpart.text).not.toContain(leftOf(talk));
    expect(
      talk.say(
        'I only want to find something you can carry. Roughly what is left after your costs each month?',
      ).counterpart.text,
    ).toContain(leftOf(talk));
  });
});
