/** What else a message touches, for the coach and the counterpart to answer. An open list. */
export const TOPICS = [
  'legal_step',
  'credit_record',
  'dispute',
  'third_party',
  'middleman',
  'new_loan',
  'other_debts',
  'private_channel',
  'scam_doubt',
  'coach',
  'bot',
] as const;

export type Topic = (typeof TOPICS)[number];
