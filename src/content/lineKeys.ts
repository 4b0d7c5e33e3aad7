import type { Lines } from './lines.ts';
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
  'accept',
  'recap',
  'recap_no_down',
  'recap_lump',
  'recap_fee',
  'recap_waived',
  'ask_confirm',
  'ask_clear_yes',
  'escalate',
  'escalate_refused',
  'open_review',
  'wait',
  'review_passed',
  'refuse_forgery',
  'set_boundary_hostile',
  'set_boundary_threat',
  'protect_secret',
  'redirect',
  'clarify',
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
export type LineKey = (typeof LINE_KEYS)[number] | `answer.${string}`;

/** What a file of lines lacks or has too much, and texts of cases that don't fit the scenario. */
export const missingLines = (file: string, scenario: Scenario, lines: Lines): Problem[] => {
  const needed = new Set<string>([...LINE_KEYS, ...scenario.answers.map((answer) => `answer.${answer.id}`)]);
  const problems: Problem[] = [];
  for (const key of needed)
    if (!(key in lines.lines)) problems.push({ file, message: `lines.${key} is missing` });
  for (const key of Object.keys(lines.lines))
    if (!needed.has(key))
      problems.push({ file, message: `lines.${key} is never said: remove it or name it in scenario.yaml` });
  for (const [id, { evidence }] of Object.entries(scenario.cases)) {
    const named = Object.keys(lines.cases[id as keyof Lines['cases']].evidence);
    for (const name of evidence)
      if (!named.includes(name)) problems.push({ file, message: `cases.${id}.evidence.${name} is missing` });
  }
  return problems;
};
