import { z } from 'zod';
import { AMOUNT_BANDS, CAUSES, OVERDUE_BANDS } from '../domain/band.ts';
import { HELPS, LEVELS, SIDES } from '../domain/setting.ts';
import { OUTCOMES, PLACES } from '../domain/stage.ts';
import { TICKET_STATES } from '../domain/ticket.ts';
import type { VisitKind } from '../domain/visit.ts';
import { CHECK_IN_WORDS } from './checkInWords.ts';
import { DISCORD_WORDS } from './discordWords.ts';
import { HINDSIGHT_WORDS, PROGRESS_WORDS, REPORT_WORDS, SCRIPT_WORDS } from './reportWords.ts';
import { DIMENSIONS } from './rubric.ts';

const text = z.string().min(1);
const named = <const Keys extends readonly string[]>(keys: Keys) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Keys[number], typeof text>);

const visitWords = named(['name', 'story', 'goal', 'must_have', 'nice_to_have', 'walk_away'] as const);

/** Why something was not done, by the codes of the use cases. */
export const REFUSALS = [
  'ended',
  'empty',
  'too_long',
  'not_now',
  'no_such_evidence',
  'already_shown',
  'no_such_turn',
  'bad_days',
  'outdated',
  'already_seen',
  'unknown_command',
  'unknown_scenario',
  'side_not_offered',
  'unknown_case',
  'nothing_to_visit',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The words around a rehearsal that the faces share. Slots are in braces; each key's are named in the Chinese file. */
export const interfaceSchema = z.strictObject({
  /** Between a name and its value: "：" or ": ". */
  colon: text,
  /** Between the members of a list. */
  list: text,
  sides: named(SIDES),
  /** A case in words, without a figure. */
  bands: z.strictObject({
    amounts: named(AMOUNT_BANDS),
    overdue: named(OVERDUE_BANDS),
    causes: named(CAUSES),
    other_debts: text,
    no_other_debts: text,
  }),
  levels: named(LEVELS),
  helps: named(HELPS),
  places: named(PLACES),
  /** One sentence on how it ended. */
  endings: named(OUTCOMES),
  dimensions: named(DIMENSIONS),
  refusals: named(REFUSALS),
  /** Before the talk: what to get ready. */
  preparation: named(['title', 'must_have', 'nice_to_have', 'walk_away', 'papers', 'channels'] as const),
  card: named([
    'you_are',
    'someone',
    'case_number',
    'owed',
    'overdue',
    'fee',
    'total',
    'cash',
    'income',
    'expenses',
    'surplus',
    'evidence',
    'goal',
    'mandate',
    'mandate_early',
    'today',
    'days',
  ] as const),
  /** A talk after a plan was agreed, by whether it was kept and whose side the person takes. */
  visit: z.strictObject({
    ...(Object.fromEntries(
      (['kept', 'broken', 'kept_owed', 'broken_owed'] as const).map((key) => [key, visitWords]),
    ) as Record<VisitKind | `${VisitKind}_owed`, typeof visitWords>),
    ...named(['agreed', 'plan', 'plan_no_down', 'paid', 'paid_of', 'missing', 'next', 'left'] as const).shape,
  }),
  coach: named([
    'title',
    'good',
    'goal',
    'quote',
    'better',
    'source',
    'score',
    'opening',
    'standing',
    'trust',
    'patience',
    'authority',
    'criteria',
    'criterion',
  ] as const),
  /** Notes on law: what a rule says, and where that stands. */
  law: named(['title', 'says', 'source', 'in_force', 'issued', 'year'] as const),
  report: named(REPORT_WORDS),
  /** The page that a person takes into the real call. */
  script: named(SCRIPT_WORDS),
  hindsight: named(HINDSIGHT_WORDS),
  /** Over a person's rehearsals. */
  progress: named(PROGRESS_WORDS),
  /** What a person has chosen for themselves. */
  settings: named([
    'title',
    'language',
    'help',
    'scores',
    'scores_shown',
    'scores_hidden',
    'region',
    'region_none',
    'region_elsewhere',
    'zone',
    'unset',
    'how',
    'unknown_zone',
  ] as const),
  agreement: named([
    'yours',
    'theirs',
    'review',
    'pay',
    'pay_no_down',
    'pay_lump',
    'tell_early',
    'collect',
    'collect_no_down',
    'collect_lump',
    'pause_chasing',
    'waive_after',
    'put_in_writing',
    'receipt',
  ] as const),
  /** Where something that was filed stands. */
  tickets: named(TICKET_STATES),
  package: named([
    'title',
    'rate',
    'marketing',
    'a_quarter',
    'settlement',
    'given',
    'promised',
    'term',
    'months',
    'volume',
    'best',
    'and',
  ] as const),
  info: named([
    'ticket',
    'rewound',
    'waited',
    'status',
    'help_changed',
    'paused',
    'nothing_happened',
    'saved',
  ] as const),
  /** The account as both see it. */
  ledger: named([
    'title',
    'due',
    'open',
    'fee',
    'fee_agreed',
    'disputed',
    'paid',
    'total',
    'next',
    'stops',
    'paused',
  ] as const),
  /** After the real conversation. */
  check_in: named(CHECK_IN_WORDS),
  plan: named([
    'title',
    'title_owed',
    'lump',
    'row',
    'row_owed',
    'fits',
    'heavy',
    'within',
    'beyond',
    'within_owed',
    'beyond_owed',
    'dash',
    'comma',
  ] as const),
  terminal: named([
    'no_token',
    'choose_locale',
    'choose_scenario',
    'choose_side',
    'choose_level',
    'choose_case',
    'choose_help',
    'resume',
    'hints',
    'commands',
    'prompt',
    'bye',
    'ended_hint',
    'save_hint',
    'progress_hint',
    'handbook_at',
    'no_section',
    'visit_hint',
    'check_in_hint',
    'review_hint',
  ] as const),
  discord: named(DISCORD_WORDS),
});

export type Interface = z.infer<typeof interfaceSchema>;

/** Puts values into a text's slots: fill("{n} days", { n: 3 }) → "3 days". */
export const fillText = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([^}]*)\}/g, (slot, name: string) => String(values[name] ?? slot));
