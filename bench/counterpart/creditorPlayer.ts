import type { AbilityScenario } from '../../src/content/abilityScenario.ts';
import type { SidePack } from '../../src/content/content.ts';
import { caseTextOf, speakerOf } from '../../src/content/lines.ts';
import type { Authority } from '../../src/content/scenarioParts.ts';
import { beyondMandate, mandateOf } from '../../src/counterpart/ability/mandate.ts';
import { caseOf, ledgerOf, owed } from '../../src/counterpart/ledger.ts';
import { isLumpSum } from '../../src/counterpart/planSlots.ts';
import { addDays, addMonths } from '../../src/domain/calendar.ts';
import { formatDate } from '../../src/domain/format.ts';
import { type Plan, perInstalmentOf, totalOf } from '../../src/domain/plan.ts';
import { knows, type Rehearsal } from '../../src/domain/rehearsal.ts';
import type { Locale } from '../../src/domain/setting.ts';
import type { Phrases } from './played.ts';
import type { Action, Player, Talk } from './talk.ts';
import { inWords, Words } from './words.ts';

/** One who is owed: what they know of the case, what they may grant, and their words. */
export class Collector {
  readonly #words: Words;
  readonly #scenario: AbilityScenario;
  readonly #locale: Locale;

  constructor(pack: SidePack<AbilityScenario>, state: Rehearsal, phrases: Phrases, seed: number) {
    this.#scenario = pack.scenario;
    this.#locale = state.locale;
    const lines = pack.lines[state.locale];
    const slots = {
      who: caseTextOf(lines, state.case).person,
      counterpart: speakerOf(lines, state),
      // What a phrase names where the player has nothing of its own to say.
      date: formatDate(
        addDays(state.today, mandateOf(pack.scenario, state).firstPaymentDays),
        state.today,
        state.locale,
      ),
      due: formatDate(addDays(state.today, 5), state.today, state.locale),
      down: inWords(ledgerOf(pack.scenario, state).principal * 0.1),
    };
    this.#words = new Words(phrases, slots, `${seed}:${state.case}:collector`);
  }

  chance(): number {
    return this.#words.chance();
  }

  say(key: string, values: Readonly<Record<string, string | number>> = {}): Action {
    return this.#words.say(key, values);
  }

