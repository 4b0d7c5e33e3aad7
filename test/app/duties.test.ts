import { describe, expect, test } from 'vitest';
import { Talk } from '../../scripts/scenario/talk.ts';
import { cardOf } from '../../src/app/card.ts';
import { dutiesOf } from '../../src/app/duties.ts';
import { ledgerRows } from '../../src/app/ledgerRows.ts';
import { ledgerView } from '../../src/app/ledgerView.ts';
import { scheduleOf, totalOf } from '../../src/domain/plan.ts';
import type { Locale } from '../../src/domain/setting.ts';
import type { VisitKind } from '../../src/domain/visit.ts';
import { content } from '../helpers/content.ts';

const visited = (visit: VisitKind, locale: Locale, ...said: string[]) => {
  const talk = new Talk(content, { level: 'standard', visit, locale });
  talk.sayAll(...said);
  return { state: talk.state, card: cardOf(content, talk.state), words: content.interface[locale] };
};

const firstDuty = (visit: VisitKind, locale: Locale, ...said: string[]): string | undefined => {
  const { state, card, words } = visited(visit, locale, ...said);
  const plan = state.agreement;
  if (!plan) throw new Error(`ended ${state.outcome}`);
  return dutiesOf({ plan, schedule: scheduleOf(plan), total: totalOf(plan) }, card, words).yours[0];
};

describe('what an agreement asks of each side', () => {
  test('names the first payment and the day of the month', () => {
    expect(firstDuty('broken', 'zh-CN', '阿晴，4471', '周五补645，后面照旧', '没错，就按这个')).toBe(
      '11月27日付645元；从12月19日起每月19号付645元，共10期。',
    );
  });

  test('names no first payment where there is none', () => {
    expect(firstDuty('kept', 'zh-CN', '阿晴，4471', '照旧', '没错，就按这个')).toBe(
      '从12月21日起每月21号付645元，共10期。',
    );
    expect(firstDuty('kept', 'en', 'Qing, 4471', 'As agreed', 'Yes, I confirm')).toBe(
      '¥645 on the 21st of each month from 21 December, 10 times.',
    );
  });
});

describe('the ledger', () => {
  const rows = (visit: VisitKind): string[] => {
    const { state, card, words } = visited(visit, 'zh-CN');
    return ledgerRows(ledgerView(content, state), card, words);
  };

  test('of a plan that was broken shows what came, what is missing, and what follows', () => {
    expect(rows('broken').slice(1, 9)).toEqual([
      '9月19日收到860元',
      '10月19日收到645元',
      '11月19日到期，未付645元',
      '还没到期的6,450元',
      '逾期费用101.05元，按谈定的数，不再涨',
      '合计7,196.05元',
      '一直没付、也没谈定的话，接下来是：',
      '◉ 11月20日 短信提醒',
    ]);
  });

  test('of a plan that is kept chases nobody', () => {
    expect(rows('kept').at(-1)).toBe('正按约定付着，催收停着。');
  });
});
