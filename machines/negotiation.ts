import { createMachine } from 'xstate';
import { OUTCOMES, type Outcome, type Place, STAGES, type Stage } from '../src/domain/stage.ts';

/** The machine's version; a kept rehearsal of another major version is closed politely. */
export const MACHINE_VERSION = '1.0';

/**
 * What can happen to the talk. Whether a stage's criteria are met is asked of the content before STAGE_MET is
 * sent; the machine knows only which events each place permits.
 */
export type NegotiationEvent =
  | { readonly type: 'STAGE_MET' }
  | { readonly type: 'REOPENED' }
  | { readonly type: 'PAUSED' }
  | { readonly type: 'DISTRESS_SEEN' }
  | { readonly type: 'RESUMED'; readonly to: Stage }
  | { readonly type: 'ENDED'; readonly outcome: Outcome };

const ends = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => ({
    guard: ({ event }: { event: NegotiationEvent }) => event.type === 'ENDED' && event.outcome === outcome,
    target: outcome,
  }));

const resumes = STAGES.map((stage) => ({
  guard: ({ event }: { event: NegotiationEvent }) => event.type === 'RESUMED' && event.to === stage,
  target: stage,
}));

/** A talk may be left from anywhere; only a read-back offer in `confirm` can be agreed. */
const LEAVING = OUTCOMES.filter((outcome) => outcome !== 'agreed' && outcome !== 'partly_agreed');

const talking = (next: Stage | undefined) => ({
  on: {
    ...(next ? { STAGE_MET: next } : { REOPENED: 'propose_plan' }),
    PAUSED: 'paused',
    DISTRESS_SEEN: 'held_for_safety',
    ENDED: ends(next ? LEAVING : OUTCOMES),
  },
});

export const negotiation = createMachine({
  id: 'negotiation',
  types: {} as { events: NegotiationEvent },
  initial: 'greet',
  states: {
    greet: talking('explain_hardship'),
    explain_hardship: talking('state_willingness'),
    state_willingness: talking('propose_plan'),
    propose_plan: talking('confirm'),
    confirm: talking(undefined),
    paused: { on: { RESUMED: resumes, DISTRESS_SEEN: 'held_for_safety', ENDED: ends(LEAVING) } },
    held_for_safety: { on: { RESUMED: resumes, ENDED: ends(['abandoned']) } },
    ...(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, { type: 'final' }])) as Record<
      Outcome,
      { type: 'final' }
    >),
  } satisfies Record<Place, object>,
});
