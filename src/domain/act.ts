import type { Side } from './setting.ts';

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

const DEBTOR_ACTS: readonly Act[] = [
  'explain_hardship',
  'state_means',
  'offer_evidence',
  'state_willingness',
];
const CREDITOR_ACTS: readonly Act[] = [
  'ask_reason',
  'reassure',
  'cite_terms',
  'state_consequence',
  'offer_incentive',
];

/** The acts that someone on this side can perform: only who owes can explain a hardship, only who is owed can reassure. */
export const actsOf = (side: Side): readonly Act[] => ACTS_OF[side];

const ACTS_OF: Readonly<Record<Side, readonly Act[]>> = {
  debtor: ACTS.filter((act) => !CREDITOR_ACTS.includes(act)),
  creditor: ACTS.filter((act) => !DEBTOR_ACTS.includes(act)),
};
