import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { Deps } from '../../src/app/deps.ts';
import { load } from '../../src/app/load.ts';
import type { RehearsalRecord } from '../../src/app/ports.ts';
import { makeQueue } from '../../src/app/queue.ts';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import { parseCustomId } from '../../src/discord/customIds.ts';
import type { Locale } from '../../src/domain/setting.ts';
import { isOutcome, isStage, type Stage } from '../../src/domain/stage.ts';
import { openStore } from '../../src/store/openStore.ts';
import { content } from '../helpers/content.ts';
import type { FakeChannel } from './fake/actors/channel.ts';
import type { FakeUser } from './fake/actors/user.ts';
import type { FakeDiscord } from './fake/fakeDiscord.ts';
import { isRecord } from './fake/json.ts';
import { buttonsOf, componentsOf } from './fake/reading.ts';
import { type FakeOptions, startFakeDiscord } from './fake/startFakeDiscord.ts';
import type { StoredMessage } from './fake/stored.ts';

/** A bot of this process on a database, and what it said beside Discord. */
export type Running = {
  readonly deps: Deps;
  readonly logs: Record<string, unknown>[];
  readonly exits: number[];
  /** The first line of the log that fits, once it is there. */
  readonly logged: (fits: (line: Record<string, unknown>) => boolean) => Promise<Record<string, unknown>>;
  /** As on SIGTERM. */
  readonly stop: () => Promise<void>;
};

export type Face = {
  readonly fake: FakeDiscord;
  readonly database: string;
  /** Each message is a turn of its own, unless told how long to wait for the next. */
  readonly start: (options?: Pick<BotOptions, 'burstMs' | 'draw'>) => Promise<Running>;
};

/** The use cases on a database, without a bot. */
export const openDeps = async (database: string): Promise<Deps> => {
  const now = () => new Date().toISOString();
  return {
    store: await openStore({ url: `sqlite:${database}`, now }),
    content,
    now,
    newId: () => crypto.randomUUID(),
    queue: makeQueue(),
  };
};

/** A fake Discord and an empty database; no bot yet. Everything is closed after the test, and was in order. */
export const makeFace = async (options: FakeOptions = {}): Promise<Face> => {
  const fake = await startFakeDiscord(options);
  const folder = mkdtempSync(join(tmpdir(), 'parley-discord-'));
  const database = join(folder, 'parley.db');
  const running = new Set<Running>();

  const start: Face['start'] = async ({ burstMs = 0, ...others } = {}) => {
    const deps = await openDeps(database);
    const logs: Record<string, unknown>[] = [];
    const exits: number[] = [];
    const waiting = new Set<() => void>();
    const write = (line: string): void => {
      logs.push(JSON.parse(line));
      for (const look of waiting) look();
    };
    const logged: Running['logged'] = (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = logs.find(fits);
          if (found) resolve(found);
          if (found) waiting.delete(look);
        };
        waiting.add(look);
        look();
      });
    const log = pino({ level: 'debug' }, { write });
    const bot = await startBot({
      ...{ deps, log, token: fake.token, apiBase: fake.apiBase },
      today: () => '2026-11-22',
      newSeed: () => 7,
      burstMs,
      ...others,
      exit: (code) => void exits.push(code),
    });
    const stop = async (): Promise<void> => {
      if (!running.delete(self)) return;
      await bot.close();
      await deps.store.close();
    };
    const self: Running = { deps, logs, exits, logged, stop };
    running.add(self);
    return self;
  };

  onTestFinished(async () => {
    for (const each of [...running]) await each.stop();
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { fake, database, start };
};

/** Nothing that Discord would refuse, nobody pinged, and every message said so. */
export const expectClean = (fake: FakeDiscord): void => {
  expect(fake.violations).toEqual([]);
  expect(fake.pings).toEqual([]);
  for (const { path, method, body } of fake.requests) {
    const message = isRecord(body) && isRecord(body.data) ? body.data : body;
    const sends = method !== 'GET' && isRecord(message) && ('content' in message || 'components' in message);
    if (!sends || 'title' in message) continue;
    expect(message.allowed_mentions, `${method} ${path}`).toEqual({ parse: [] });
  }
};

const V2 = 1 << 15;

/** The messages of a rehearsal that the bot has sent to a channel: those from the outbox, oldest first. */
export const shownIn = (channel: FakeChannel): StoredMessage[] =>
  channel
    .messages()
    .filter((message) => (message.flags & V2) !== 0 && rowOf(message) !== undefined && !message.visibleTo);

/** Which row of the outbox a message shows. */
export const rowOf = (message: StoredMessage): number | undefined =>
  buttonsOf(message)
    .map(({ customId }) => parseCustomId(customId ?? '')?.row)
    .find((row) => row !== undefined);

/** The nth message of the rehearsal in a channel, from 1, once it is there. */
export const shown = (fake: FakeDiscord, channel: FakeChannel, nth: number): Promise<StoredMessage> =>
  fake.waitFor(() => shownIn(channel)[nth - 1], { what: `message ${nth} of the rehearsal` });

/** The one open rehearsal of a person. */
export const openRehearsal = async (deps: Deps, user: FakeUser): Promise<RehearsalRecord> => {
  const [record, ...more] = await deps.store.openOf(`discord:${user.id}`, 'discord');
  if (!record || more.length > 0) throw new Error(`${user.name} has ${more.length + (record ? 1 : 0)} open`);
  return record;
};

const ZH: Readonly<Record<Stage, string>> = {
  greet: '我是小宁，案件尾号3106，想谈一下账单',
  explain_hardship: '公司发薪推迟，首份工资还没到，拖到现在抱歉',
  state_willingness: '这笔账我愿意还，也想一次说清楚',
  propose_plan: '我想还清。今天先还700，剩下的分6期，每月15号还',
  confirm: '确认，没问题，就按这个方案',
};
const EN: Readonly<Record<Stage, string>> = {
  greet: 'Hello, this is Xiaoning, case number ending 3106, I would like to talk about my bill',
  explain_hardship: 'My employer paid my first salary late, so I fell behind. I am sorry about that.',
  state_willingness: 'I want to pay this back and to settle it properly.',
  propose_plan: 'I can pay 700 today and the rest in 6 monthly instalments',
  confirm: 'Yes, I confirm, that is correct, let us go with this plan',
};
const WORDS: Readonly<Record<Locale, Readonly<Record<Stage, string>>>> = { 'zh-CN': ZH, 'zh-TW': ZH, en: EN };

/** What a cooperative person says where the talk stands; undefined once it has ended. */
export const nextWords = async (deps: Deps, record: RehearsalRecord): Promise<string | undefined> => {
  const { state } = await load(deps, record);
  if (isOutcome(state.place)) return undefined;
  if (!isStage(state.place)) throw new Error(`the talk is ${state.place}`);
  return WORDS[state.locale][state.place];
};

/** Begins one in direct messages; resolves when its opening is there. */
export const beginDirectly = async (
  { fake }: Face,
  user: FakeUser,
  options: Readonly<Record<string, string>> = {},
): Promise<StoredMessage> => {
  const before = shownIn(user.dm).length;
  user.slash('rehearse start', { level: 'easy', help: 'rewrite', ...options });
  return shown(fake, user.dm, before + 1);
};

/** Presses a button whose id somebody made up. */
export const forge = (user: FakeUser, message: StoredMessage, customId: string) => {
  const [button] = componentsOf(message.components).filter(({ type }) => type === 2);
  if (!button) throw new Error('no button');
  const before = button.custom_id;
  button.custom_id = customId;
  try {
    return user.click(message, customId);
  } finally {
    button.custom_id = before;
  }
};
