import type { CheckIn } from '../domain/checkIn.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { Face, Help, Level, Locale, Scores, Side } from '../domain/setting.ts';
import type { Place } from '../domain/stage.ts';

/** An instant as ISO 8601 in UTC: "2026-11-22T03:04:05.678Z". */
export type Instant = string;

export type Person = {
  /** The platform's id with its face: "discord:1234", "terminal:local". */
  readonly id: string;
  /** How moderators see the person: "Heron-4F2K". */
  readonly alias: string;
  readonly locale?: Locale;
  readonly zone?: string;
  /** A region of data/safety.yaml by its code, or ELSEWHERE. */
  readonly region?: string;
  readonly help?: Help;
  readonly scores?: Scores;
};

export type PersonChange = {
  readonly [Choice in keyof Omit<Person, 'id' | 'alias'>]?: Person[Choice] | null;
};

/** A rehearsal as lists show it: everything here is readable without its events. */
export type RehearsalRecord = {
  /** Unguessable. */
  readonly id: string;
  readonly owner: string;
  /** Null for a rehearsal in direct messages or in the terminal, wherever it was started. */
  readonly guild: string | null;
  readonly face: Face;
  /** Where it is held: a Discord channel's id, or null in the terminal. */
  readonly channel: string | null;
  readonly scenario: string;
  readonly side: Side;
  readonly level: Level;
  readonly locale: Locale;
  readonly place: Place;
  readonly turns: number;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
  /** Number of the last event stored; events count from 1 without gaps, over all branches. */
  readonly seq: number;
};

export type NewRehearsal = Omit<RehearsalRecord, 'seq' | 'place' | 'turns' | 'changedAt'>;

/** Which prose of an event a text is. */
export const TEXT_PARTS = ['said', 'shown', 'note'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** What a turn adds, all of it in one transaction or none. */
export type Commit = {
  readonly rehearsal: string;
  /** The last event's number that the writer had seen; 0 for a new rehearsal. */
  readonly expectedSeq: number;
  readonly at: Instant;
  readonly events: readonly RehearsalEvent[];
  /** `event` is the index in `events` that the text belongs to. */
  readonly texts: readonly { readonly event: number; readonly part: TextPart; readonly text: string }[];
  /** What is to be delivered, in order. The payload is JSON of the face's choosing. */
  readonly outbox: readonly {
    readonly face: Face;
    readonly channel: string | null;
    readonly payload: unknown;
  }[];
  /** Ids of the platform messages and interactions that caused this; each may cause something once only. */
  readonly sourceIds: readonly string[];
  /** After the commit, for lists. */
  readonly place: Place;
  readonly turns: number;
  /**
   * Where a branch is left, the number of its first event: what was to be delivered since then and was not never will
   * be. What was to be delivered before still is.
   */
  readonly cancelsFrom?: number;
};

export type CommitResult =
  | { readonly status: 'stored'; readonly seq: number; readonly outbox: readonly OutboxRow[] }
  | { readonly status: 'stale'; readonly seq: number }
  | { readonly status: 'already_seen' };

export type StoredEvent = { readonly seq: number; readonly at: Instant; readonly event: RehearsalEvent };
export type StoredText = { readonly seq: number; readonly part: TextPart; readonly text: string };

export type OutboxRow = {
  readonly id: number;
  readonly rehearsal: string;
  readonly face: Face;
  readonly channel: string | null;
  readonly payload: unknown;
  readonly attempts: number;
  /** True where an attempt was begun and its end is not known: look before sending again. */
  readonly maybeSent: boolean;
};

/** What a person wrote of the real conversation; it is stored only where they want it kept. */
export type WrittenCheckIn = {
  /** Unguessable. */
  readonly id: string;
  /** The rehearsal that it is compared with, and goes with. */
  readonly rehearsal: string;
  readonly checkIn: CheckIn;
};

/** The store, as the use cases need it. Every query that can reach another person's data takes a guild or an owner. */
export interface Store {
  person(id: string): Promise<Person>;
  /** What is null is taken back; what is left out stays. */
  savePerson(id: string, change: PersonChange): Promise<Person>;
  /** Settings of a scope ("guild:123", "app"); undefined where none was saved. */
  setting(scope: string, key: string): Promise<unknown>;
  saveSetting(scope: string, key: string, value: unknown): Promise<void>;

  create(rehearsal: NewRehearsal, commit: Commit): Promise<CommitResult>;
  commit(commit: Commit): Promise<CommitResult>;
  /** By owner: undefined where it is not theirs or not there, alike. */
  rehearsalOf(owner: string, id: string): Promise<RehearsalRecord | undefined>;
  /** By guild, for its moderators. */
  rehearsalIn(guild: string, id: string): Promise<RehearsalRecord | undefined>;
  /** The newest rehearsal that is held in a channel and has not ended. */
  openInChannel(face: Face, channel: string): Promise<RehearsalRecord | undefined>;
  /** A person's rehearsals that have not ended, newest first. */
  openOf(owner: string, face: Face): Promise<RehearsalRecord[]>;
  /** A person's rehearsals that have ended, newest first. */
  endedOf(owner: string): Promise<RehearsalRecord[]>;
  /** Everyone's rehearsals on a face that have not ended, newest first: for catching up after a pause. */
  openOn(face: Face): Promise<RehearsalRecord[]>;
  /** A guild's rehearsals, newest first. */
  listIn(
    guild: string,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<RehearsalRecord[]>;
  events(rehearsal: string): Promise<StoredEvent[]>;
  texts(rehearsal: string): Promise<StoredText[]>;

  /** Ids of the platform messages and interactions that were handled for it, in no order. */
  sourcesOf(rehearsal: string): Promise<string[]>;
  /** Was this platform message or interaction handled already? */
  seen(sourceId: string): Promise<boolean>;
  /** Rows to deliver now, each rehearsal's oldest first; a row waits for those before it of its rehearsal. */
  due(face: Face, now: Instant, limit: number, rehearsal?: string): Promise<OutboxRow[]>;
  /**
   * Recorded before an attempt, so that a crash within it is known afterwards. False: the row is no longer to be
   * sent, because it was cancelled, erased or delivered meanwhile.
   */
  attempting(row: number, at: Instant): Promise<boolean>;
  delivered(row: number, at: Instant, messageId: string | null): Promise<void>;
  /** Tried and known not to have arrived: tried again at `retryAt`, or given up with the reason. */
  undelivered(row: number, reason: string, retryAt: Instant | null): Promise<void>;
  /** A person's newest rehearsal that has ended and in which they said something. */
  lastEndedOf(owner: string, face: Face): Promise<RehearsalRecord | undefined>;
  /** Once, however often it is asked for; false where the rehearsal is not theirs or not there. */
  keepCheckIn(owner: string, written: WrittenCheckIn): Promise<boolean>;
  /** What a person kept, newest first. No query of a guild's reaches these. */
  checkInsOf(owner: string): Promise<WrittenCheckIn[]>;
  /** One that a person kept, its words gone from every file; false where it is not theirs or not there. */
  forgetCheckIn(owner: string, id: string): Promise<boolean>;

  /** Everything of a person, their words gone from every file. */
  erase(owner: string): Promise<{ readonly rehearsals: number; readonly texts: number }>;
  close(): Promise<void>;
}
