import type { ModalSubmitInteraction } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import type { Locale } from '../domain/setting.ts';
import { whisper } from './answer.ts';
import { parseCustomId } from './customIds.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { WORDS_FIELD } from './render/modal.ts';
import { clip, plain, quoted, strong } from './render/text.ts';
import { take } from './take.ts';

/** Of a long message, this much is shown in the channel. */
const MOST_QUOTED = 900;
/** Discord takes no longer message; escapes and bars can double what is quoted, and more. */
const MOST_SHOWN = 2000;

/**
 * A form with the person's words came in. They are acknowledged, taken, and shown in the channel as theirs. Where
 * acknowledging fails they are taken all the same: what somebody wrote is not thrown away.
 */
export const handleForm = async (parley: Parley, sent: ModalSubmitInteraction): Promise<void> => {
  const locale = localeOf(sent.locale);
  const id = parseCustomId(sent.customId);
  if (id?.control !== 'say') return whisper(sent, tell(parley, locale, 'unknown_control'));
  const { rehearsal } = id;
  const owner = ownerOf(sent.user.id);
  const written = sent.fields.getTextInputValue(WORDS_FIELD);
  const acknowledged = await sent.deferReply().then(
    () => true,
    (error: unknown) => {
      parley.report(error, 'acknowledging a form', { rehearsal, interaction: sent.id });
      return false;
    },
  );
  const show = async (content: string): Promise<void> => {
    if (acknowledged) await sent.editReply({ content, allowedMentions: { parse: [] } });
  };
  const notStored = (inLocale: Locale): Promise<void> => {
    parley.drafts.keep(owner, rehearsal, written);
    const button = wordsIn(parley, inLocale).discord.button_reply;
    return show(tell(parley, inLocale, 'draft_kept', { button }));
  };
  let record: RehearsalRecord | undefined;
  try {
    record = await parley.deps.store.rehearsalOf(owner, rehearsal);
  } catch (error) {
    parley.report(error, 'looking up a form', { rehearsal, interaction: sent.id });
    return notStored(locale);
  }
  // Only somebody who made the form up reads this, where they sent it.
  if (!record) return show(tell(parley, locale, 'not_yours'));
  const words = wordsIn(parley, record.locale);
  const taken = await take(parley, record, written, [sourceOf(sent.id)]);
  switch (taken.status) {
    case 'taken': {
      parley.drafts.drop(owner, rehearsal);
      const said = quoted(plain(clip(taken.said, MOST_QUOTED)));
      const line = clip(`${strong(plain(nameOf(sent)))}\n${said}`, MOST_SHOWN);
      // A failure to show the line must not keep the reply from being delivered.
      await show(line).catch((error: unknown) =>
        parley.report(error, 'showing a line', { rehearsal, interaction: sent.id }),
      );
      return parley.deliveries.flush(rehearsal);
    }
    case 'already_seen':
      return;
    case 'refused':
      parley.drafts.keep(owner, rehearsal, written);
      return show(words.refusals[taken.why]);
    case 'failed':
      return notStored(record.locale);
    default:
      return taken satisfies never;
  }
};

/** As the others in the channel know the person. */
const nameOf = (sent: ModalSubmitInteraction): string => {
  const nick = sent.member && 'nick' in sent.member ? sent.member.nick : undefined;
  const member = sent.inCachedGuild() ? sent.member.displayName : nick;
  return member ?? sent.user.displayName;
};
