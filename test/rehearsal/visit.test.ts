import { describe, expect, test } from 'vitest';
import { Talk } from '../../scripts/scenario/talk.ts';
import { caseOf, ledgerOf } from '../../src/counterpart/ledger.ts';
import { planInVisit } from '../../src/counterpart/visit/goingOn.ts';
import { type Plan, perInstalmentOf, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { SIDES } from '../../src/domain/setting.ts';
import { missingIn, unpaidIn, VISIT_KINDS, type VisitKind } from '../../src/domain/visit.ts';
import { start } from '../../src/rehearsal/start.ts';
import { packOf } from '../../src/rehearsal/turn.ts';
import { content } from '../helpers/content.ts';

const cases = [...content.scenarios.values()].flatMap((pack) =>
  SIDES.flatMap((side) => {
    const found = pack[side]?.scenario.cases ?? {};
    return Object.keys(found).flatMap((id) => VISIT_KINDS.map((kind) => [pack.id, side, id, kind] as const));
  }),
);

type Said = readonly [scenario: string, id: string, hello: string, message: string];
type Dated = readonly [...Said, day: string];

/** On a visit after a kept plan these change nothing: it is read back as it was. */
const UNCHANGED: readonly Said[] = [
  ['consumer-credit', 'standard', 'Hello, this is Qing, ending 4471', 'No, nothing has changed.'],
  ['consumer-credit', 'standard', 'Hello, this is Qing, ending 4471', 'Nope, all good'],
  ['refusing-merchant', 'standard', 'Hello, digits are {digits}', 'No changes, carry on'],
  ['mall', 'hard', 'Hello, {digits}', "No, that's fine, carry on as it is"],
  ['company-overdue', 'easy', 'Hello, {digits}', 'No change. Same as before.'],
  [
    'company-overdue',
    'easy-billed-twice',
    'Hello, {digits}',
    'No changes on our side. The next one goes out on 21 December as agreed.',
  ],
  ['platform-renewal', 'standard', 'Hello, {digits}', "No changes here, let's carry on as agreed."],
  ['platform-renewal', 'hard', 'Hello, {digits}', 'Nothing to change. 7,200 again on the 21st.'],
  ['platform-renewal', 'standard', 'Hello, {digits}', "All as it was. You'll get 3,400 on 21 December"],
  ['company-overdue', 'hard-client-gone', 'Hello, {digits}', 'Everything stands. 9,250 on 21 December.'],
  ['platform-renewal', 'hard', '您好，{digits}', '对，收到您的回执了。12月21号我还7200，其他不变'],
  ['company-overdue', 'standard', '您好，{digits}', '明白了，那就照原来的走'],
  ['consumer-credit', 'standard', '您好，{digits}', '还是那样，没啥变化'],
  ['refusing-merchant', 'hard', '您好，{digits}', '这期付得不容易啊。后面一样，照着来'],
  ['refusing-merchant', 'hard', 'Hello, {digits}', 'Thanks. Everything stays as it was'],
  ['platform-renewal', 'standard', '您好，{digits}', '一切照旧，费率那些也不变吧？'],
];

/** On a visit after a broken one these make up for it on a day, and leave the rest as it was. */
const MADE_UP: readonly Dated[] = [
  ['platform-renewal', 'easy', 'Hello, {digits}', 'You can take it today', '2026-11-22'],
  [
    'platform-renewal',
    'standard',
    'Hello, {digits}',
    "I'll pay the missing 3,400 on 30 November and keep to the rest",
    '2026-11-30',
  ],
  ['refusing-merchant', 'standard', '您好，{digits}', '定金27号到，到了就补，后面的不动', '2026-11-27'],
  [
    'refusing-merchant',
    'standard-two-suppliers',
    'Hello, {digits}',
    'I can pay you on Thursday',
    '2026-11-26',
  ],
  ['consumer-credit', 'standard', 'Hello, {digits}', 'I can pay it next Sunday', '2026-11-29'],
  ['platform-renewal', 'easy', '您好，{digits}', '月底前补上', '2026-11-30'],
  [
    'company-overdue',
    'standard-refit',
    'Hello, {digits}',
    'Could we make it up by the end of the month and keep the rest?',
    '2026-11-30',
  ],
  ['mall', 'standard', '您好，{digits}', '402今天付不了，28号付，其他不变', '2026-11-28'],
  ['refusing-merchant', 'standard-two-suppliers', '您好，{digits}', '那就先补这一期，26号付', '2026-11-26'],
  ['company-overdue', 'easy', '您好，{digits}', '明天就能付出去，后面几期不变', '2026-11-23'],
  [
    'consumer-credit',
    'standard',
    'Hello, {digits}',
    'I can pay 300 now and the other 345 on Friday',
    '2026-11-27',
  ],
  [
    'company-overdue',
    'standard',
    'Hello, {digits}',
    'We can make it up on Wednesday the 25th and the rest stays as agreed',
    '2026-11-25',
  ],
  ['platform-renewal', 'hard', '您好，{digits}', '周五补7200，后面照约定', '2026-11-27'],
];

const started = (
  kind: VisitKind,
  [scenario, id, hello]: Said,
): { readonly talk: Talk; readonly agreed: Plan } => {
  const locale = /[\u4e00-\u9fff]/.test(hello) ? 'zh-CN' : 'en';
  const talk = new Talk(content, { scenario, case: id, visit: kind, locale });
  const { scenario: rules } = packOf(content, talk.state);
  talk.say(hello.replace('{digits}', caseOf(rules, talk.state).caseNumber.slice(-4)));
  const agreed = planInVisit(talk.state, ledgerOf(rules, talk.state));
  if (!agreed) throw new Error('no visit');
  return { talk, agreed };
};

describe('a return visit', () => {
  test.each(UNCHANGED)('%s, %s, %s: “%s” leaves a kept plan as it is', (scenario, id, hello, message) => {
    const { talk, agreed } = started('kept', [scenario, id, hello, message]);
    const reply = talk.say(message);
    expect(reply.counterpart).toMatchObject({ move: 'recap', offer: agreed });
  });

  test.each(MADE_UP)(
    '%s, %s, %s: “%s” makes up for a missing payment',
    (scenario, id, hello, message, day) => {
      const { talk, agreed } = started('broken', [scenario, id, hello, message]);
      const reply = talk.say(message);
      expect(reply.counterpart).toMatchObject({ move: 'recap', offer: { ...agreed, downDate: day } });
    },
  );

  test('what was let go of the fee stays let go where the rest is paid early', () => {
    const { talk, agreed } = started('kept', ['consumer-credit', 'standard', 'Hello, {digits}', '']);
    const reply = talk.say('I would like to pay all of it at once on 27 November');
    expect(reply.counterpart.offer).toMatchObject({ instalments: 1, feeWaived: agreed.feeWaived });
  });

  test('a few days later is the same plan on another day; without a day it is asked for', () => {
    const { talk, agreed } = started('kept', ['mall', 'standard', '您好，{digits}', '']);
    expect(talk.say('下个月我要搬家，21号怕是紧，能晚几天付吗？').counterpart.move).toBe('ask_date');
    const moved = started('kept', ['mall', 'easy', '您好，{digits}', '']).talk;
    const reply = moved.say('工资改到每月25号发了，以后能不能都改到26号付？');
    expect(reply.counterpart).toMatchObject({ move: 'recap', offer: { startDate: '2026-12-26' } });
    expect(agreed.startDate).toBe('2026-12-21');
  });

  type Then = readonly [kind: VisitKind, scenario: string, id: string, hello: string, ...said: string[]];
  const CLOSED: readonly Then[] = [
    ['kept', 'consumer-credit', 'standard', '您好，{digits}', '没变化', '不用改'],
    ['kept', 'consumer-credit', 'standard', '您好，{digits}', '没变化', '没有要更正的'],
    ['kept', 'consumer-credit', 'standard', 'Hi, {digits}', 'Nothing has changed', 'No, nothing to correct'],
    ['kept', 'platform-renewal', 'hard', 'Hi, {digits}', 'Nothing has changed', 'Nothing to change'],
    ['kept', 'company-overdue', 'standard', 'Hi, {digits}', 'Same as before', 'No corrections from us'],
    ['broken', 'mall', 'easy', 'Hi, {digits}', 'I can pay it tomorrow and the rest as agreed', 'No changes'],
    ['broken', 'mall', 'easy', 'Hi, {digits}', 'I can pay it today, the rest as agreed', 'Yes, I confirm'],
    ['kept', 'company-overdue', 'standard', 'Hi, {digits}', 'All good, thank you. Bye'],
    ['kept', 'company-overdue', 'standard', '您好，{digits}', '没有，都正常，辛苦了，再见'],
  ];
  test.each(CLOSED)('%s, %s, %s: said so, it is agreed', (...then) => {
    const [kind, scenario, id, hello, ...said] = then as unknown as Then;
    const { talk } = started(kind, [scenario, id, hello, '']);
    talk.sayAll(...said);
    expect(talk.state.outcome).toBe('agreed');
    expect(talk.state.judgements.at(-1)?.findings).toEqual([]);
  });

  test.each([
    ['consumer-credit', '对不起，这个月钱晚到了几天'],
    ['consumer-credit', '这个月零工的钱晚到，没付上'],
    ['consumer-credit', 'My salary came a few days late'],
    ['refusing-merchant', 'The card payout came two days late'],
  ])('%s: “%s” is why it did not come, and the way back is named', (scenario, message) => {
    const hello = /[a-z]/i.test(message) ? 'Hi, {digits}' : '您好，{digits}';
    const { talk, agreed } = started('broken', [scenario, 'easy', hello, '']);
    expect(talk.say(message).counterpart).toMatchObject({ move: 'offer', offer: agreed });
  });

  test.each([
    ['refusing-merchant', 'hard', '食堂又拖了，我也没招，再宽我一个礼拜', '2026-11-29'],
    ['consumer-credit', 'standard', 'Could you give me another week?', '2026-11-29'],
    ['consumer-credit', 'standard', '明天转300，剩下345块月底给', '2026-11-30'],
  ])('%s, %s: “%s” makes up for it by then', (scenario, id, message, day) => {
    const hello = /[a-z]/i.test(message) ? 'Hi, {digits}' : '您好，{digits}';
    const { talk, agreed } = started('broken', [scenario, id, hello, '']);
    expect(talk.say(message).counterpart).toMatchObject({
      move: 'recap',
      offer: { ...agreed, downDate: day },
    });
  });

  test.each([
    ['consumer-credit', 'standard', 'Could we push the payment a week later?', '2026-12-28'],
    ['refusing-merchant', 'standard', '下期能晚一个礼拜不？', '2026-12-28'],
    ['mall', 'hard-two-debts', '下期能晚几天吗|那1月4号行不行', '2027-01-04'],
    ['company-overdue', 'easy', '下个月能不能挪几天|26号吧', '2026-12-26'],
    [
      'mall',
      'easy',
      'Is it possible to move my payment date?|The 24th of December would be good',
      '2026-12-24',
    ],
  ])('%s, %s: “%s” moves the day and nothing else', (scenario, id, messages, day) => {
    const hello = /[a-z]{3}/i.test(messages) ? 'Hi, {digits}' : '您好，{digits}';
    const { talk, agreed } = started('kept', [scenario, id, hello, '']);
    const reply = talk.sayAll(...messages.split('|'));
    expect(reply?.counterpart).toMatchObject({ move: 'recap', offer: { ...agreed, startDate: day } });
  });

  test.each([
    ['consumer-credit', 'standard', '我昨天已经付了呀，你们没收到吗？', '那好的，没问题'],
    ['company-overdue', 'standard', 'I paid it this morning, actually', 'Yes, that is fine'],
  ])('%s, %s: “%s” is looked for, and the rest stands', (scenario, id, message, yes) => {
    const hello = /[a-z]{3}/i.test(message) ? 'Hi, {digits}' : '您好，{digits}';
    const { talk, agreed } = started('broken', [scenario, id, hello, '']);
    expect(talk.say(message).counterpart).toMatchObject({ move: 'recap', offer: agreed });
    talk.say(yes);
    expect(talk.state.outcome).toBe('agreed');
  });

  test('a day once named stands when the rest is said to stay', () => {
    const { talk, agreed } = started('broken', ['company-overdue', 'hard', '您好，{digits}', '']);
    const reply = talk.sayAll('周二一定到账', '后面几期都照原来的');
    expect(reply?.counterpart.offer).toEqual({ ...agreed, downDate: '2026-11-24' });
  });

  test('nobody is offered a heavier plan than the one that stands', () => {
    for (const message of ['能不能少还一点，400行吗？', '每月200行不行']) {
      const { talk, agreed } = started('kept', ['consumer-credit', 'standard', '您好，{digits}', '']);
      expect(talk.say(message).counterpart.offer).toEqual(agreed);
    }
  });

  test('whoever is owed may let a new fee go, and a friendly goodbye closes a kept plan', () => {
    const owed = (visit: VisitKind, ...said: string[]) => {
      const talk = new Talk(content, { side: 'creditor', level: 'easy', case: 'easy', visit, locale: 'en' });
      talk.sayAll('Hello, this is Xiaohe from Moonrice Pay. Am I speaking with Mr Li?', ...said);
      return talk.state;
    };
    const made = owed(
      'broken',
      'The payment has not come. What happened?',
      "Let's make it Friday. The rest stays the same. And no extra fee for the delay.",
    );
    expect(made.offer).toMatchObject({ readBack: true, plan: { downDate: '2026-11-27' } });
    const kept = owed(
      'kept',
      "Just calling to say thanks, yesterday's 390 came in fine.",
      "That's all from me, have a nice day!",
    );
    expect(kept.outcome).toBe('agreed');
  });

  test('to need less a month is no holding to the plan', () => {
    const { talk } = started('broken', ['consumer-credit', 'hard', '您好，{digits}', '']);
    const reply = talk.say('862我真还不动了，后面每月能不能少一点，600行不行');
    expect(['accept', 'recap', 'close_agreed']).not.toContain(reply.counterpart.move);
  });

  test('to ask for another sum is to ask for another plan, in whatever words', () => {
    const { talk } = started('kept', ['consumer-credit', 'standard', '您好，{digits}', '']);
    expect(talk.say('能不能改成每月400').counterpart.move).not.toBe('ask_date');
    expect(talk.state.proposal?.perInstalment).toBe(40_000);
  });

  test.each(cases)('%s, %s, %s: a plan that is %s stands to the cent', (scenario, side, id, visit) => {
    const { state } = new Talk(content, { scenario, side, case: id, visit });
    if (!state.visit) throw new Error('no visit');
    const left = unpaidIn(state.visit);
    const ledger = ledgerOf(packOf(content, state).scenario, state);
    expect(ledger.total - ledger.waived).toBe(left.reduce((sum, { amount }) => sum + amount, 0));
    expect(ledger.overdueDays).toBe(visit === 'broken' ? 3 : 0);
    // What goes on is what was agreed, payment by payment.
    const goesOn = planInVisit(state, ledger);
    expect(goesOn && scheduleOf(goesOn).map(({ amount }) => amount)).toEqual(
      left.map(({ amount }) => amount),
    );
    // Nobody agrees on a sum with odd cents where a round one would do.
    const odd = perInstalmentOf(state.visit.plan) % 100;
    expect(odd === 0 || state.visit.plan.downPayment === 0).toBe(true);
  });

  test('the missing payment and the rest as agreed: what is settled is what was owed, to the cent', () => {
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
    const [first, next] = scheduleOf(agreement);
    expect(first).toEqual({ date: '2026-11-27', amount: 64_500 });
    expect(next).toEqual({ date: '2026-12-19', amount: 64_500 });
    expect(totalOf(agreement)).toBe(unpaidIn(visit).reduce((sum, { amount }) => sum + amount, 0));
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
