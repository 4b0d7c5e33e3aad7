/** What a message does in the talk. The labels are defined by the labelling guide (docs/understanding.md). */
export const ACTS = [
  'greet',
  'identify',
  'explain_hardship',
  'state_means',
  'offer_evidence',
  'state_willingness',
  'apologize',
  'ask',
  'ask_reason',
  'propose',
  'concede',
  'accept',
  'reject',
  'confirm',
  'follow_up',
  'thank',
  'empathize',
  'reassure',
  'cite_terms',
  'state_consequence',
  'offer_incentive',
] as const;

export type Act = (typeof ACTS)[number];
