import type { Scenario } from '../content/scenario.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Plan, scheduleOf } from '../domain/plan.ts';
import { cued, did } from '../domain/utterance.ts';
import type { ContextOf } from './context.ts';

type Said = Pick<ContextOf<Scenario>, 'utterance' | 'signals'>;

/** Asking for it in writing, or for a reference, goes with a yes; any other question does not. */
export const asksMore = ({ utterance }: Pick<Said, 'utterance'>): boolean =>
  did(utterance, 'ask') && !cued(utterance, 'asks_in_writing') && !cued(utterance, 'asks_reference');

/** A yes that leaves no doubt: a bare 好的 or OK never is one, nor a yes with a but. */
export const isClearYes = (context: Said): boolean => {
  const { utterance, signals } = context;
  const isRight = cued(utterance, 'nothing_to_correct');
  const says = did(utterance, 'accept') || cued(utterance, 'clear_yes') || isRight;
  const doubts =
    cued(utterance, 'bare_yes') ||
    (cued(utterance, 'not_yes') && !isRight) ||
    cued(utterance, 'hesitates') ||
    cued(utterance, 'needs_time') ||
    (did(utterance, 'reject') && !isRight) ||
    did(utterance, 'propose') ||
    asksMore(context) ||
    signals.facts.has('terms_contradict_offer') ||
    signals.facts.has('proposal_changed') ||
    signals.facts.has('package_changed');
  return says && !doubts;
};

/** The next day on which something is to be paid, after a first payment today; where there is none, what begins today. */
export const nextDateOf = (plan: Plan, today: PlainDate): PlainDate =>
  scheduleOf(plan).find(({ date }) => date > today || (plan.downPayment === 0 && date === today))?.date ??
  plan.startDate;
