import type { AuthorityScenario } from './authorityScenario.ts';
import { CLOSING_KEYS } from './closingKeys.ts';

/** The keys that an authority-limited counterpart speaks from, besides one `answer.<id>` for each answer. */
export const AUTHORITY_KEYS = [
  'opening',
  'check_identity',
  'identity_mismatch',
  'identity_waived',
  'state_debt',
  'ask_reason',
  'ask_reason_again',
  'reason_passed',
  'ask_willingness',
  'ask_figure',
  'ask_figure_again',
  'ask_date',
  'ask_day',
  'ask_proof',
  'ask_proof_for_review',
  'ask_paper_more',
  'query_difference',
  'query_total',
  'query_affordability',
  'limit_n',
  'limit_down',
  'limit_per',
  'limit_first',
  'limit_waiver',
  'limit_waiver_none',
  'limit_lump',
  'counter',
  'counter_no_down',
  'counter_lump',
  'counter_edge',
  'offer',
  'offer_no_down',
  'offer_stands',
  'offer_stands_lump',
  'accept',
  'recap',
  'recap_no_down',
  'recap_lump',
  'recap_fee',
  'recap_waived',
  'recap_waived_lump',
  'ask_confirm',
  'ask_clear_yes',
  'handover',
  'escalate',
  'escalate_needs_reason',
  'escalate_needs_figure',
  'escalate_needs_trust',
  'ask_change',
  'give_way',
  'already_specialist',
  'open_review',
  'wait',
  'review_passed',
  'refuse_forgery',
  'set_boundary_hostile',
  'set_boundary_threat',
  'protect_secret',
  'redirect',
  'clarify',
  'answered_unknown',
  'ack.greeting',
  'ack.identified',
  'ack.hardship',
  'ack.apology',
  'ack.willingness',
  'ack.evidence',
  'ack.thanks',
  'ack.empathy',
  'ack.means',
  'ack.proposal',
  'ack.concede',
  'ack.vague',
  'ack.refuse',
  'ack.beg',
  'ack.overpromise',
  'ack.blame',
  'ack.ramble',
  'ack.stress',
  'ack.needs_time',
  'ack.reject',
  'ack.broken_promise',
  'ack.owned_up',
  ...CLOSING_KEYS,
] as const;
/** What is said on a return visit, after a plan was agreed. */
const VISIT_KEYS = [
  'visit_opening',
  'visit_kept',
  'visit_broken',
  'visit_ask_reason',
  'visit_catch_up',
  'visit_recap',
  'visit_check',
] as const;
/** Where a review stands. */
const TICKET_KEYS = [
  'ticket_submitted',
  'ticket_under_review',
  'ticket_papers_needed',
  'ticket_decided',
] as const;
/** What is said only where something may be taken off for paying at once. */
const EARLY_PAY_KEYS = ['limit_discount', 'recap_discount'] as const;
/** What is said only where a case has a part that may be contested. */
const DISPUTE_KEYS = ['park_dispute'] as const;

/** What is said only where there is more to bargain over than the balance. */
const PACKAGE_KEYS = [
  'ask_priority',
  'trade_hook',
  'marketing_hook',
  'limit_rate',
  'limit_marketing',
  'limit_settlement',
  'instead_marketing',
  'instead_time',
  'package_terms',
  'package_terms_rate',
  'counter_kept',
  'recap_package',
  'recap_package_rate',
  'recap_trades',
  'recap_services',
  'escalate_needs_trade',
  'ack.trade',
  'ack.package',
  'ack.option',
] as const;

export type AuthorityKey =
  | (typeof VISIT_KEYS)[number]
  | (typeof TICKET_KEYS)[number]
  | (typeof AUTHORITY_KEYS)[number]
  | (typeof EARLY_PAY_KEYS)[number]
  | (typeof DISPUTE_KEYS)[number]
  | (typeof PACKAGE_KEYS)[number];

/** Every key that an authority-limited counterpart can come to speak from. */
export const authorityKeysOf = ({ policy, cases, answers }: AuthorityScenario): ReadonlySet<string> =>
  new Set<string>([
    ...AUTHORITY_KEYS,
    ...VISIT_KEYS,
    ...TICKET_KEYS,
    ...(policy.authorities.some(({ earlyPay }) => earlyPay) ? EARLY_PAY_KEYS : []),
    ...(Object.values(cases).some(({ disputed }) => disputed > 0) ? DISPUTE_KEYS : []),
    ...(policy.package ? PACKAGE_KEYS : []),
    ...answers.map(({ id }) => `answer.${id}`),
  ]);
