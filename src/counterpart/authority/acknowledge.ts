import { knows } from '../../domain/rehearsal.ts';
import type { Place } from '../../domain/stage.ts';
import { cued, did, raised } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import type { Context } from './context.ts';

/**
 * The short first sentence that shows the person was heard: what matters most in the message, or nothing.
 * Order is what a listener would react to first.
 */
export const acknowledge = (context: Context, next: Decision): Segment[] => {
  const heard = hear(context);
  const [first] = heard;
  if (!first) return [];
  // Nobody is told "that matches" and asked for the digits again in one breath.
  if (first.key === 'ack.identified' && next.move === 'check_identity') return [];
  // A yes, a change of speaker or an answer of its own says already that the message was heard.
  const tellsItself =
    next.authority !== undefined ||
    ['accept', 'recap', 'ask_date', 'refuse', 'open_review'].includes(next.move);
  return tellsItself && MATTER_OF_FACT.has(first.key) ? [] : heard;
};

/** Acknowledgements that only say that figures or words arrived. */
const MATTER_OF_FACT: ReadonlySet<string> = new Set([
  'ack.proposal',
  'ack.reject',
  'ack.concede',
  'ack.means',
  'ack.willingness',
  'ack.thanks',
]);

const hear = ({ state, utterance, scenario, signals, option, givesMore }: Context): Segment[] => {
  const has = (act: Parameters<typeof did>[1]): boolean => did(utterance, act);
  const flag = (name: Parameters<typeof raised>[1]): boolean => raised(utterance, name);
  const firstMessage = signals.facts.has('first_message');

  if (flag('beg')) return [{ key: 'ack.beg' }];
  if (flag('blame')) return [{ key: 'ack.blame' }];
  if (flag('overpromise')) return [{ key: 'ack.overpromise' }];
  if (flag('refuse')) return [{ key: 'ack.refuse' }];
  if (caseOf(scenario, state).brokenPromise && cued(utterance, 'owns_broken_promise'))
    return [{ key: 'ack.broken_promise' }];
  if (cued(utterance, 'confesses')) return [{ key: 'ack.owned_up' }];
  if (cued(utterance, 'stressed') && !did(utterance, 'propose')) return [{ key: 'ack.stress' }];
  if (option !== undefined) return [{ key: 'ack.option', slots: { option: { count: option } } }];
  // What is given, or told of the business, is no hardship once it is known why nothing was paid.
  if (PLAN_PLACES.has(state.place) && givesMore) return [{ key: 'ack.trade' }];
  if (PLAN_PLACES.has(state.place) && scenario.policy.package && cued(utterance, 'cites_figures'))
    return [{ key: 'ack.evidence' }];
  if (has('explain_hardship')) return [{ key: 'ack.hardship' }];
  if (has('offer_evidence')) return [{ key: 'ack.evidence' }];
  if (flag('vague') && !signals.facts.has('package_changed')) return [{ key: 'ack.vague' }];
  if (has('empathize')) return [{ key: 'ack.empathy' }];
  if (givesMore) return [{ key: 'ack.trade' }];
  // What is wanted beside the balance is remembered until the plan is the matter.
  if (signals.facts.has('package_changed') && !PLAN_PLACES.has(state.place)) return [{ key: 'ack.package' }];
  if (has('concede')) return [{ key: 'ack.concede' }];
  if (has('apologize')) return [{ key: 'ack.apology' }];
  if (flag('ramble')) return [{ key: 'ack.ramble' }];
  // "We cannot pay 46,000 a month" puts no plan.
  if (signals.facts.has('proposal_changed') || signals.facts.has('repeats_proposal'))
    return [{ key: 'ack.proposal' }];
  if (has('state_willingness')) return [{ key: 'ack.willingness' }];
  if (has('state_means')) return [{ key: 'ack.means' }];
  if (has('reject') && state.offer) return [{ key: 'ack.reject' }];
  // A name is no number that agrees.
  const isVerified = knows(state, 'verified');
  if (firstMessage && has('identify') && isVerified) return [{ key: 'ack.identified' }];
  if (has('greet') && firstMessage) return [{ key: 'ack.greeting' }];
  if (has('thank')) return [{ key: 'ack.thanks' }];
  if (has('identify') && isVerified) return [{ key: 'ack.identified' }];
  return [];
};

const PLAN_PLACES: ReadonlySet<Place> = new Set(['propose_plan', 'confirm']);
