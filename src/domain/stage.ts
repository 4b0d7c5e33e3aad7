/** The five stages of the talk, in the order in which the source documents teach them. */
export const STAGES = ['greet', 'explain_hardship', 'state_willingness', 'propose_plan', 'confirm'] as const;
export type Stage = (typeof STAGES)[number];

/** How a rehearsal can end. `declined_well` is a prudent no with reasons and a dated reply: a good outcome. */
export const OUTCOMES = [
  'agreed',
  'partly_agreed',
  'declined_well',
  'unresolved',
  'ended_by_counterpart',
  'abandoned',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where the talk stands: in a stage, at rest, held because the person may be in danger, or ended. */
export const PLACES = [...STAGES, 'paused', 'held_for_safety', ...OUTCOMES] as const;
export type Place = (typeof PLACES)[number];

export const isStage = (place: Place): place is Stage => (STAGES as readonly string[]).includes(place);
export const isOutcome = (place: Place): place is Outcome => (OUTCOMES as readonly string[]).includes(place);
