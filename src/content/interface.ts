import { z } from 'zod';
import { HELPS, LEVELS, SIDES } from '../domain/setting.ts';
import { OUTCOMES, PLACES } from '../domain/stage.ts';
import { DIMENSIONS } from './rubric.ts';

const text = z.string().min(1);
const named = <const Keys extends readonly string[]>(keys: Keys) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Keys[number], typeof text>);

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
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The words around a rehearsal that the faces share. Slots are in braces; each key's are named in the Chinese file. */
export const interfaceSchema = z.strictObject({
  sides: named(SIDES),
  levels: named(LEVELS),
  helps: named(HELPS),
  places: named(PLACES),
  /** One sentence on how it ended. */
  endings: named(OUTCOMES),
  dimensions: named(DIMENSIONS),
  refusals: named(REFUSALS),
  card: named([
    'you_are',
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
    'today',
    'days',
  ] as const),
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
  ] as const),
  report: named([
    'title',
    'outcome',
    'score',
    'schedule',
    'total',
    'deal',
    'deal_fits',
    'deal_heavy',
    'best',
    'untouched',
    'assisted',
    'dimensions',
  ] as const),
  info: named([
    'rewound',
    'waited',
    'status',
    'help_changed',
    'paused',
    'nothing_happened',
    'saved',
  ] as const),
  terminal: named([
    'no_token',
    'choose_locale',
    'choose_level',
    'choose_help',
    'resume',
    'hints',
    'commands',
    'prompt',
    'bye',
    'ended_hint',
    'review_hint',
  ] as const),
});

export type Interface = z.infer<typeof interfaceSchema>;

/** Puts values into a text's slots: fill("{n} days", { n: 3 }) → "3 days". */
export const fillText = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([^}]*)\}/g, (slot, name: string) => String(values[name] ?? slot));
