import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

const opening = {
  'zh-CN': ['您好，案件尾号3106', '公司推迟发薪，首份工资还没到，我愿意还'],
  en: ['Hello, case ending 3106', 'My employer paid the first salary late, I want to pay this back'],
};

const planAfter = (locale: 'zh-CN' | 'en', ...texts: string[]) => {
  const talk = new Talk({ locale });
  talk.sayAll(...opening[locale], ...texts);
  const plan = talk.state.offer?.plan;
  return { down: plan?.downDate, first: plan?.startDate, said: talk.replies.at(-1)?.counterpart.text ?? '' };
};

describe('nobody pays twice on one day', () => {
  test.each([
    ['zh-CN', '今天先付700元，剩下的分6期', '今天就可以'],
    ['zh-CN', '今天先付700元，剩下的分6期', '22号'],
    ['zh-CN', '今天先付700，从今天起每月22号还417'],
    ['en', 'I can pay 700 today and the rest in 6 instalments', 'The 22nd suits me'],
    ['en', '700 today and the rest over 6 months, from today'],
  ] as const)('%s %s %s', (locale, ...texts) => {
    expect(planAfter(locale, ...texts)).toMatchObject({ down: '2026-11-22', first: '2026-12-22' });
  });

  test('the closing line names the day that was read back', () => {
    const { said } = planAfter(
      'en',
      '700 today, 6 instalments',
      'The 22nd suits me',
      'Yes, that is right, I agree',
    );
    expect(said).toContain('22 December');
  });
});

test('a first payment on the day of the instalments is followed by the first of them a month later', () => {
  expect(planAfter('en', '700 on 24 November, then 6 instalments on the 24th of each month')).toMatchObject({
    down: '2026-11-24',
    first: '2026-12-24',
  });
});

test('a day alone, after a first payment alone, is the day of that payment', () => {
  const { down, first, said } = planAfter(
    'en',
    'About 700 to start with',
    'On 24 November, after payday',
    '6 instalments',
    'the 20th',
  );
  expect({ down, first }).toEqual({ down: '2026-11-24', first: '2026-12-20' });
  expect(said).toContain('24 November');
  expect(said).not.toContain('today');
});

describe('the first payment moves alone where its sum is named again with another day', () => {
  test.each([
    ['zh-CN', '今天先付700元，分6期，每月20号', '700元25号再付行吗，发了工资才有'],
    ['zh-CN', '今天先付700元，分6期，每月20号', '700块我25号发了工资再付'],
    ['zh-CN', '今天先付700元，分6期，每月20号', '今天没钱，25号先付700'],
    ['zh-CN', '今天先付700元，分6期，每月20号', '首期能不能25号再付'],
    ['en', '700 today, 6 instalments from 20 December', "I'd rather pay the 700 on the 25th"],
    ['en', '700 today, 6 instalments from 20 December', 'Can the 700 wait until the 25th?'],
    ['en', '700 today, 6 instalments from 20 December', 'Could I make the first payment on the 25th?'],
  ] as const)('%s %s %s', (locale, ...texts) => {
    expect(planAfter(locale, ...texts)).toMatchObject({ down: '2026-11-25', first: '2026-12-20' });
  });
});
