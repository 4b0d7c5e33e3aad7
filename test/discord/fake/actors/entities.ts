import type { Core } from '../core.ts';
import { isRecord, type Json } from '../json.ts';
import { channelJson, memberJson, roleJson, userJson } from '../serialize.ts';
import { fileJson } from '../serializeMessage.ts';
import type { StoredChannel, StoredFile } from '../stored.ts';
import { guildOf, permissionsIn, userOf } from '../world.ts';

/** Something with an id that a user can pick: in an option of a command or in a select. */
export interface Entity {
  readonly kind: 'user' | 'channel' | 'role';
  readonly id: string;
}

/** A file that a user attaches. */
export interface Upload {
  readonly kind: 'file';
  readonly name: string;
  readonly content: Buffer;
  readonly contentType: string;
}

export const upload = (name: string, content: string | Buffer, contentType = 'text/plain'): Upload => ({
  kind: 'file',
  name,
  content: Buffer.from(content),
  contentType,
});

export const storeUpload = (core: Core, { name, content, contentType }: Upload): StoredFile => {
  const file = { id: core.nextId(), name, contentType, bytes: content };
  core.interactions.uploads.push(file);
  return file;
};

/** Collects the `resolved` part of an interaction's data. */
export class Resolved {
  readonly #core: Core;
  readonly #channel: StoredChannel;
  readonly #maps: Json = {};

  constructor(core: Core, channel: StoredChannel) {
    this.#core = core;
    this.#channel = channel;
  }

  get json(): Json | undefined {
    return Object.keys(this.#maps).length > 0 ? this.#maps : undefined;
  }

  put(map: string, id: string, value: Json): void {
    const known = this.#maps[map];
    this.#maps[map] = { ...(isRecord(known) && known), [id]: value };
  }

  addFile(file: StoredFile): void {
    this.put('attachments', file.id, fileJson(file, this.#core.urls.cdn));
  }

  add({ kind, id }: Entity): void {
    const { world } = this.#core;
    const guild = guildOf(world, this.#channel);
    if (kind === 'channel') {
      const channel = world.channels.get(id);
      if (channel) this.put('channels', id, { ...channelJson(world, channel), permissions: '0' });
    } else if (kind === 'role') {
      const role = guild?.roles.get(id);
      if (role) this.put('roles', id, roleJson(role));
    } else {
      this.put('users', id, userJson(userOf(world, id)));
      const member = guild?.members.get(id);
      const permissions = permissionsIn(world, this.#channel, id).toString();
      if (member) this.put('members', id, { ...memberJson(member), permissions });
    }
  }
}
