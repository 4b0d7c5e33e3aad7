import type { ButtonInteraction } from 'discord.js';
import { command, type Order } from '../app/command.ts';
import { lastShown } from '../app/lastShown.ts';
import { load } from '../app/load.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { say } from '../app/say.ts';
import { choicesOf, visitAfter } from '../app/visitAfter.ts';
import { sideOf } from '../content/content.ts';
import { daysBetween } from '../domain/calendar.ts';
import { isOutcome } from '../domain/stage.ts';
import type { VisitKind } from '../domain/visit.ts';
import { holdOn, whisper } from './answer.ts';
import { beginDirectly, beginIn, beginInThread, type Choices } from './begin.ts';
import { openCheckIn } from './checkIn.ts';
import { type CustomId, parseCustomId } from './customIds.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { renderModal } from './render/modal.ts';
import { buttons, text } from './render/parts.ts';

/** A button was pressed. Only the owner of the rehearsal may; who else does learns nothing, not even that it is there. */
export const handleButton = async (parley: Parley, pressed: ButtonInteraction): Promise<void> => {
  const locale = localeOf(pressed.locale);
  const id = parseCustomId(pressed.customId);
  if (!id) return whisper(pressed, tell(parley, locale, 'unknown_control'));
  const record = await parley.deps.store.rehearsalOf(ownerOf(pressed.user.id), id.rehearsal);
  if (!record) return whisper(pressed, tell(parley, locale, 'not_yours'));
  return perform(parley, pressed, record, id.control);
};

const perform = (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
  control: CustomId['control'],
): Promise<void> => {
  switch (control) {
    case 'reply':
      return openForm(parley, pressed, record);
    case 'hint':
      return order(parley, pressed, record, () => ({ command: 'hint' }));
    case 'wait':
      return order(parley, pressed, record, () => daysToReview(parley, record));
    case 'go_on':
    case 'stop':
      return sayLabel(parley, pressed, record, control);
    case 'end':
      return askToEnd(parley, pressed, record);
    case 'end_sure':
      return end(parley, pressed, record);
    case 'again':
      return again(parley, pressed, record);
    case 'kept':
    case 'broken':
      return visit(parley, pressed, record, control);
    case 'checkin':
      return openCheckIn(parley, pressed, record);
    case 'thread':
      return moveToThread(parley, pressed, record);
    case 'say':
      return whisper(pressed, tell(parley, localeOf(pressed.locale), 'unknown_control'));
    default:
      return control satisfies never;
  }
};

/** A form must be the first answer, within three seconds: what it needs is read at once. */
const openForm = async (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
): Promise<void> => {
  const words = wordsIn(parley, record.locale);
  if (isOutcome(record.place)) return whisper(pressed, words.refusals.ended);
  const agent = sideOf(parley.deps.content, record)?.lines[record.locale].agent;
  const line = (await lastShown(parley.deps, record)) ?? '';
  const draft = parley.drafts.of(record.owner, record.id);
  await pressed.showModal(renderModal(words, { rehearsal: record.id, agent: agent ?? '', line, draft }));
};

/** Days until the answer of a review that is waited for. */
const daysToReview = async (parley: Parley, record: RehearsalRecord): Promise<Order | 'no_review'> => {
  const { state } = await load(parley.deps, record);
  if (!state.review || state.review.decided) return 'no_review';
  return { command: 'wait', days: Math.max(1, daysBetween(state.today, state.review.due)) };
};

const order = async (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
  what: () => Order | Promise<Order | 'no_review'>,
): Promise<void> => {
  await pressed.deferUpdate();
  const wanted = await what();
  if (wanted === 'no_review') return whisper(pressed, tell(parley, record.locale, 'no_review'));
  const result = await command(parley.deps, record, wanted, [sourceOf(pressed.id)]);
  if (result.status === 'refused')
    return whisper(pressed, wordsIn(parley, record.locale).refusals[result.why]);
  await parley.deliveries.flush(record.id);
};

/** Says what the button says: after a hold for safety, a word that goes on or stops. */
const sayLabel = async (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
  control: 'go_on' | 'stop',
): Promise<void> => {
  await pressed.deferUpdate();
  const words = wordsIn(parley, record.locale);
  const result = await say(parley.deps, record, words.discord[`button_${control}`], [sourceOf(pressed.id)]);
  if (result.status === 'refused') return whisper(pressed, words.refusals[result.why]);
  await parley.deliveries.flush(record.id);
};

/** Ending cannot be undone here, so that it is asked once more. */
const askToEnd = (parley: Parley, pressed: ButtonInteraction, record: RehearsalRecord): Promise<void> => {
  const words = wordsIn(parley, record.locale);
  if (isOutcome(record.place)) return whisper(pressed, words.refusals.ended);
  return whisper(pressed, [
    text(words.discord.end_question),
    buttons(words, { rehearsal: record.id }, ['end_sure']),
  ]);
};

const end = async (parley: Parley, pressed: ButtonInteraction, record: RehearsalRecord): Promise<void> => {
  await pressed.deferUpdate();
  const result = await command(parley.deps, record, { command: 'quit' }, [sourceOf(pressed.id)]);
  const words = wordsIn(parley, record.locale);
  if (result.status === 'refused') return whisper(pressed, words.refusals[result.why]);
  await parley.deliveries.flush(record.id);
  if (result.status === 'done') await pressed.editReply({ components: [text(words.discord.ended)] });
};

const again = async (parley: Parley, pressed: ButtonInteraction, record: RehearsalRecord): Promise<void> => {
  await holdOn(pressed);
  return beginThere(parley, pressed, record, await choicesOf(parley.deps, record));
};

/** The talk after the one that ended in a plan: it was kept since, or it was not. */
const visit = async (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
  kind: VisitKind,
): Promise<void> => {
  await holdOn(pressed);
  const choices = await visitAfter(parley.deps, record, kind);
  return choices
    ? beginThere(parley, pressed, record, choices)
    : whisper(pressed, wordsIn(parley, record.locale).refusals.nothing_to_visit);
};

const beginThere = (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
  choices: Choices,
): Promise<void> =>
  record.guild === null || !record.channel
    ? beginDirectly(parley, pressed, choices)
    : beginIn(parley, pressed, choices, { guild: record.guild, channel: record.channel });

/** For who could not be reached directly: the same rehearsal in a thread; the one that never began is ended. */
const moveToThread = async (
  parley: Parley,
  pressed: ButtonInteraction,
  record: RehearsalRecord,
): Promise<void> => {
  await holdOn(pressed);
  const leave = () => command(parley.deps, record, { command: 'quit' }, [`${sourceOf(pressed.id)}:left`]);
  await beginInThread(parley, pressed, await choicesOf(parley.deps, record), leave);
};
