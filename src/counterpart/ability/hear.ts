import { cued, did, raised, type Utterance } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import { backToMatter, boundary, noteOn } from '../reactions.ts';
import type { Context } from './context.ts';
import { grantedOf } from './demand.ts';

/** What anyone would answer before anything else: a bluff, a threat, an insult, a secret asked for, talk of something else. */
export const reactTo = ({ state, utterance, signals }: Context): Decision | undefined => {
  const reaction =
    boundary(utterance) ??
    (cued(utterance, 'asks_secret') ? ASKED_SECRET : undefined) ??
    (signals.facts.has('pressed_early') ? PRESSED_EARLY : backToMatter(utterance));
  return reaction && { ...reaction, asked: state.asked };
};

const ASKED_SECRET = { move: 'protect_secret', segments: [{ key: 'asked_secret' }] } as const;
const PRESSED_EARLY = { move: 'evade', segments: [{ key: 'pressed_early' }] } as const;

/** What goes before the answer. "Type the code yourself, don't tell me" gives nothing away. */
export const firstWord = ({ utterance }: Pick<Context, 'utterance'>): Segment[] =>
  utterance.secrets.length === 0 && !raised(utterance, 'hostile') ? [] : noteOn({ utterance });

/** Two sums and more, or their rule, show what the whole is made of. */
export const showsFigures = ({ utterance }: Pick<Context, 'utterance'>): boolean =>
  cued(utterance, 'itemises') ||
  (did(utterance, 'cite_terms') && !did(utterance, 'propose') && utterance.mentions.amounts.length >= 2);

/** A benefit for paying that says what it is; a demand that sounds like one is none. */
export const offersBenefit = (utterance: Utterance): boolean =>
  did(utterance, 'offer_incentive') &&
  (utterance.terms.discountPercent !== undefined ||
    ['discount', 'fee_waiver'].some((kind) => utterance.terms.kinds?.some((named) => named === kind)) ||
    cued(utterance, 'sum_off') ||
    cued(utterance, 'waives_fee') ||
    cued(utterance, 'names_benefit'));

/** The short first sentence that shows the person was heard: what matters most in the message, or nothing. */
export const acknowledge = (context: Context, next: Decision): Segment[] => {
  const { utterance, signals, state } = context;
  const has = (act: Parameters<typeof did>[1]): boolean => did(utterance, act);
  const flag = (name: Parameters<typeof raised>[1]): boolean => raised(utterance, name);
  const one = (key: Segment['key']): Segment[] => [{ key }];
  if (flag('blame')) return one('ack.blame');
  if (flag('beg')) return one('ack.beg');
  if (flag('overpromise')) return one('ack.overpromise');
  if (flag('vague')) return one('ack.vague');
  if (cued(utterance, 'tells_success')) return one('success_heard');
  // Those lines name all of the fee: where some of it was let go, that is what is heard.
  if (showsFigures(context) && grantedOf(context.scenario, state) === 0) return one('ack.figures');
  if (offersBenefit(utterance)) return one('incentive_heard');
  const holds = state.visit !== null && cued(utterance, 'holds_to_plan');
  if (has('state_consequence') && !holds) return one('consequence_heard');
  if (has('apologize')) return one('ack.apology');
  // A kind word that opens nobody up yet is not said to have done so.
  if (has('empathize') || has('reassure'))
    return next.move === 'evade' ? [] : one(has('empathize') ? 'ack.empathy' : 'ack.reassure');
  if (has('concede') && !holds) return one('ack.concede');
  if (flag('ramble')) return one('ack.ramble');
  // A yes, a figure of its own or an objection says already that the plan was heard.
  if (has('propose')) return TELLS_ITSELF.has(next.move) ? [] : one('ack.proposal');
  // Of what was just paid as agreed nobody says that it is still owed.
  if (has('thank') && state.visit === null) return one('ack.thanks');
  if (has('greet') && signals.facts.has('first_message') && state.place !== 'greet')
    return one('ack.greeting');
  return [];
};

const TELLS_ITSELF: ReadonlySet<Decision['move']> = new Set([
  'accept',
  'counter',
  'offer',
  'stall',
  'recap',
  'ask_date',
  'close_agreed',
]);
