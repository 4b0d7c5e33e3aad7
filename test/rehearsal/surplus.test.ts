import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

const leftAfter = (text: string, asked = '收入少了，我愿意还'): number | undefined => {
  const talk = new Talk({ scenario: 'refusing-merchant', locale: 'zh-CN' });
  talk.sayAll('您好，案件尾号1186', asked, text);
  return talk.state.means.surplus;
};

describe('what is left of the debt is not what a month leaves', () => {
  test.each(['今天先付4000，剩下14600分4期', '今天先付4000，剩下14600我愿意付', '先还4000，剩14600慢慢还'])(
    '%s',
    (text) => {
      expect(leftAfter(text)).toBeUndefined();
    },
  );
});

describe('what is left is the sum beside the word', () => {
  test.each([
    ['银行每月3800照还，店里剩2700', 270_000],
    ['每月结余5800', 580_000],
    ['每月到手34000，花28200，剩5800', 580_000],
    ['I have 5,800 left each month', 580_000],
    ['After everything, 5,800 is left every month', 580_000],
  ])('%s', (text, minor) => {
    expect(leftAfter(text)).toBe(minor);
  });
});

test('nobody is told that less than nothing is left to them', () => {
  const talk = new Talk({ locale: 'en' });
  talk.sayAll('Hello, case ending 3106', 'My pay came late', 'I earn 3,000 a month and spend 3,600');
  expect(talk.prose.join(' ')).not.toContain('-');
});
