import { describe, expect, test } from 'vitest';
import { totalOf } from '../../src/domain/plan.ts';
import { Talk } from '../helpers/talk.ts';

const talkWith = (scenario: string, locale: 'zh-CN' | 'en', ...said: readonly string[]): Talk => {
  const talk = new Talk({ scenario, level: 'standard', locale, seed: 7 });
  talk.sayAll(...said);
  return talk;
};

const isParked = ({ state }: Talk): boolean => state.facts.includes('dispute_parked');

describe('a part that is contested is set apart', () => {
  test.each([
    ['company-overdue', 'zh-CN', ['林，4630', '客户回款慢，周转不开'], '对账单上有6400元的货送货单上没有'],
    ['company-overdue', 'zh-CN', ['林，4630', '客户回款慢，周转不开'], '你们少送了6400的货'],
    [
      'company-overdue',
      'en',
      ['Lin, 4630', 'customers pay us late, cash is short'],
      "the statement doesn't match our delivery note, it's 6,400 too much",
    ],
    ['refusing-merchant', 'zh-CN', ['郑老板，5840', '生意淡，钱紧'], '货少了3600块的，我不认'],
    ['refusing-merchant', 'en', ['Zheng, 5840', 'trade is slow'], "I don't agree with ¥3,600 of that bill"],
    ['mall', 'zh-CN', ['阿芸，5318', '上个月看病花了钱'], '那个风扇是坏的，260块，你们一直没人管'],
  ] as const)('%s, %s: %s %s', (scenario, locale, before, text) => {
    expect(isParked(talkWith(scenario, locale, ...before, text))).toBe(true);
  });

  test('and the plan is made of the rest', () => {
    const talk = talkWith(
      'refusing-merchant',
      'zh-CN',
      '郑老板，5840',
      '生意淡，钱紧',
      '货少了3600块的，我不认',
      '其余的我愿意付，先付12000，分6期，每月9号',
    );
    const plan = talk.state.offer?.plan;
    expect(plan?.principal).toBe((58_400 - 3600) * 100);
    expect(plan && totalOf(plan)).toBeLessThan(58_400 * 100);
  });

  test('also before the figures were named, in the message that names everything', () => {
    const talk = talkWith(
      'company-overdue',
      'en',
      'Hi, Lin of Baiyueli, statement 4630. Two customers paid late so we ran short, sorry. 6,400 of it is in dispute, we never received those towels. We want to pay the rest: 30,000 today and 6 monthly instalments from 20 December.',
    );
    expect(isParked(talk)).toBe(true);
  });

  test('an invoice that never came contests nothing', () => {
    expect(
      isParked(talkWith('company-overdue', 'en', 'Lin, 4630', 'cash is short', 'we never got the invoice')),
    ).toBe(false);
  });

  test('an offer on the whole does not stand any longer', () => {
    const talk = talkWith(
      'refusing-merchant',
      'zh-CN',
      '郑老板，5840',
      '生意淡，钱紧',
      '我愿意付，先付12000，分6期，每月9号',
    );
    expect(talk.state.offer?.plan.principal).toBe(58_400 * 100);
    talk.say('等一下，货短了3600块的，这部分我有异议');
    expect(talk.state.offer?.plan.principal ?? 5_480_000).toBe(5_480_000);
  });

  test('and is not what is offered for the rest, paid at once', () => {
    const talk = talkWith(
      'refusing-merchant',
      'zh-CN',
      '郑老板，5840',
      '生意淡，钱紧',
      '货款里3600元的货短少，剩下的11月25日一次付清',
    );
    expect(isParked(talk)).toBe(true);
    expect(talk.state.offer?.plan.discount ?? 0).toBe(0);
  });

  test('naming it again is no other total', () => {
    const talk = talkWith('company-overdue', 'zh-CN', '林，4630', '客户回款慢', '6400那块数对不上，有异议');
    talk.say('那6400什么时候能查清？');
    expect(talk.state.lastMove).not.toBe('query_difference');
  });
});
