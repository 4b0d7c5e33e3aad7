import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/app/card.ts';
import { bandText, caseChoices } from '../../src/app/caseChoices.ts';
import { dutiesOf } from '../../src/app/duties.ts';
import { sidesOf } from '../../src/content/content.ts';
import { casesAt } from '../../src/content/scenario.ts';
import { amountBandOf, overdueBandOf } from '../../src/domain/band.ts';
import { LEVELS } from '../../src/domain/setting.ts';
import { ticketStateOf } from '../../src/domain/ticket.ts';
import { reportOn } from '../../src/rehearsal/report.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const agreedTalk = (): Talk => {
  const talk = new Talk({ locale: 'en', level: 'easy' });
  talk.sayAll(
    "Hi, it's Ning, case ending 3106.",
    'My employer paid the first salary late.',
    'I want to pay this. I can do 700 today, then 6 payments from 15 December.',
    'I can do 700 today, then 6 payments from 15 December.',
    'Yes, that is right, I agree.',
  );
  return talk;
};

describe('an agreement', () => {
  test('says what each side has taken on, and when to look at it again', () => {
    const { state, events } = agreedTalk();
    const { agreement } = reportOn(state, events, content);
    if (!agreement) throw new Error('the talk was to end in an agreement');
    const duties = dutiesOf(agreement, cardOf(content, state), content.interface.en);
    expect(duties.yours[0]).toMatch(/700.*15 December.*6 times/);
    expect(duties.theirs.length).toBeGreaterThanOrEqual(3);
    expect(duties.reviewDate).toBe('2026-12-18');
  });

  test('puts the taking on the other side for someone who is owed', () => {
    const { state, events } = agreedTalk();
    const { agreement } = reportOn(state, events, content);
    if (!agreement) throw new Error('the talk was to end in an agreement');
    const card = { ...cardOf(content, state), side: 'creditor' as const };
    const owed = dutiesOf(agreement, card, content.interface.en);
    expect(owed.theirs[0]).toMatch(/^¥700/);
    expect(owed.yours[0]).toMatch(/^Take ¥700/);
  });
});

describe('a case near one’s own', () => {
  test.each([
    [500_000, 'under_5k'],
    [500_001, '5k_to_20k'],
    [10_000_000, '20k_to_100k'],
    [10_000_100, 'over_100k'],
  ] as const)('%i is in the band %s', (amount, band) => expect(amountBandOf(amount)).toBe(band));

  test.each([
    [30, 'within_a_month'],
    [31, 'one_to_three_months'],
    [91, 'over_three_months'],
  ] as const)('%i days are in the band %s', (days, band) => expect(overdueBandOf(days)).toBe(band));

  test('is chosen in words without a figure of one’s own, and its level is kept', () => {
    const choices = caseChoices(content, 'consumer-credit', 'hard');
    expect(choices.length).toBeGreaterThan(1);
    for (const { id, bands } of choices) {
      expect(bandText(bands, content.interface['zh-CN'])).toMatch(/逾期.* · /);
      expect(new Talk({ case: id, level: 'easy' }).state.level).toBe('hard');
    }
  });
});

describe('every side of every scenario', () => {
  const sides = [...content.scenarios.values()].flatMap((pack) =>
    sidesOf(pack).map((side) => [pack.id, side] as const),
  );

  test.each(sides)('%s, %s has a card that says what to get ready, in each language', (scenario, side) => {
    const pack = content.scenarios.get(scenario)?.[side];
    if (!pack) throw new Error(`${scenario} has no such side`);
    for (const level of LEVELS)
      for (const id of casesAt(pack.scenario, level))
        for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
          const talk = new Talk({ scenario, side, case: id, locale });
          const card = cardOf(content, talk.state);
          expect(card.preparation.channels.length).toBeGreaterThan(2);
          expect(card.notice).toMatch(
            /虚构|虛構|编(出来)?的|編(出來)?的|invented|made[ -]up|fiction|not real/i,
          );
          // Who is owed does not see what the other has.
          expect(card.means === undefined).toBe(side === 'creditor');
          expect(card.mandates === undefined).toBe(side === 'debtor');
        }
  });
});

describe('what was filed', () => {
  const review = { ticket: 'R-1', since: '2026-11-22', due: '2026-11-25', decided: false } as const;

  test.each([
    ['2026-11-22', ['bank-statement'], 'submitted'],
    ['2026-11-23', ['bank-statement'], 'papers_needed'],
    ['2026-11-23', [], 'under_review'],
  ] as const)('on %s with %j missing is %s', (today, missing, state) =>
    expect(ticketStateOf(review, today, missing)).toBe(state),
  );

  test('is decided once it is', () =>
    expect(ticketStateOf({ ...review, decided: true }, '2026-11-25', [])).toBe('decided'));
});