  /** Says a plan: put, or summed up. */
  plan(key: 'propose' | 'recap', plan: Plan, state: Rehearsal): Action {
    const date = formatDate(plan.startDate, state.today, this.#locale);
    if (isLumpSum(plan)) return this.say(`${key}_lump`, { date, total: inWords(totalOf(plan)) });
    return this.say(`${key}_parts`, {
      down: inWords(plan.downPayment),
      n: plan.instalments,
      per: inWords(perInstalmentOf(plan)),
      date,
    });
  }

  mandate(state: Rehearsal): Authority {
    return mandateOf(this.#scenario, state);
  }

  /** Is there somebody above who could still be asked? */
  hasBoss(state: Rehearsal): boolean {
    return state.standing.authority < this.#scenario.policy.mandates.length;
  }

  mayGrant(plan: Plan, state: Rehearsal): boolean {
    return beyondMandate(plan, this.mandate(state), state.today).length === 0;
  }

  /** A plan with the fee in it, so many instalments and a first payment of a share of what is owed. */
  planOf(state: Rehearsal, share: number, instalments: number): Plan {
    const ledger = ledgerOf(this.#scenario, state);
    return {
      ...owed(ledger, state.today),
      downPayment: Math.round((ledger.principal * share) / 100) * 100,
      instalments,
      startDate: addMonths(state.today, 1),
    };
  }

  /**
   * What was offered, brought within the mandate: the fewest instalments that are as many, or more with each further
   * try, and no less at once; as much of the fee is let go as may be.
   */
  within(plan: Plan, state: Rehearsal, tries: number): Action {
    const mandate = this.mandate(state);
    const counts = mandate.instalments.filter((n) => n >= plan.instalments);
    const n = counts[Math.min(tries + 1, counts.length - 1)] ?? Math.max(...mandate.instalments);
    // No month may be less than the mandate's least, so the first payment gives way.
    const most = 1 - (mandate.minPerInstalment * plan.instalments) / plan.principal;
    const share = Math.max(mandate.minDownShare, Math.min(plan.downPayment / plan.principal, most));
    const same = this.planOf(state, share, plan.instalments);
    const longer = this.planOf(state, isLumpSum(plan) ? mandate.minDownShare : share, n);
    const bettered = tries === 0 && !isLumpSum(plan) && this.mayGrant(same, state) ? same : longer;
    const date = formatDate(bettered.startDate, state.today, this.#locale);
    return plan.feeWaived > 0 && mandate.maxFeeWaiver > 0
      ? this.say('no_waiver_but', { down: inWords(bettered.downPayment), n: bettered.instalments, date })
      : this.plan('propose', bettered, state);
  }

  /** What stands in the way and was said. */
  openObstacle(state: Rehearsal): string | undefined {
    const { raised, cleared } = state.obstacles;
    return caseOf(this.#scenario, state).obstacles.find((id) => raised.includes(id) && !cleared.includes(id));
  }
}

/** The first words of whoever means well: who calls, for whom, and how it can be checked. */
const opening = (collector: Collector, { state }: Talk, tries: number): Action | undefined => {
  if (knows(state, 'verified') || state.place !== 'greet') return undefined;
  if (tries === 1) return collector.say('intro');
  if (state.lastMove === 'pass_on') return collector.say('intro_again');
  if (knows(state, 'introduced')) return collector.say(tries % 2 === 0 ? 'official' : 'intro');
  return tries % 2 === 0 ? collector.say('pass_on') : collector.say('intro');
};

const MOST_ROUNDS = 5;

/** Does what the documents recommend: listens first, clears what stands in the way, asks for more, stays within its mandate. */
const skilled = (collector: Collector): Player => {
  let step = 0;
  let why = 0;
  let asks = 0;
  let rounds = 0;
  let told = false;
  let bosses = 0;
  let settles = 0;
  return (talk) => {
    const { state } = talk;
    step++;
    const hello = opening(collector, talk, step);
    if (hello) return hello;
    if (!knows(state, 'cause_told') && why < 3) {
      why++;
      return collector.say('ask_why_kind');
    }
    if (state.place === 'state_willingness' || !knows(state, 'goodwill')) return collector.say('empathize');
    const obstacle = collector.openObstacle(state);
    if (obstacle && state.asked.includes('concern')) return collector.say(`clear_${obstacle}`);
    const { offer } = state;
    if (!offer) {
      if (step > 24) return { leave: true };
      // What they say they can do comes first; then a figure of one's own.
      return state.lastMove === 'ask_date' && state.proposal
        ? collector.plan('propose', proposalPlan(collector, state), state)
        : asks++ % 3 === 2
          ? collector.plan('propose', proposalPlan(collector, state), state)
          : collector.say('ask_means');
    }
    const { plan } = offer;
    if (!collector.mayGrant(plan, state) && (offer.readBack || state.lastMove === 'accept'))
      return collector.hasBoss(state) && bosses++ < 2
        ? collector.say('ask_boss')
        : collector.within(plan, state, settles++);
    if (offer.readBack) return collector.say('yes');
    if (state.lastMove === 'accept') return collector.plan('recap', plan, state);
    if (!told) {
      told = true;
      return collector.say('success');
    }
    if (rounds < MOST_ROUNDS) {
      rounds++;
      if (!collector.mayGrant(plan, state) && collector.hasBoss(state) && bosses++ < 2)
        return collector.say('ask_boss');
      const better = ask(plan, collector, state, rounds);
      if (better) return collector.plan('propose', better, state);
    }
    if (collector.mayGrant(plan, state)) return collector.plan('recap', plan, state);
    if (step > 28) return collector.say('decline');
    return collector.within(plan, state, settles++);
  };
};

/** Somewhat more than is offered, within the mandate: sooner for one payment, more first and fewer months for several. */
const ask = (plan: Plan, collector: Collector, state: Rehearsal, round: number): Plan | undefined => {
  const mandate = collector.mandate(state);
  if (isLumpSum(plan)) {
    const sooner = { ...plan, feeWaived: 0, startDate: addDays(state.today, 3 + round) };
    return sooner.startDate < plan.startDate || plan.feeWaived > 0 ? sooner : undefined;
  }
  const counts = mandate.instalments.filter(
    (n) => n <= Math.max(plan.instalments, mandate.instalments[0] ?? 1),
  );
  const wanted =
    counts[Math.max(0, counts.length - 1 - (round < 3 ? 1 : 0))] ?? Math.max(...mandate.instalments);
  const share = Math.max(
    mandate.minDownShare,
    (plan.downPayment / plan.principal) * (round < 3 ? 1.25 : 1.08),
  );
  return longestWithin(
    collector,
    state,
    share,
    mandate.instalments.filter((n) => n <= wanted),
  );
};

/** The longest plan that the mandate allows, with a little more than the least first payment. */
const proposalPlan = (collector: Collector, state: Rehearsal): Plan => {
  const mandate = collector.mandate(state);
  return longestWithin(collector, state, mandate.minDownShare * 1.2, mandate.instalments);
};

/** The longest of these whose months are not too small to be granted. */
const longestWithin = (
  collector: Collector,
  state: Rehearsal,
  share: number,
  counts: readonly number[],
): Plan => {
  const plans = counts.map((n) => collector.planOf(state, share, n));
  return plans.findLast((plan) => collector.mayGrant(plan, state)) ?? (plans[0] as Plan);
};

/** Civil and plain: says who calls, asks why, puts the usual plan, takes what comes back if it may. */
const average = (collector: Collector): Player => {
  let step = 0;
  let why = 0;
  let puts = 0;
  return (talk) => {
    const { state } = talk;
    step++;
    const hello = opening(collector, talk, step);
    if (hello) return hello;
    if (!knows(state, 'cause_told') && why < 2) {
      why++;
      return collector.say(why === 1 ? 'ask_why_plain' : 'ask_why_kind');
    }
    const obstacle = collector.openObstacle(state);
    if (obstacle && state.asked.includes('concern') && collector.chance() < 0.7)
      return collector.say(`clear_${obstacle}`);
    const { offer } = state;
    if (step > 18) return { leave: true };
    if (!offer || !collector.mayGrant(offer.plan, state)) {
      puts++;
      if (offer && puts > 2 && collector.hasBoss(state) && puts % 2 === 1) return collector.say('ask_boss');
      return collector.plan('propose', proposalPlan(collector, state), state);
    }
    if (offer.readBack) return collector.say('yes');
    return collector.say('take');
  };
};

/** Says one thing after having said who it is. */
const only =
  (key: string, most: number) =>
  (collector: Collector): Player => {
    let step = 0;
    return (talk) => {
      step++;
      const hello = opening(collector, talk, step);
      if (hello && step < 5) return hello;
      if (step > most) return { leave: true };
      const date = formatDate(addDays(talk.state.today, 5), talk.state.today, talk.state.locale);
      return collector.say(key, { date });
    };
  };

/** Agrees to whatever the other side would like. */
const yielding = (collector: Collector): Player => {
  let step = 0;
  return (talk) => {
    const { state } = talk;
    step++;
    const hello = opening(collector, talk, step);
    if (hello) return hello;
    if (step > 18) return { leave: true };
    if (state.offer) return collector.say(state.offer.readBack ? 'yes' : 'take');
    return collector.say(step % 2 === 0 ? 'ask_means' : 'take');
  };
};

const aimless = (collector: Collector): Player => {
  let step = 0;
  return (talk) => {
    step++;
    if (step > 18) return { leave: true };
    const noise = inWords(100_000 * (1 + 30 * collector.chance()));
    return step === 1
      ? collector.say('intro')
      : collector.say('noise', { noise, noise_n: 2 + Math.floor(collector.chance() * 30 + talk.turns * 0) });
  };
};

const TALKS = 16;

export const CREDITORS: Readonly<Record<string, (collector: Collector) => Player>> = {
  skilled,
  average,
  'repeats a high demand': only('demand', TALKS),
  'only begs': only('beg', TALKS),
  hostile: only('hostile', TALKS),
  'agrees to everything': yielding,
  'asks the boss at once': only('boss_only', TALKS),
  'talks at random': aimless,
};
