/** What a message raises that a responsible person would not leave unanswered. Most messages raise none. */
export const FLAGS = [
  'hostile',
  'threaten',
  'blame',
  'refuse',
  'vague',
  'ramble',
  'overpromise',
  'beg',
  'deceive',
  'overshare',
  'distress',
  'off_topic',
] as const;

export type Flag = (typeof FLAGS)[number];
