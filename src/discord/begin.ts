import { type ButtonInteraction, ChannelType, type ChatInputCommandInteraction } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import { type StartRequest, start } from '../app/start.ts';
import { zoneFor } from '../app/zoneOf.ts';
import { sideOf } from '../content/content.ts';
import type { Help, Level, Locale, Side } from '../domain/setting.ts';
import { whisper } from './answer.ts';
import { isClosed } from './errors.ts';
import { languageOf } from './language.ts';
import { openThread } from './openThread.ts';
import { ownerOf, type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { buttons, type Component, linkButton, text } from './render/parts.ts';

export type Choices = {
  readonly scenario: string;
  readonly level: Level;
  readonly help: Help;
  readonly side: Side;
  readonly locale: Locale;
} & Pick<StartRequest, 'case' | 'visit' | 'agreed'>;

type Place = { readonly guild: string | null; readonly channel: string };
type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** Where a place, or a message in it, is found. */
export const linkTo = ({ guild, channel }: Place, message: string | null = null): string =>
  `https://discord.com/channels/${guild ?? '@me'}/${channel}${message === null ? '' : `/${message}`}`;

/** There is one in this place already: what it is, and what to do about it. */
const alreadyOpen = (parley: Parley, locale: Locale, open: RehearsalRecord): string => {
  const stage = wordsIn(parley, locale).places[open.place];
  const title = sideOf(parley.deps.content, open)?.lines[locale].title ?? open.scenario;
  return tell(parley, locale, 'already_open', { title, stage });
};

/** In direct messages, unless one is open there already. Expects to have been put on hold. */
export const beginDirectly = async (parley: Parley, asked: Asked, choices: Choices): Promise<void> => {
  let channel: string;
  try {
    channel = (await parley.client.users.createDM(asked.user.id)).id;
  } catch (error) {
    if (!isClosed(error)) throw error;
    return whisper(asked, tell(parley, await languageOf(parley, asked), 'dm_closed'));
  }
  return beginIn(parley, asked, choices, { guild: null, channel });
};

/** In a place that is there, unless one is open in it already. Expects to have been put on hold. */
export const beginIn = (parley: Parley, asked: Asked, choices: Choices, place: Place): Promise<void> =>
  // One at a time, so that two commands or presses at once do not both find nothing open.
  parley.deps.queue(`begin:${asked.user.id}`, async () => {
    const open = await parley.deps.store.openInChannel('discord', place.channel);
    if (open) return whisper(asked, alreadyOpen(parley, await languageOf(parley, asked), open));
    return begin(parley, asked, choices, place);
  });

/**
 * In a new private thread of the channel it was asked in, if one can be made there. `leave` is done once it can, for
 * what this rehearsal takes the place of.
 */
export const beginInThread = async (
  parley: Parley,
  asked: Asked,
  choices: Choices,
  leave: () => Promise<unknown> = async () => {},
): Promise<void> => {
  const locale = await languageOf(parley, asked);
  const title = sideOf(parley.deps.content, choices)?.lines[choices.locale].title ?? '';
  const name = tell(parley, choices.locale, 'thread_name', { title });
  const opened = await openThread(parley, asked, locale, name);
  if ('problem' in opened) return whisper(asked, opened.problem);
  await leave();
  return begin(parley, asked, choices, opened);
};

/** The reasons for which a delivery to closed direct messages is given up. */
const CLOSED = /\b(50007|50278)$/;

/** Starts it, sees to it that the opening is delivered, and says where it is. */
const begin = async (parley: Parley, asked: Asked, choices: Choices, place: Place): Promise<void> => {
  const { deps, deliveries } = parley;
  const locale = await languageOf(parley, asked);
  const owner = ownerOf(asked.user.id);
  const person = await deps.store.person(owner);
  const request: StartRequest = {
    ...choices,
    ...place,
    owner,
    face: 'discord',
    seed: parley.newSeed(),
    today: parley.today(zoneFor(person, choices.locale)),
    sourceIds: [sourceOf(asked.id)],
  };
  const started = await start(deps, request);
  if (started.status === 'already_seen') return;
  if (started.status === 'refused') return whisper(asked, wordsIn(parley, locale).refusals[started.why]);
  await deliveries.flush(started.id);
  const outcome = deliveries.outcomeOf(started.outbox[0]?.id ?? 0);
  if (outcome?.status === 'given_up')
    return whisper(
      asked,
      CLOSED.test(outcome.reason)
        ? closedAnswer(parley, asked, locale, started.id)
        : tell(parley, locale, 'place_gone'),
    );
  const arrived = outcome?.status === 'delivered' ? outcome.messageId : null;
  const link = linkButton(tell(parley, locale, 'button_open'), linkTo(place, arrived));
  if (outcome?.status !== 'delivered')
    return whisper(asked, [text(tell(parley, locale, 'on_its_way')), link]);
  const word = place.guild === null ? 'started_dm' : 'started_thread';
  return whisper(asked, [text(tell(parley, locale, word, { place: `<#${place.channel}>` })), link]);
};

/** What to do about closed direct messages; where a thread could be made, a button for that. */
const closedAnswer = (parley: Parley, asked: Asked, locale: Locale, rehearsal: string): Component[] => {
  const closed = tell(parley, locale, 'dm_closed');
  if (asked.channel?.type !== ChannelType.GuildText) return [text(closed)];
  return [
    text(closed, tell(parley, locale, 'dm_closed_or_thread')),
    buttons(wordsIn(parley, locale), { rehearsal }, ['thread']),
  ];
};
