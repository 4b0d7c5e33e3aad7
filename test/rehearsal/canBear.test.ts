import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

const readBack = {
  'zh-CN': ['您好，案件尾号3106', '公司推迟发薪，我愿意还', '今天先还700，分6期，12月15日开始'],
  en: [
    'Hello, case ending 3106',
    'My pay came late, I want to pay',
    '700 today, 6 instalments from 15 December',
  ],
};

const answerTo = (locale: 'zh-CN' | 'en', text: string): string | undefined => {
  const talk = new Talk({ locale });
  talk.sayAll(...readBack[locale]);
  expect(talk.state.offer?.readBack).toBe(true);
  talk.say(text);
  return talk.replies.at(-1)?.counterpart.move;
};

describe('who finds the plan light enough, or goes through their month again, has refused nothing', () => {
  test.each([
    ['en', 'That’s within my budget'],
    ['en', 'I can manage that'],
    ['en', 'I earn 4,300 and spend 3,600, so I can carry that'],
    ['en', 'My income is 4,300 and my expenses 3,600'],
    ['zh-CN', '我每月收入4300，开支3600，还得起'],
    ['zh-CN', '每月剩700，这个我承受得起'],
    ['zh-CN', '能承受'],
    ['zh-CN', '在我能力范围内'],
    ['zh-CN', '每月收入4300，支出3600'],
  ] as const)('%s %s', (locale, text) => {
    expect(answerTo(locale, text)).toBe('ask_clear_yes');
  });

  test.each([
    ['en', "Yes I can afford that, it's under the 700 I have left"],
    ['en', 'Yes, I can manage that: I earn 4,300 and spend 3,600'],
    ['zh-CN', '没什么压力，我同意'],
  ] as const)('with a clear yes it is agreed: %s %s', (locale, text) => {
    expect(answerTo(locale, text)).toBe('close_agreed');
  });

  test.each([
    ['en', "I can't afford that"],
    ['zh-CN', '我还不起'],
    ['zh-CN', '压力还是大，再少点行吗'],
  ] as const)('who cannot bear it is not taken to agree: %s %s', (locale, text) => {
    expect(['ask_clear_yes', 'close_agreed']).not.toContain(answerTo(locale, text));
  });
});

test('a yes to whether it can be borne takes up the plan that was asked about', () => {
  const talk = new Talk({ level: 'standard', locale: 'en' });
  talk.sayAll(
    'Hello, case ending 4471',
    'I lost my job, I want to pay',
    'I earn 3,450 and spend 2,500',
    'I could pay 1,000 today and 9 instalments from 20 December',
  );
  expect(talk.state.asked).toContain('affordability');
  talk.say("Yes I can afford that, it's under the 950 I have left");
  expect(talk.state.offer).toMatchObject({ readBack: true, plan: { downPayment: 100_000, instalments: 9 } });
});
