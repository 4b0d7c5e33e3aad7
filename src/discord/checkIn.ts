import type { ButtonInteraction, ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { writeCheckIn } from '../app/checkIn.ts';
import { type CheckInView, viewCheckIn } from '../app/checkInView.ts';
import type { RehearsalRecord, WrittenCheckIn } from '../app/ports.ts';
import { zoneFor } from '../app/zoneOf.ts';
import { fillText } from '../content/interface.ts';
import type { CheckIn } from '../domain/checkIn.ts';
import { isOutcome } from '../domain/stage.ts';
import { holdOn, whisper } from './answer.ts';
import type { CheckInId } from './checkInIds.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley, tell, wordsIn } from './parley.ts';
import { renderCheckInForm, renderJustKept, renderKept, renderWritten } from './render/checkIn.ts';
import { type Component, fitted, text } from './render/parts.ts';

const viewOf = async ({ deps, mentions }: Parley, owner: string, checkIn: CheckIn): Promise<CheckInView> => {
  const { region } = await deps.store.person(owner);
  return viewCheckIn(checkIn, deps.content, { again: mentions.start, region });
};

/** `/checkin`: what was kept, the latest first; where nothing was, the form for the latest rehearsal that has ended. */
export const handleCheckIn = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  const { store } = parley.deps;
  const owner = ownerOf(asked.user.id);
  const kept = await keptFrom(parley, owner);
  if (kept) return whisper(asked, kept);
  const record = await store.lastEndedOf(owner, 'discord');
  if (!record) return whisper(asked, wordsIn(parley, localeOf(asked.locale)).check_in.none_ended);
  await asked.showModal(renderCheckInForm(wordsIn(parley, record.locale), record.id));
};

/** The button under a report, or under what was kept: the form for that rehearsal. It must be the first answer. */
export const openCheckIn = async (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
): Promise<void> => {
  const words = wordsIn(parley, record.locale);
  if (!isOutcome(record.place)) return whisper(pressed, words.check_in.not_ended);
  await pressed.showModal(renderCheckInForm(words, record.id));
};

/** The form came in: the card is shown to the person alone, and held in memory until they say whether to keep it. */
export const takeCheckIn = async (
  parley: Parley,
  sent: ModalSubmitInteraction,
  rehearsal: string,
): Promise<void> => {
  await holdOn(sent);
  const { deps } = parley;
  const owner = ownerOf(sent.user.id);
  const record = await deps.store.rehearsalOf(owner, rehearsal);
  if (!record) return whisper(sent, tell(parley, localeOf(sent.locale), 'not_yours'));
  const words = wordsIn(parley, record.locale);
  const answer = (part: string): string => sent.fields.getTextInputValue(part);
  const typed = { offered: answer('offered'), agreed: answer('agreed'), next: answer('next') };
  const today = parley.today(zoneFor(await deps.store.person(owner), record.locale));
  const result = await writeCheckIn(deps, record, typed, today);
  if (result.status === 'refused') return whisper(sent, words.check_in[result.why]);
  const { written } = result;
  parley.checkIns.hold(owner, written);
  await whisper(sent, renderWritten(words, await viewOf(parley, owner, written.checkIn), written.id));
};

/** A button of a card was pressed. A card is found by its person, so that nobody reaches another's. */
export const handleCheckInButton = async (
  parley: Parley,
  pressed: ButtonInteraction,
  { control, id }: CheckInId,
): Promise<void> => {
  if (control === 'told') return whisper(pressed, tell(parley, localeOf(pressed.locale), 'unknown_control'));
  await pressed.deferUpdate();
  switch (control) {
    case 'keep':
      return keep(parley, pressed, id);
    case 'drop':
      return drop(parley, pressed, id);
    case 'show':
      return show(parley, pressed, id);
    case 'forget':
      return forget(parley, pressed, id);
    default:
      return control satisfies never;
  }
};

/** The card that carries the button is shown anew, for its person alone as before. */
const redraw = async (pressed: ButtonInteraction, components: readonly Component[]): Promise<void> => {
  await pressed.editReply({ components: fitted(components), allowedMentions: { parse: [] } });
};

const keep = async (parley: Parley, pressed: ButtonInteraction, id: string): Promise<void> => {
  const { store } = parley.deps;
  const owner = ownerOf(pressed.user.id);
  const held = parley.checkIns.of(owner, id);
  const isKept = held !== undefined && (await store.keepCheckIn(owner, held));
  parley.checkIns.drop(owner, id);
  // Pressed twice: it is kept by now, and no longer held.
  const written = isKept ? held : (await store.checkInsOf(owner)).find((one) => one.id === id);
  // The card stays where it is, so that its words can be copied.
  if (!written) {
    const { check_in } = wordsIn(parley, localeOf(pressed.locale));
    return whisper(pressed, held ? check_in.not_there : check_in.expired);
  }
  const words = wordsIn(parley, written.checkIn.locale);
  const told = fillText(words.check_in.kept, { checkin: parley.mentions.checkin });
  await redraw(pressed, renderJustKept(words, await viewOf(parley, owner, written.checkIn), told));
};

const drop = async (parley: Parley, pressed: ButtonInteraction, id: string): Promise<void> => {
  const owner = ownerOf(pressed.user.id);
  const locale = parley.checkIns.of(owner, id)?.checkIn.locale ?? localeOf(pressed.locale);
  parley.checkIns.drop(owner, id);
  await redraw(pressed, [text(wordsIn(parley, locale).check_in.dropped)]);
};

/** What a person kept, from one of them on, or from the newest; undefined where it is not there. */
const keptFrom = async (parley: Parley, owner: string, id?: string): Promise<Component[] | undefined> => {
  const { store } = parley.deps;
  const kept = await store.checkInsOf(owner);
  const nth = id === undefined ? 0 : kept.findIndex((one) => one.id === id);
  const one: WrittenCheckIn | undefined = kept[nth];
  if (!one) return undefined;
  const record = await store.lastEndedOf(owner, 'discord');
  return renderKept(wordsIn(parley, one.checkIn.locale), await viewOf(parley, owner, one.checkIn), {
    ...{ id: one.id, n: nth + 1, of: kept.length },
    ...{ earlier: kept[nth + 1]?.id, rehearsal: record?.id },
  });
};

const show = async (parley: Parley, pressed: ButtonInteraction, id: string): Promise<void> => {
  const shown = await keptFrom(parley, ownerOf(pressed.user.id), id);
  if (!shown) return whisper(pressed, wordsIn(parley, localeOf(pressed.locale)).check_in.not_there);
  await redraw(pressed, shown);
};

/** Its message goes with it: what was forgotten is not left on the screen. */
const forget = async (parley: Parley, pressed: ButtonInteraction, id: string): Promise<void> => {
  const forgotten = await parley.deps.store.forgetCheckIn(ownerOf(pressed.user.id), id);
  const { check_in: words } = wordsIn(parley, localeOf(pressed.locale));
  if (!forgotten) return whisper(pressed, words.not_there);
  await redraw(pressed, [text(words.forgotten)]);
};
