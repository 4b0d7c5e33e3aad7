/** What either kind of counterpart says around a pause and at the end. */
export const CLOSING_KEYS = [
  'take_your_time',
  'paused',
  'resume',
  'close_agreed',
  'close_partly',
  'close_declined',
  'close_unresolved',
  'close_patience',
] as const;
