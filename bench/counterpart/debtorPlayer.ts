import type { AuthorityScenario } from '../../src/content/authorityScenario.ts';
import type { ScenarioPack } from '../../src/content/content.ts';
import { caseTextOf } from '../../src/content/lines.ts';
import { caseOf, ledgerOf, surplusOf } from '../../src/counterpart/ledger.ts';
import { heaviestOf, isLumpSum } from '../../src/counterpart/planSlots.ts';
import { type Plan, perInstalmentOf } from '../../src/domain/plan.ts';
import type { Rehearsal } from '../../src/domain/rehearsal.ts';
import type { Locale } from '../../src/domain/setting.ts';
import type { Phrases } from './played.ts';
import type { Action, Player, Talk } from './talk.ts';
import { inWords, Words } from './words.ts';

/** One who plays a case: what they know of it, and their words. */
export class Person {
  readonly surplus: number;
  readonly cash: number;
  readonly evidence: readonly string[];
  readonly #words: Words;
  readonly #scenario: AuthorityScenario;
  /** What can be given beside the plan, the best worth for the effort first; none where nothing is. */
  readonly trades: readonly string[];

  constructor(
    pack: ScenarioPack,
    level: 'easy' | 'standard' | 'hard',
    locale: Locale,
    phrases: Phrases,
    seed: number,
  ) {
    const facts = caseOf(pack.debtor.scenario, { case: level });
    const texts = caseTextOf(pack.debtor.lines[locale], level);
    this.#scenario = pack.debtor.scenario;
    this.surplus = surplusOf(facts);
    this.cash = facts.cashNow;
    this.evidence = facts.evidence;
    const given = pack.debtor.scenario.policy.package?.trades ?? {};
    this.trades = Object.entries(given)
      .sort(([, a], [, b]) => b.off / b.effort - a.off / a.effort)
      .map(([id]) => id);
    const slots = {
      person: texts.person,
      digits: facts.caseNumber.slice(-4),
      cause: 'cause' in texts ? texts.cause : '',
      evidence: Object.values(texts.evidence)[0] ?? '',
      day: '15',
    };
    this.#words = new Words(phrases, slots, `${seed}:${level}:player`);
  }

