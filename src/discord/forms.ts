import type { ModalSubmitInteraction } from 'discord.js';
import { whisper } from './answer.ts';
import { parseCustomId } from './customIds.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { WORDS_FIELD } from './render/modal.ts';
import { clip, plain, quoted, strong } from './render/text.ts';
import { take } from './take.ts';

/** Of a long message, this much is shown in the channel. */
const MOST_QUOTED = 900;

/**
 * A form with the person's words came in. They are acknowledged, taken, and shown in the channel as theirs. Where
 * acknowledging fails they are taken all the same: what somebody wrote is not thrown away.
 */
export const handleForm = async (parley: Parley, sent: ModalSubmitInteraction): Promise<void> => {
  const locale = localeOf(sent.locale);
  const id = parseCustomId(sent.customId);
  if (id?.control !== 'say') return whisper(sent, tell(parley, locale, 'unknown_control'));
  const record = await parley.deps.store.rehearsalOf(ownerOf(sent.user.id), id.rehearsal);
  if (!record) return whisper(sent, tell(parley, locale, 'not_yours'));
  const written = sent.fields.getTextInputValue(WORDS_FIELD);
  const acknowledged = await sent.deferReply().then(
    () => true,
    (error: unknown) => {
      parley.report(error, 'acknowledging a form', { rehearsal: record.id, interaction: sent.id });
      return false;
    },
  );
  const show = async (content: string): Promise<void> => {
    if (acknowledged) await sent.editReply({ content, allowedMentions: { parse: [] } });
  };
  const words = wordsIn(parley, record.locale);
  const taken = await take(parley, record, written, [sourceOf(sent.id)]);
  switch (taken.status) {
    case 'taken': {
      parley.drafts.drop(record.id);
      const said = quoted(plain(clip(taken.said, MOST_QUOTED)));
      // A failure to show the line must not keep the reply from being delivered.
      await show(`${strong(plain(nameOf(sent)))}\n${said}`).catch((error: unknown) =>
        parley.report(error, 'showing a line', { rehearsal: record.id, interaction: sent.id }),
      );
      return parley.deliveries.flush();
    }
    case 'already_seen':
      return;
    case 'refused':
      parley.drafts.keep(record.id, written);
      return show(words.refusals[taken.why]);
    case 'failed':
      parley.drafts.keep(record.id, written);
      return show(tell(parley, record.locale, 'draft_kept', { button: words.discord.button_reply }));
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
