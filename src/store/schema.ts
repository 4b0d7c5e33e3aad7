import type { Generated, Kysely } from 'kysely';
import type { Instant, TextPart } from '../app/ports.ts';
import type { Face, Level, Locale, Side } from '../domain/setting.ts';
import type { Place } from '../domain/stage.ts';
import type { Codec } from './codec.ts';

/** Bytes made by the codec; the address that binds them stands beside each. */
export type Sealed = Buffer;

/** `number` counts rehearsals in the order of their making, whatever the clocks said. */
export type RehearsalTable = {
  number: Generated<number>;
  id: string;
  owner: string;
  guild: string | null;
  face: Face;
  channel: string | null;
  scenario: string;
  side: Side;
  level: Level;
  locale: Locale;
  place: Place;
  turns: number;
  started_at: Instant;
  changed_at: Instant;
  seq: number;
};

export type EventTable = {
  rehearsal: string;
  seq: number;
  at: Instant;
  type: string;
  /** ["events", rehearsal, seq] */
  data: Sealed;
};

/** `ordinal` counts the texts of one event from 0 in the order given. */
export type TextTable = {
  rehearsal: string;
  seq: number;
  ordinal: number;
  part: TextPart;
  /** ["texts", rehearsal, seq, ordinal, part] */
  body: Sealed;
};

export const OUTBOX_STATES = ['waiting', 'delivered', 'cancelled', 'given_up'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** `nth` counts a rehearsal's rows from 1, in the order of delivery; `seq` is the last event that a row tells of. */
export type OutboxTable = {
  id: Generated<number>;
  rehearsal: string;
  nth: number;
  seq: number;
  face: Face;
  channel: string | null;
  state: OutboxState;
  attempts: number;
  /** When an attempt was begun whose end is not known. */
  begun_at: Instant | null;
  retry_at: Instant | null;
  delivered_at: Instant | null;
  message_id: string | null;
  /** ["outbox", rehearsal, nth, "payload"]; null once it is delivered or cancelled. */
  payload: Sealed | null;
  /** ["outbox", rehearsal, nth, "reason"]: why the last attempt failed. */
  reason: Sealed | null;
};

export type SourceTable = { id: string; rehearsal: string; at: Instant };

export type PersonTable = {
  id: string;
  alias: string;
  created_at: Instant;
  /** ["people", id]: what the person prefers. */
  preferences: Sealed | null;
};

/** What a person wrote of the real conversation and wanted kept; its owner is the rehearsal's. */
export type CheckInTable = {
  /** Counts them in the order of their keeping. */
  number: Generated<number>;
  id: string;
  rehearsal: string;
  kept_at: Instant;
  /** ["check_ins", id] */
  body: Sealed;
};

export type SettingTable = {
  scope: string;
  key: string;
  saved_at: Instant;
  /** ["settings", scope, key] */
  value: Sealed;
};

/** A known value under every key that ever sealed something here, to tell a wrong key from a right one. */
export type KeyTable = { id: string; probe: Sealed };

/** What must still be done if the process dies before it is: "scrub" after an erasure. */
export type ChoreTable = { name: string };

export type Schema = {
  rehearsals: RehearsalTable;
  events: EventTable;
  texts: TextTable;
  outbox: OutboxTable;
  sources: SourceTable;
  check_ins: CheckInTable;
  people: PersonTable;
  settings: SettingTable;
  keys: KeyTable;
  chores: ChoreTable;
};

/** Every sealed column, by table. */
export const SEALED = [
  ['events', 'data'],
  ['texts', 'body'],
  ['outbox', 'payload'],
  ['outbox', 'reason'],
  ['check_ins', 'body'],
  ['people', 'preferences'],
  ['settings', 'value'],
] as const satisfies readonly (readonly [keyof Schema, string])[];

/** What the parts of the store are given. */
export type StoreContext = {
  readonly db: Kysely<Schema>;
  readonly codec: Codec;
  /** The database's path, for messages. */
  readonly path: string;
  readonly now: () => Instant;
  readonly randomBytes: (size: number) => Uint8Array;
};
