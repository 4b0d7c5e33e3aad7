import {
  type APIMessage,
  DiscordAPIError,
  RateLimitError,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import type { Deliver, Delivery } from '../app/outbox.ts';
import type { Payload } from '../app/payload.ts';
import type { OutboxRow } from '../app/ports.ts';
import type { Content } from '../content/content.ts';
import { parseCustomId } from './customIds.ts';
import { isUnauthorized } from './errors.ts';
import { renderPayload } from './render/payload.ts';
import { type DrawReport, reportFiles } from './reportFiles.ts';

const FIRST_RETRY = 500;
const LAST_RETRY = 5 * 60_000;
/** With the longest waits between them, about a day. */
const MOST_ATTEMPTS = 300;

/** Refusals that pass: opening conversations too fast, the API overloaded. */
const PASSING = [40003, 130000];

/** Milliseconds to wait after a failed attempt; `attempts` were made before it. */
export const retryAfter = (attempts: number): number =>
  Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(attempts, 12));

/** What a failure to send means: whether to try again, and when. */
export const judgeFailure = (error: unknown, attempts: number): Delivery => {
  if (attempts >= MOST_ATTEMPTS) return { status: 'given_up', reason: `failed ${attempts} times` };
  if (error instanceof RateLimitError)
    return { status: 'retry', reason: 'rate limit', afterMs: Math.max(error.retryAfter, FIRST_RETRY) };
  const afterMs = retryAfter(attempts);
  if (!(error instanceof DiscordAPIError)) return { status: 'retry', reason: 'no answer', afterMs };
  const reason = `Discord ${error.status}/${error.code}`;
  const passes = error.status >= 500 || error.status === 429 || PASSING.includes(Number(error.code));
  return passes ? { status: 'retry', reason, afterMs } : { status: 'given_up', reason };
};

/** The buttons stay last. */
const insertBeforeLast = <T>(all: readonly T[], more: readonly T[]): T[] => [
  ...all.slice(0, -1),
  ...more,
  ...all.slice(-1),
];

type RowId = Pick<OutboxRow, 'id' | 'rehearsal'>;

/**
 * Does this message of the bot show the row? Its buttons carry the row's number, and the rehearsal's id: a database
 * that was begun anew, or restored, counts its rows from where another did.
 */
const shows = (message: APIMessage, { id, rehearsal }: RowId): boolean =>
  message.components?.some(
    (component) =>
      'components' in component &&
      component.components.some((part) => {
        const target = 'custom_id' in part ? parseCustomId(part.custom_id) : undefined;
        return target?.row === id && target.rehearsal === rehearsal;
      }),
  ) ?? false;

/** { id: 7, rehearsal: 'f3-a1b2-c3d4' } → "p7-a1b2c3d4": the same for every attempt, at most 25 characters. */
const nonceOf = ({ id, rehearsal }: RowId): string => `p${id}-${rehearsal.replace(/\W/g, '').slice(-8)}`;

export type DeliverOptions = {
  readonly rest: REST;
  readonly content: Content;
  readonly freeTyping: boolean;
  readonly draw: DrawReport;
  /** Told why a report goes out without its picture. */
  readonly undrawn: (row: OutboxRow, error: unknown) => void;
  /** Told of every failure. */
  readonly failed: (row: OutboxRow, error: unknown, result: Delivery) => void;
};

/**
 * Sends rows of the outbox as messages. One that may have been sent before is looked for in its channel first: Discord
 * knows a nonce for minutes only. Throws where Discord refuses the token.
 */
export const makeDeliver =
  ({ rest, content, freeTyping, draw, undrawn, failed }: DeliverOptions): Deliver =>
  async (row) => {
    const failure = (error: unknown, result: Delivery): Delivery => {
      failed(row, error, result);
      return result;
    };
    const { channel, id } = row;
    const payload = row.payload as Payload | null;
    if (channel === null || payload === null)
      return failure(undefined, { status: 'given_up', reason: 'nothing to send, or nowhere' });
    let body: object;
    let files: readonly RawFile[];
    try {
      const words = content.interface[payload.card.locale];
      const shown = renderPayload(payload, { words, row: id, freeTyping });
      const kept = await reportFiles(payload, words, draw, (error) => undrawn(row, error));
      files = kept.files;
      const components = insertBeforeLast(shown.components, kept.components);
      body = { ...shown, components, nonce: nonceOf(row), enforce_nonce: true };
    } catch (error) {
      return failure(error, { status: 'given_up', reason: 'could not be rendered' });
    }
    try {
      if (row.maybeSent || row.attempts > 0) {
        const query = new URLSearchParams({ limit: '100' });
        const recent = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
        const sent = recent.find((message) => shows(message, row));
        if (sent) return { status: 'delivered', messageId: sent.id };
      }
      const sent = (await rest.post(Routes.channelMessages(channel), {
        body,
        files: [...files],
      })) as APIMessage;
      return { status: 'delivered', messageId: sent.id };
    } catch (error) {
      // Nothing more can be sent by this process: the next one looks for the row, and sends it.
      if (isUnauthorized(error)) throw error;
      return failure(error, judgeFailure(error, row.attempts));
    }
  };
