import type { Lines, LineVariants, Slot } from './lines.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** The keys that an authority-limited counterpart speaks from, besides one `answer.<id>` for each answer. */
export const LINE_KEYS = [
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
  'take_your_time',
  'paused',
  'resume',
  'close_agreed',
  'close_partly',
  'close_declined',
  'close_unresolved',
  'close_patience',
] as const;
/** What is said only where something may be taken off for paying at once. */
const EARLY_PAY_KEYS = ['limit_discount', 'recap_discount'] as const;
/** What is said only where a case has a part that may be contested. */
const DISPUTE_KEYS = ['park_dispute'] as const;

export type LineKey =
  | (typeof LINE_KEYS)[number]
  | (typeof EARLY_PAY_KEYS)[number]
  | (typeof DISPUTE_KEYS)[number]
  | `answer.${string}`;

/** Every key that a scenario's counterpart can come to speak from. */
export const keysOf = ({ policy, cases, answers }: Scenario): ReadonlySet<string> =>
  new Set<string>([
    ...LINE_KEYS,
    ...(policy.authorities.some(({ earlyPay }) => earlyPay) ? EARLY_PAY_KEYS : []),
    ...(Object.values(cases).some(({ disputed }) => disputed > 0) ? DISPUTE_KEYS : []),
    ...answers.map(({ id }) => `answer.${id}`),
  ]);

const PLAN_SLOTS: readonly Slot[] = [
  'down',
  'n',
  'per',
  'last',
  'first',
  'day',
  'planTotal',
  'waived',
  'feeLeft',
];
const LIMIT_SLOTS: readonly Slot[] = ['limitN', 'limitDown', 'limitPer', 'limitDays'];

/** What the counterpart can fill in anywhere: who speaks, and the account. */
const COMMON_SLOTS: readonly Slot[] = [
  'person',
  'agent',
  'product',
  'caseNumber',
  'principal',
  'fee',
  'total',
  'days',
  'dailyFee',
  'today',
];

/** What it can fill in besides, by the beginning of the key. */
const OWN_SLOTS: readonly (readonly [prefix: string, slots: readonly Slot[]])[] = [
  ['query_difference', ['cardSurplus', 'saidSurplus']],
  ['query_affordability', ['per', 'share']],
  ['limit_waiver', ['limitWaiver']],
  ['limit_discount', ['limitDiscount', 'discountDays']],
  ['recap_discount', ['discount', 'planTotal']],
  ['park_dispute', ['disputed', 'undisputed']],
  ['limit_', LIMIT_SLOTS],
  ['counter_edge', []],
  ['counter', PLAN_SLOTS],
  ['offer', PLAN_SLOTS],
  ['recap', PLAN_SLOTS],
  ['open_review', ['ticket', 'reviewDays', 'due']],
  ['review_passed', ['ticket']],
  ['wait', ['due', 'ticket']],
  ['ack.needs_time', ['due']],
  ['answer.ticket', ['limitN', 'reviewDays', 'ticket']],
  ['answer.', ['limitN', 'reviewDays']],
  ['close_agreed', [...PLAN_SLOTS, 'ticket']],
  ['close_partly', ['due']],
  ['close_declined', ['due']],
];

/** The slots that a line may name, so that none is ever left empty in a talk. */
const slotsOf = (key: string): ReadonlySet<Slot> =>
  new Set([...COMMON_SLOTS, ...(OWN_SLOTS.find(([prefix]) => key.startsWith(prefix))?.[1] ?? [])]);

const misplacedSlots = (file: string, key: string, variants: LineVariants): Problem[] => {
  const allowed = slotsOf(key);
  const texts = Array.isArray(variants) ? variants : Object.values(variants).flatMap((list) => list ?? []);
  return texts.flatMap((text) =>
    [...text.matchAll(/\{([^}]*)\}/g)]
      .map(([, name]) => name as Slot)
      .filter((name) => !allowed.has(name))
      .map((name) => ({ file, message: `lines.${key} names {${name}}, which has no value there` })),
  );
};

/** What a file of lines lacks or has too much, and texts of cases that don't fit the scenario. */
export const missingLines = (file: string, scenario: Scenario, lines: Lines): Problem[] => {
  const needed = keysOf(scenario);
  const problems: Problem[] = [];
  for (const key of needed)
    if (!(key in lines.lines)) problems.push({ file, message: `lines.${key} is missing` });
  for (const key of Object.keys(lines.lines))
    if (!needed.has(key))
      problems.push({ file, message: `lines.${key} is never said: remove it or name it in scenario.yaml` });
  for (const [key, variants] of Object.entries(lines.lines))
    problems.push(...misplacedSlots(file, key, variants));
  for (const [id, { evidence }] of Object.entries(scenario.cases)) {
    const named = Object.keys(lines.cases[id as keyof Lines['cases']].evidence);
    for (const name of evidence)
      if (!named.includes(name)) problems.push({ file, message: `cases.${id}.evidence.${name} is missing` });
  }
  return problems;
};