  /** What is to be settled, as the talk stands. */
  principal(state: Rehearsal): number {
    return ledgerOf(this.#scenario, state).principal;
  }

  chance(): number {
    return this.#words.chance();
  }

  say(key: string, amounts: Readonly<Record<string, number>> = {}): Action {
    const values = Object.entries(amounts).map(([name, value]) => [
      name,
      name === 'n' || name === 'noise_n' ? String(value) : inWords(value),
    ]);
    return this.#words.say(key, Object.fromEntries(values));
  }

  /** Within what the documents recommend: four fifths of what is left each month, and what is at hand today. */
  canBear(plan: Plan, share = 0.8): boolean {
    if (isLumpSum(plan)) return plan.principal <= this.cash;
    return heaviestOf(plan) <= this.surplus * share && plan.downPayment <= this.cash;
  }
}

const COUNTS = [2, 3, 4, 6, 8, 9, 12, 18, 24] as const;

/** The fewest instalments that keep each month within a share of what is left. */
const countFor = (rest: number, month: number): number =>
  COUNTS.find((n) => rest / n <= month) ?? Math.max(...COUNTS);

const asksFor = (talk: Talk, ask: string): boolean => (talk.state.asked as readonly string[]).includes(ask);

/** The next thing to give that was not given yet. */
const nextTrade = (person: Person, { state }: Talk): string | undefined =>
  person.trades.find((id) => !state.packageWish?.trades.includes(id));

/** Where the desk has just named something that would pay for what is asked. */
const wantsTrade = ({ state }: Talk): boolean =>
  state.linesUsed.slice(-8).some((line) => /^(trade_hook|marketing_hook|escalate_needs_trade)\./.test(line));

/** How often more is asked for in vain. */
const MOST_STUCK = 2;

/** Does what the documents recommend: who it is, why, proof, a plan with dates; bears what it agrees to. */
const skilled = (person: Person): Player => {
  let step = 0;
  let pushes = 0;
  let waived = 0;
  let down = Number.POSITIVE_INFINITY;
  let stuck = 0;
  let traded = 0;
  let supported = 0;
  return (talk) => {
    const { state } = talk;
    const plan = state.offer?.plan;
    // Something is kept back for what the month may bring.
    const keptBack = person.cash * 0.6;
    step++;
    if (step === 1) return person.say('introduce_well');
    if (step === 2) return person.say('willing_with_proof');
    if (state.review && !state.review.decided) return { wait: 3 };
    // Gives on what is light to gain on what is not, one thing after the other.
    const trade = nextTrade(person, talk);
    if (trade && step > 3) return person.say(`trade_${trade}`);
    if (person.trades.length > 0 && step > 4 && supported++ === 0) return person.say('ask_support');
    if (plan && person.canBear(plan)) {
      // What can be borne may still be made better before it is signed, as long as the desk moves.
      const better = plan.feeWaived > waived || plan.downPayment < down;
      stuck = better ? 0 : stuck + 1;
      waived = plan.feeWaived;
      down = plan.downPayment;
      if (stuck <= MOST_STUCK && !isLumpSum(plan)) {
        if (plan.fee > plan.feeWaived && stuck !== 1) return person.say('ask_waiver');
        if (plan.downPayment > keptBack && traded === 0)
          return person.say('ask_less_first', { down: keptBack });
      }
      return person.say(state.offer?.readBack ? 'confirm' : 'take');
    }
    const shown = person.evidence.find((name) => !state.evidence.includes(name));
    const month = person.surplus * 0.5;
    const n = countFor(person.principal(talk.state) - keptBack, month);
    if (step === 3) return person.say('propose_full', { down: keptBack, n });
    if (asksFor(talk, 'evidence') && shown) return { show: shown };
    if (plan) {
      pushes++;
      if (pushes % 3 === 0 && shown) return { show: shown };
      if (pushes === 2) return person.say('ask_specialist');
      if (pushes >= 4 && pushes % 2 === 0) return person.say('ask_review');
      if (pushes > 9) return pushes === 10 ? person.say('decline') : { leave: true };
      const monthly = perInstalmentOf(plan);
      // A little more first makes each month lighter.
      if (monthly > person.surplus * 0.8 && pushes > 1 && traded++ === 0)
        return person.say('propose_full', { down: person.cash * 0.9, n: plan.instalments });
      // Only the last payment, with the fee in it, is too much.
      if (monthly <= person.surplus * 0.8 && plan.downPayment <= person.cash)
        return person.say('push_fee', { last: heaviestOf(plan) });
      return person.say('push_back', { offered: monthly, per: month, n });
    }
    if (step > 25) return { leave: true };
    return shown && step % 2 === 0 ? { show: shown } : person.say('propose_full', { down: keptBack, n });
  };
};

/** Answers what is asked, names a monthly figure, takes the first plan that it can just manage. */
const average = (person: Person): Player => {
  let step = 0;
  let pushes = 0;
  let feeAsked = 0;
  return (talk) => {
    const plan = talk.state.offer?.plan;
    step++;
    if (step === 1) return person.say('introduce');
    if (talk.state.review && !talk.state.review.decided) return { wait: 3 };
    if (plan && person.canBear(plan, 0.98))
      return person.say(talk.state.offer?.readBack ? 'confirm' : 'take');
    if (asksFor(talk, 'reason')) return person.say('reason');
    if (asksFor(talk, 'willingness')) return person.say('willing');
    if (asksFor(talk, 'priority')) return person.say('time_matters');
    // Gives what is named as worth most, whatever the effort.
    const trade = person.trades.findLast((id) => !talk.state.packageWish?.trades.includes(id));
    if (trade && wantsTrade(talk) && person.chance() < 0.7) return person.say(`trade_${trade}`);
    if (plan && perInstalmentOf(plan) <= person.surplus * 0.98 && plan.downPayment <= person.cash)
      return ++feeAsked > 1
        ? person.say(talk.state.offer?.readBack ? 'confirm' : 'take')
        : person.say('push_fee', { last: heaviestOf(plan) });
    const per = person.surplus * (0.55 + 0.2 * person.chance());
    const shown = person.evidence.find((name) => !talk.state.evidence.includes(name));
    if (asksFor(talk, 'evidence') && shown) return { show: shown };
    if (plan) {
      pushes++;
      if (pushes === 3) return person.say('ask_specialist');
      if (pushes === 5) return person.say('ask_review');
      if (pushes > 6) return { leave: true };
      return person.say('push_back_plain', { offered: perInstalmentOf(plan), per });
    }
    return step > 14 ? { leave: true } : person.say('propose_plain', { per });
  };
};

/** Says one thing after having said who it is. */
const only =
  (key: string, most: number) =>
  (person: Person): Player => {
    let step = 0;
    return (talk) => {
      step++;
      if (step === 1) return person.say('introduce');
      if (step > most) return { leave: true };
      if (asksFor(talk, 'reason') && step === 2) return person.say('reason');
      return person.say(key, { low: person.surplus * 0.15 });
    };
  };

/** Agrees to whatever is put before it. */
const yielding = (person: Person): Player => {
  let step = 0;
  return (talk) => {
    step++;
    if (step === 1) return person.say('introduce');
    if (step > 20) return { leave: true };
    if (talk.state.offer) return person.say(talk.state.offer.readBack ? 'confirm' : 'take');
    return person.say('yes');
  };
};

const aimless = (person: Person): Player => {
  let step = 0;
  return () => {
    step++;
    if (step > 18) return { leave: true };
    return person.say('noise', {
      noise: person.surplus * (0.1 + person.chance()),
      noise_n: 2 + Math.floor(person.chance() * 30),
    });
  };
};

const TALKS = 16;

export const DEBTORS: Readonly<Record<string, (person: Person) => Player>> = {
  skilled,
  average,
  'repeats a low offer': only('low', TALKS),
  'only begs': only('beg', TALKS),
  hostile: only('hostile', TALKS),
  'agrees to everything': yielding,
  'wants the specialist at once': only('specialist_only', TALKS),
  'talks at random': aimless,
};
