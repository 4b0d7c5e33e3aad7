import type { Scenario } from '../content/scenario.ts';
import { caseOf, ledgerOf, surplusOf } from '../counterpart/ledger.ts';
import { heaviestOf, isLumpSum } from '../counterpart/planSlots.ts';
import { wishOf } from '../counterpart/wish.ts';
import type { Signals } from '../domain/condition.ts';
import type { Means } from '../domain/event.ts';
import type { Fact, PassingFact } from '../domain/fact.ts';
import { type Plan, perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { type Proposal, TERM_NAMES } from '../domain/terms.ts';
import { cued, did, raised, type Utterance } from '../domain/utterance.ts';
import { compareTerms } from './compareTerms.ts';

/** More than that share of what is left in an ordinary month, or more than all of it in the heaviest. */
const isHeavy = (plan: Plan, left: number, share: number): boolean =>
  !isLumpSum(plan) && (perInstalmentOf(plan) > left * share || heaviestOf(plan) > left);

/** Cues that are no act, yet answer a question or ask for something themselves; so does every asks_…, and what is given or wanted beside a plan. */
const ANSWERING_CUES: readonly string[] = [
  'bare_yes',
  'clear_yes',
  'needs_time',
  'leaving',
  'stressed',
  'plain_answer',
  'blank',
  'says_surplus',
  'holds_to_plan',
  'confesses',
  'left_middleman',
];

const ANSWERING_PREFIXES: readonly string[] = ['asks_', 'trade_', 'priority_', 'service_', 'wants_lower'];

const isAnswer = (cue: string): boolean =>
  ANSWERING_PREFIXES.some((prefix) => cue.startsWith(prefix)) || ANSWERING_CUES.includes(cue);

const responds = (utterance: Utterance): boolean =>
  utterance.acts.length > 0 ||
  utterance.topics.length > 0 ||
  utterance.cues.some(({ label }) => isAnswer(label)) ||
  raised(utterance, 'vague') ||
  Object.values(utterance.mentions).some((list) => list.length > 0);

/** What conditions can look at: the message, and the talk as it was before it. */
export const signalsOf = (
  before: Rehearsal,
  utterance: Utterance,
  proposal: {
    readonly terms: Proposal | null;
    readonly changed: boolean;
    /** What stands beside the plan is bargained over. */
    readonly package?: boolean;
    /** The message names the one who writes it, or the number of their case. */
    readonly namesSelf?: boolean;
  },
  /** With what the message says of the person's own money. */
  means: Means,
  scenario: Scenario,
): Signals => {
  const { affordableShare } = scenario.policy;
  const passing = new Set<PassingFact>();
  const add = (when: boolean, fact: PassingFact): void => {
    if (when) passing.add(fact);
  };
  add(before.turn === 0, 'first_message');
  // Nobody is taken for a forger on a guess.
  add(
    utterance.flags.some(({ label, by }) => label === 'deceive' && by !== 'trained'),
    'plain_deceit',
  );
  add(before.visit?.kind === 'kept', 'plan_kept');
  add(before.offer !== null, 'offer_open');
  add(before.offer?.readBack === true, 'read_back');
  const compared = before.offer ? compareTerms(utterance.terms, before.offer.plan) : 'none';
  add(compared === 'match', 'terms_match_offer');
  add(compared === 'contradict', 'terms_contradict_offer');
  add(proposal.terms !== null && proposal.changed, 'proposal_changed');
  add(proposal.package === true, 'package_changed');
  add(proposal.namesSelf === true, 'names_self');
  add(
    proposal.terms !== null && !proposal.changed && !proposal.package && did(utterance, 'propose'),
    'repeats_proposal',
  );
  // Which of two figures to go by may be answered in any words.
  const wasAsked = before.asked.some((ask) => ask !== 'means');
  add(wasAsked && !responds(utterance), 'ignores_question');
  add(cued(utterance, 'leaving'), 'leaving');
  // Heavy for the person's own month, or for the card's where they named none.
  const left = means.surplus ?? surplusOf(caseOf(scenario, before));
  add(before.offer !== null && isHeavy(before.offer.plan, left, affordableShare), 'offer_heavy');
  add(before.review !== null && !before.review.decided, 'review_pending');
  // Where paying everything at once takes something off, asking for it is in order.
  const early = scenario.side === 'debtor' && scenario.policy.authorities.some(({ earlyPay }) => earlyPay);
  const said = utterance.terms.kinds ?? [];
  const lump =
    !said.includes('instalment') &&
    [said, proposal.terms?.kinds, before.proposal?.kinds].some((kinds) => kinds?.includes('lump_sum'));
  add(early && lump, 'pays_at_once');
  const per = proposal.terms
    ? wishOf(proposal.terms, ledgerOf(scenario, before), before.today).per
    : undefined;
  if (per !== undefined && scenario.side === 'debtor') {
    // By the card's month only where the sum of a month was named: what a count comes to is the counterpart's to say.
    const isNamed = means.surplus !== undefined || utterance.terms.perInstalment !== undefined;
    add(isNamed && per > left, 'above_surplus');
    // What is tight is told by what the person said of their month.
    add(means.surplus !== undefined && per > left * affordableShare && per <= left, 'near_surplus');
  }
  return {
    acts: new Set(utterance.acts.map(({ label }) => label)),
    flags: new Set(utterance.flags.map(({ label }) => label)),
    topics: new Set(utterance.topics.map(({ label }) => label)),
    cues: new Set(utterance.cues.map(({ label }) => label)),
    terms: new Set(TERM_NAMES.filter((name) => utterance.terms[name] !== undefined)),
    kinds: new Set(utterance.terms.kinds ?? []),
    facts: new Set<Fact>([...before.facts, ...passing]),
    asked: new Set(before.asked),
    askCounts: before.askCounts,
    stage: before.place,
    length: utterance.length,
  };
};
