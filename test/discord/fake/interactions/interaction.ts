import type { Json } from '../json.ts';
import type { StoredChannel, StoredMessage } from '../stored.ts';

/** `InteractionType`: 2 command, 3 component, 4 autocomplete, 5 modal. */
export type InteractionKind = 2 | 3 | 4 | 5;

/** A modal as it was shown to a user. */
export interface ShownModal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Json[];
  /** The interaction that it answered. */
  readonly shownBy: Interaction;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** One interaction of a user, and everything that the bot made of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  /** For descriptions: `amy uses /rehearse`. */
  readonly label: string;
  readonly userId: string;
  readonly channel: StoredChannel;
  readonly startedAt: number;
  /** As it went over the gateway. */
  readonly payload: Json;
  /** The message whose component was used, also when that led to a modal. */
  readonly source?: StoredMessage;
  readonly commandName?: string;
  /** The guild does not have the bot: the user brought it along. At most five follow-ups. */
  readonly userInstalled: boolean;
  /** The type of the one callback, once it came. */
  callback?: number;
  /** What `@original` means: the answer, or the updated source. */
  original?: StoredMessage;
  modal?: ShownModal;
  choices?: Choice[];
  readonly followUps: StoredMessage[];
  /** How often the source message was updated through this interaction. */
  updates: number;
  originalDeleted: boolean;
}

/** Milliseconds until the first answer must be there, and until the token dies. */
export const ANSWER_WITHIN = 3000;
export const TOKEN_LIVES = 15 * 60_000;
