import type { Json } from './json.ts';

/** What the fake remembers, in its own shape; `serialize.ts` turns it into Discord's objects. */
export interface StoredUser {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  locale: string;
  /** Refuses direct messages with 50007. */
  dmsClosed: boolean;
}

export interface StoredRole {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly managed: boolean;
}

export interface StoredMember {
  readonly userId: string;
  readonly joinedAt: string;
  readonly roles: Set<string>;
  nick: string | null;
}

export interface StoredGuild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  locale: string;
  readonly roles: Map<string, StoredRole>;
  readonly members: Map<string, StoredMember>;
}

export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

export interface StoredThread {
  readonly ownerId: string;
  readonly members: Set<string>;
  archived: boolean;
  locked: boolean;
  invitable: boolean;
  autoArchiveMinutes: number;
  archiveTimestamp: string;
}

export interface StoredChannel {
  readonly id: string;
  /** A `ChannelType`: 0 text, 1 direct message, 11 public and 12 private thread. */
  readonly type: number;
  readonly guildId?: string;
  readonly parentId?: string;
  name: string;
  /** In a direct message: the user's id. */
  readonly recipientId?: string;
  readonly overwrites: Overwrite[];
  readonly thread?: StoredThread;
  readonly messages: StoredMessage[];
  /** How often the bot showed that it is typing. */
  typings: number;
  deleted: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly description?: string;
}

/** How a message looked at one time. */
export interface Revision {
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
}

/** A live object: an edit changes it, and leaves how it looked before in `revisions`. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId?: string;
  readonly authorId: string;
  /** A `MessageType`: 0 default, 1 someone was added to a thread, 19 reply, 20 answer to a slash command. */
  readonly type: number;
  content: string;
  embeds: Json[];
  components: Json[];
  files: StoredFile[];
  flags: number;
  readonly nonce?: string | number;
  readonly createdAt: string;
  editedAt: string | null;
  readonly replyTo?: string;
  readonly interaction?: { id: string; type: number; userId: string; name?: string };
  /** The one user who sees an ephemeral message. */
  readonly visibleTo?: string;
  /** "… is thinking": deferred, not yet filled in. */
  loading: boolean;
  /** As the last request that wrote the message gave it; `undefined` means everything may ping. */
  allowedMentions: Json | undefined;
  readonly mentions: string[];
  readonly mentionsEveryone: boolean;
  readonly revisions: Revision[];
  deleted: boolean;
}
