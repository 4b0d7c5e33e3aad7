import { describe, expect, test } from 'vitest';
import { Talk } from '../../scripts/scenario/talk.ts';
import { ledgerOf } from '../../src/counterpart/ledger.ts';
import { type Plan, perInstalmentOf, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { SIDES } from '../../src/domain/setting.ts';
import { missingIn, unpaidIn, VISIT_KINDS } from '../../src/domain/visit.ts';
import { start } from '../../src/rehearsal/start.ts';
import { packOf } from '../../src/rehearsal/turn.ts';
import { content } from '../helpers/content.ts';

const cases = [...content.scenarios.values()].flatMap((pack) =>
  SIDES.flatMap((side) => {
    const found = pack[side]?.scenario.cases ?? {};
    return Object.keys(found).flatMap((id) => VISIT_KINDS.map((kind) => [pack.id, side, id, kind] as const));
  }),
);

describe('a return visit', () => {
  test.each(cases)('%s, %s, %s: a plan that is %s stands to the cent', (scenario, side, id, visit) => {
    const { state } = new Talk(content, { scenario, side, case: id, visit });
    if (!state.visit) throw new Error('no visit');
    const left = unpaidIn(state.visit);
    const ledger = ledgerOf(packOf(content, state).scenario, state);
    const late = ledger.fee - state.visit.plan.fee;
    expect(late > 0).toBe(visit === 'broken');
    expect(ledger.total - state.visit.plan.feeWaived).toBe(
      left.reduce((sum, { amount }) => sum + amount, 0) + late,
    );
    // Nobody agrees on a sum with odd cents where a round one would do.
    const odd = perInstalmentOf(state.visit.plan) % 100;
    expect(odd === 0 || state.visit.plan.downPayment === 0).toBe(true);
  });

  test('the missing payment and the rest as agreed: what is settled is what was owed, and a day’s late fee on it', () => {
    const talk = new Talk(content, { level: 'standard', visit: 'broken' });
    talk.sayAll(
      '您好，我是阿晴，尾号4471',
      '对不起，这个月零工的钱晚发了几天，19号那期没能付上',
      '这周五我把645补上，后面的照旧',
      '没错，我确认',
    );
    const { agreement, visit, outcome } = talk.state;
    if (!agreement || !visit) throw new Error(`ended ${outcome}`);
    expect(agreement.downPayment).toBe(missingIn(visit)?.amount);
    // Three days at 0.05% of 645.
    expect(agreement.fee - visit.plan.fee).toBe(96);
    const [first, next] = scheduleOf(agreement);
    expect(first).toEqual({ date: '2026-11-27', amount: 64_500 });
    expect(next).toEqual({ date: '2026-12-19', amount: 64_500 });
    expect(totalOf(agreement)).toBe(unpaidIn(visit).reduce((sum, { amount }) => sum + amount, 0) + 96);
  });

  test('somebody else who picks up hears nothing of the plan', () => {
    const talk = new Talk(content, {
      side: 'creditor',
      level: 'standard',
      case: 'standard',
      visit: 'broken',
    });
    const reply = talk.say('您好，请问孟女士在吗？');
    expect(reply.counterpart.text).not.toMatch(/期|元|付/);
  });

  test('of a plan paid in one sum nothing is left to come back to', () => {
    const plan = {
      ...new Talk(content, { visit: 'kept' }).state.visit?.plan,
      downPayment: 0,
      instalments: 1,
    };
    const choices = { scenario: 'consumer-credit', side: 'debtor', level: 'easy', locale: 'en' } as const;
    const more = { help: 'off', seed: 1, today: '2026-11-22', visit: 'kept', agreed: plan as Plan } as const;
    expect(start({ ...choices, ...more }, content)).toEqual({ refused: 'nothing_to_visit' });
  });
});
