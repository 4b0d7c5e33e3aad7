import { type AbilityKey, abilityKeysOf } from './abilityKeys.ts';
import { type AuthorityKey, authorityKeysOf } from './authorityKeys.ts';
import type { Lines, LineVariants, Slot } from './lines.ts';
import type { Problem } from './problem.ts';
import { type Scenario, SIDE_FOLDERS } from './scenario.ts';

export type LineKey = AuthorityKey | AbilityKey | `answer.${string}`;

/** Every key that a scenario's counterpart can come to speak from. */
export const keysOf = (scenario: Scenario): ReadonlySet<string> =>
  scenario.side === 'debtor' ? authorityKeysOf(scenario) : abilityKeysOf(scenario);

const PLAN_SLOTS: readonly Slot[] = [
  'down',
  'downDate',
  'downDay',
  'n',
  'per',
  'last',
  'first',
  'day',
  'planTotal',
  'waived',
  'feeLeft',
];
const PACKAGE_SLOTS: readonly Slot[] = ['rate', 'marketing', 'settle', 'months', 'trades', 'services'];
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
  'digits',
];

/** What it can fill in besides, by the beginning of the key. */
const OWN_SLOTS: readonly (readonly [prefix: string, slots: readonly Slot[]])[] = [
  ['query_difference', ['cardSurplus', 'saidSurplus']],
  ['query_affordability', ['per', 'share']],
  ['trade_hook', ['trade', 'tradeOff', 'tradeRate']],
  ['escalate_needs_trade', ['trade']],
  ['marketing_hook', ['trade']],
  ['limit_rate', ['limitRate']],
  ['limit_marketing', ['limitMarketing']],
  ['limit_settlement', ['settle']],
  ['instead_marketing', ['limitMarketing']],
  ['instead_time', ['limitDays', 'limitN']],
  ['package_terms', PACKAGE_SLOTS],
  ['recap_package', PACKAGE_SLOTS],
  ['recap_trades', PACKAGE_SLOTS],
  ['recap_services', PACKAGE_SLOTS],
  ['ack.option', ['option']],
  ['limit_waiver', ['limitWaiver']],
  ['limit_discount', ['limitDiscount', 'discountDays']],
  ['recap_discount', ['discount', 'planTotal']],
  ['park_dispute', ['disputed', 'undisputed']],
  ['limit_early', ['earliest']],
  ['limit_', LIMIT_SLOTS],
  ['obstacle.', ['disputed', 'undisputed']],
  ['cleared.', ['disputed', 'undisputed']],
  ['boss_grants', ['mandateN', 'mandateDown']],
  ['counter_edge', []],
  ['counter', PLAN_SLOTS],
  ['offer', PLAN_SLOTS],
  ['recap', PLAN_SLOTS],
  ['open_review', ['ticket', 'reviewDays', 'due']],
  ['review_passed', ['ticket']],
  ['ticket_papers_needed', ['ticket', 'due', 'paper']],
  ['ticket_', ['ticket', 'due']],
  ['wait', ['due', 'ticket']],
  ['ack.needs_time', ['due']],
  ['answer.ticket', ['limitN', 'reviewDays', 'ticket']],
  ['answer.', ['limitN', 'reviewDays']],
  ['tells_means', ['income', 'spent', 'left']],
  ['visit_opening', []],
  ['visit_', [...PLAN_SLOTS, 'payment', 'when']],
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

/** What can be given or promised beside the plan, and each step of the chasing plan, has a name in every language. */
const unnamed = (file: string, scenario: Scenario, lines: Lines): Problem[] => {
  if (scenario.side !== 'debtor' || !('authorities' in lines)) return [];
  const terms = scenario.policy.package;
  return [
    ...scenario.chasing.map(({ step }) => ['chasing', step] as const),
    ...Object.keys(terms?.trades ?? {}).map((id) => ['trades', id] as const),
    ...(terms?.services ?? []).map((id) => ['services', id] as const),
  ].flatMap(([kind, id]) =>
    lines[kind]?.[id] === undefined ? [{ file, message: `${kind}.${id} is missing` }] : [],
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
      problems.push({
        file,
        message: `lines.${key} is never said: remove it or name it in ${SIDE_FOLDERS[scenario.side]}scenario.yaml`,
      });
  problems.push(...unnamed(file, scenario, lines));
  for (const [key, variants] of Object.entries(lines.lines))
    problems.push(...misplacedSlots(file, key, variants));
  for (const [id, { evidence }] of Object.entries(scenario.cases)) {
    const text = lines.cases[id];
    if (!text) {
      problems.push({ file, message: `cases.${id} is missing` });
      continue;
    }
    for (const name of evidence)
      if (!(name in text.evidence))
        problems.push({ file, message: `cases.${id}.evidence.${name} is missing` });
  }
  return problems;
};
