import { apiError } from '../apiError.ts';
import type { Core } from '../core.ts';
import type { SentFile } from '../journal.ts';
import { isRecord, type Json, listAt, stringAt } from '../json.ts';
import { type Edit, editMessage, type NewMessage } from '../messages.ts';
import { type Call, checked } from '../rest/router.ts';
import type { StoredFile, StoredMessage } from '../stored.ts';
import { checkMessage, FLAG } from '../validate/message.ts';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

const storeFile = (core: Core, file: SentFile, described: Json | undefined): StoredFile => {
  const description = described && stringAt(described, 'description');
  return {
    id: core.nextId(),
    name: (described && stringAt(described, 'filename')) ?? file.name,
    contentType: file.contentType,
    bytes: file.bytes,
    ...(description !== undefined && { description }),
  };
};

/** The files of a request, in order: `files[0]`, with what `attachments[].id === '0'` says of it. */
const filesOf = (call: Call, body: Json): StoredFile[] => {
  if (call.files.length > 10) throw tooMany('files', 'At most 10 files');
  return call.files.map((file) => {
    if (file.bytes.length > MAX_FILE_BYTES) throw apiError(40005);
    const index = /^files\[(\d+)\]$/.exec(file.field)?.[1];
    if (index === undefined) throw tooMany('files', `The fake reads fields files[n], not ${file.field}`);
    return storeFile(
      call.core,
      file,
      listAt(body, 'attachments').find(({ id }) => String(id) === index),
    );
  });
};

const tooMany = (key: string, message: string) =>
  apiError(50035, { [key]: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message }] } });

const contentsOf = (body: Json): Edit => ({
  ...('content' in body && { content: stringAt(body, 'content') ?? '' }),
  ...('embeds' in body && { embeds: listAt(body, 'embeds').map((embed) => ({ type: 'rich', ...embed })) }),
  ...('components' in body && { components: listAt(body, 'components') }),
});

const allowedMentionsOf = (body: Json): Json | undefined =>
  isRecord(body.allowed_mentions) ? body.allowed_mentions : undefined;

/** Checks the body of a new message, and returns what is to be stored. */
export const readNewMessage = (call: Call, body: Json, flags: number): NewMessage => {
  const files = filesOf(call, body);
  const names = new Set(files.map(({ name }) => name));
  const set = checked(call, body, (spot) => checkMessage(spot, { flags, files: names }));
  const { nonce } = body;
  return {
    ...contentsOf(body),
    authorId: call.core.world.bot.id,
    files,
    flags: set,
    allowedMentions: allowedMentionsOf(body),
    ...((typeof nonce === 'string' || typeof nonce === 'number') && { nonce }),
  };
};

/** Checks the body of an edit, and edits. What it does not mention stays, Components V2 for good. */
export const applyEdit = (call: Call, message: StoredMessage, body: Json): void => {
  const files = filesOf(call, body);
  const listed = Array.isArray(body.attachments)
    ? listAt(body, 'attachments').map(({ id }) => String(id))
    : undefined;
  const kept = message.files.filter(({ id }) => !listed || listed.includes(id));
  const all = [...kept, ...files];
  const remains = remainsShown(message, body) || all.length > 0;
  const flags = checked(call, body, (spot) =>
    checkMessage(spot, {
      // An edit ignores the flags that it cannot change.
      flags: -1,
      existing: message.flags,
      files: new Set(all.map(({ name }) => name)),
      edit: true,
      remains,
    }),
  );
  const settable = 'flags' in body ? FLAG.suppressEmbeds | FLAG.v2 : FLAG.v2;
  const turnsV2 = (flags & FLAG.v2) !== 0 && (message.flags & FLAG.v2) === 0;
  const edit: Edit = {
    ...(turnsV2 && { content: '', embeds: [] }),
    ...contentsOf(body),
    files: all,
    flags: (message.flags & ~(settable & ~FLAG.v2)) | (flags & settable),
    allowedMentions: allowedMentionsOf(body),
  };
  editMessage(call.core, message, edit);
};

/** Would something be left to see of the message, apart from what the body brings anew? */
const remainsShown = (message: StoredMessage, body: Json): boolean =>
  (!('content' in body) && message.content !== '') ||
  (!('embeds' in body) && message.embeds.length > 0) ||
  (!('components' in body) && message.components.length > 0);
