import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Deps } from '../app/deps.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { makeCheckInDrafts } from './checkInDrafts.ts';
import { makeClient, prepare } from './connect.ts';
import { makeDeliver } from './deliver.ts';
import { makeDeliveries } from './deliveries.ts';
import { makeDrafts } from './drafts.ts';
import { type Ears, makeEars } from './ears.ts';
import { describeError, isUnauthorized } from './errors.ts';
import { handleInteraction } from './interactions.ts';
import { mentionsOf } from './mentions.ts';
import { handleMessage, type Listening } from './messages.ts';
import type { Parley } from './parley.ts';
import { type DrawReport, drawReport } from './reportFiles.ts';

export type BotOptions = {
  readonly deps: Deps;
  readonly token: string;
  /** discord.js's `rest.api`; Discord itself where there is none. */
  readonly apiBase?: string;
  readonly log: Logger;
  /** The day that it is in a zone. */
  readonly today: (zone: string) => PlainDate;
  readonly newSeed: () => number;
  /** Ends the process, for the supervisor to start it anew. */
  readonly exit: (code: number) => void;
  /** So long after a message its author's next one still belongs to the same turn; 2000 unless told. */
  readonly burstMs?: number;
  /** How a report is drawn, if not as it is. */
  readonly draw?: DrawReport;
};

const BURST_MS = 2000;

export type Bot = {
  /** Finishes turns and deliveries under way, then leaves Discord. */
  readonly close: () => Promise<void>;
};

/** Registers the commands, connects, delivers what is due, and answers until it is closed. */
export const startBot = async (options: BotOptions): Promise<Bot> => {
  const { deps, token, apiBase, log, today, newSeed, exit } = options;
  let closing = false;

  const report: Parley['report'] = (error, operation, ids = {}) => {
    if (isUnauthorized(error)) {
      log.fatal({ operation, ...ids }, 'Discord refuses the token: set DISCORD_TOKEN to a valid one');
      exit(1);
    } else log.error({ operation, ...ids, error: describeError(error) }, `${operation} failed`);
  };

  let client: Client | undefined;
  try {
    const { readsContent, commands } = await prepare(token, apiBase, deps.content);
    log.info(
      { freeTyping: readsContent },
      readsContent
        ? 'the Message Content intent is granted: people can type freely in threads'
        : 'the Message Content intent is not granted: in threads people use the Reply button',
    );
    client = makeClient(apiBase, readsContent);
    const deliver = makeDeliver({
      rest: client.rest,
      content: deps.content,
      freeTyping: readsContent,
      draw: options.draw ?? drawReport,
      undrawn: (row, error) => {
        const ids = { row: row.id, rehearsal: row.rehearsal };
        log.warn({ ...ids, error: describeError(error) }, 'a report goes out without its picture');
      },
      failed: (row, error, result) => {
        const ids = { row: row.id, rehearsal: row.rehearsal, attempts: row.attempts, result: result.status };
        log.warn({ ...ids, error: describeError(error) }, 'a delivery failed');
      },
    });
    const deliveries = makeDeliveries(deps, deliver, (error) => report(error, 'delivering'));
    const parley: Parley = {
      ...{ deps, client, rest: client.rest, log, deliveries, today, newSeed, report },
      drafts: makeDrafts(),
      checkIns: makeCheckInDrafts(deps.now),
      settled: new Set(),
      freeTyping: readsContent,
      isClosing: () => closing,
      commands,
      mentions: mentionsOf(commands),
    };
    const ears = makeEars(parley, options.burstMs ?? BURST_MS);
    const underWay = listen(client, parley, ears, exit);
    await connect(client, token);
    underWay.add(deliveries.flush());
    log.info({ bot: client.user?.id }, 'connected to Discord');
    return {
      close: async () => {
        closing = true;
        ears.hurry();
        await underWay.settled();
        await deliveries.stop();
        await parley.client.destroy();
      },
    };
  } catch (error) {
    await client?.destroy();
    if (isUnauthorized(error)) report(error, 'starting');
    else {
      log.fatal({ error: describeError(error) }, 'could not start on Discord');
      exit(1);
    }
    return { close: async () => {} };
  }
};

/** Resolves when the client is ready for everything, not only connected. */
const connect = async (client: Client, token: string): Promise<void> => {
  const ready = new Promise<unknown>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
};

type UnderWay = { readonly add: (work: Promise<void>) => void; readonly settled: () => Promise<void> };

const makeUnderWay = (): UnderWay => {
  const all = new Set<Promise<void>>();
  return {
    add: (work) => {
      all.add(work);
      void work.finally(() => all.delete(work));
    },
    settled: async () => {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
};

/** Hears everything that Discord tells, until it is closed; returns what is under way because of it. */
const listen = (client: Client, parley: Parley, ears: Ears, exit: (code: number) => void): UnderWay => {
  const underWay = makeUnderWay();
  const listening: Listening = { parley, ears, reminders: new Map() };
  const begin = (work: () => Promise<void>): void => {
    if (!parley.isClosing()) underWay.add(work());
  };
  client.on(Events.InteractionCreate, (interaction) => begin(() => handleInteraction(parley, interaction)));
  client.on(Events.MessageCreate, (message) => begin(() => handleMessage(listening, message)));
  // With every new session, also one that follows a lost one: what was written in between was told to nobody.
  client.on(Events.ShardReady, () => begin(() => ears.catchUp()));
  client.on(Events.Error, (error) => parley.report(error, 'working with Discord'));
  client.on(Events.ShardError, (error) => parley.report(error, 'staying connected'));
  const lost = (code?: number): void => {
    if (parley.isClosing()) return;
    parley.log.fatal({ code }, 'Discord ended the session for good');
    exit(1);
  };
  client.on(Events.ShardDisconnect, ({ code }) => lost(code));
  client.on(Events.Invalidated, () => lost());
  return underWay;
};
