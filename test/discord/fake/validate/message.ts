import { apiError } from '../apiError.ts';
import { listAt } from '../json.ts';
import { checkLegacyComponents, checkV2Components } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import type { Spot } from './spot.ts';

export const FLAG = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, silent: 1 << 12, v2: 1 << 15 } as const;

export interface MessageRules {
  /** Flags that may be set on this route. */
  flags: number;
  /** Flags that the message already has: an edit cannot take Components V2 back. */
  existing?: number;
  /** Names of the files sent along, or already on the message. */
  files: ReadonlySet<string>;
  /** An edit may leave everything out; a new message must show something. */
  edit?: boolean;
  /** Does anything remain to be seen when the body brings nothing? (for an edit) */
  remains?: boolean;
}

const FIELDS = [
  'content',
  'tts',
  'embeds',
  'allowed_mentions',
  'components',
  'flags',
  'attachments',
  'nonce',
  'enforce_nonce',
  'message_reference',
  'sticker_ids',
  'poll',
  // discord.js sends these on a webhook's messages, where they are simply not used
  'username',
  'avatar_url',
  'thread_name',
  'applied_tags',
];

/** Throws 50035 with every fault, or 50006 when nothing would be shown. Returns the flags in force. */
export const checkMessage = (spot: Spot, rules: MessageRules): number => {
  if (!spot.record()) spot.settle();
  spot.only(FIELDS);
  const asked = spot.get('flags').integer({ min: 0 }) ?? 0;
  if (asked & ~rules.flags) {
    spot
      .get('flags')
      .refuse('BITFIELD_NOT_ALLOWED', `Only the flags ${rules.flags} can be set here, not ${asked}`);
  }
  const flags = asked | ((rules.existing ?? 0) & FLAG.v2);
  spot.get('content').text({ max: 2000 });
  spot.get('tts').boolean();
  const nonce = spot.get('nonce');
  if (typeof nonce.value !== 'number') nonce.text({ max: 25 });
  spot.get('enforce_nonce').boolean();
  if (spot.get('message_reference').record(false))
    spot.get('message_reference').get('message_id').snowflake();
  checkAllowedMentions(spot.get('allowed_mentions'));
  for (const file of spot.get('attachments').list({ max: 10 })) {
    file.get('filename').text({ max: 1024 });
    file.get('description').text({ max: 1024 });
  }
  checkEmbeds(spot.get('embeds'));
  if (flags & FLAG.v2) checkV2(spot, rules);
  else checkLegacyComponents(spot.get('components'));
  spot.settle();
  if (!rules.edit || !rules.remains) refuseEmpty(spot, rules, flags);
  return flags;
};

const checkV2 = (spot: Spot, rules: MessageRules): void => {
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const { value } = spot.get(key);
    const none =
      value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
    if (!none) {
      const says = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      spot.get(key).refuse('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', says);
    }
  }
  if (!rules.edit || spot.has('components')) checkV2Components(spot.get('components'), rules.files);
};

const refuseEmpty = (spot: Spot, rules: MessageRules, flags: number): void => {
  const { content } = spot.fields;
  const shown =
    (typeof content === 'string' && content.trim() !== '') ||
    listAt(spot.fields, 'embeds').some((embed) => Object.keys(embed).some((key) => key !== 'color')) ||
    listAt(spot.fields, 'components').length > 0 ||
    (!(flags & FLAG.v2) && rules.files.size > 0) ||
    spot.has('poll') ||
    spot.has('sticker_ids');
  if (!shown) throw apiError(50006);
};

const checkAllowedMentions = (spot: Spot): void => {
  if (!spot.record(false)) return;
  spot.only(['parse', 'users', 'roles', 'replied_user']);
  const parsed = spot.get('parse').list({});
  for (const kind of parsed) kind.oneOf(['roles', 'users', 'everyone']);
  spot.get('replied_user').boolean();
  for (const key of ['users', 'roles']) {
    const ids = spot.get(key).list({ max: 100 });
    for (const id of ids) id.snowflake();
    if (ids.length > 0 && parsed.some((kind) => kind.value === key)) {
      const says = `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`;
      spot.refuse('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', says);
    }
  }
};
