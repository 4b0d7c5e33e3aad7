import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { command, type Order } from '../../src/app/command.ts';
import type { Deps } from '../../src/app/deps.ts';
import { lastShown } from '../../src/app/lastShown.ts';
import { deliverDue } from '../../src/app/outbox.ts';
import type { RehearsalRecord } from '../../src/app/ports.ts';
import { makeQueue } from '../../src/app/queue.ts';
import { say } from '../../src/app/say.ts';
import { start } from '../../src/app/start.ts';
import { transcript } from '../../src/app/transcript.ts';
import { openStore } from '../../src/store/openStore.ts';
import { content } from '../helpers/content.ts';
import { killedAt, run, tempFolder } from './process.ts';

const SAID = '您好，尾号3106';

const tempUrl = (): string => `sqlite:${join(tempFolder(), 'parley.db')}`;

/** What the program works with, on its database: what is done here was done before a crash, or by another window. */
const open = async (url: string): Promise<Deps> => {
  const now = (): string => new Date().toISOString();
  let made = 0;
  const store = await openStore({ url, now, warn: () => undefined });
  onTestFinished(() => store.close());
  return { store, content, now, newId: () => `r${++made}`, queue: makeQueue() };
};

const begin = async (deps: Deps): Promise<RehearsalRecord> => {
  const owner = 'terminal:local';
  const started = await start(deps, {
    owner,
    guild: null,
    face: 'terminal',
    channel: null,
    scenario: 'consumer-credit',
    side: 'debtor',
    level: 'easy',
    locale: 'zh-CN',
    help: 'rewrite',
    seed: 7,
    today: '2026-11-22',
    sourceIds: [],
  });
  if (started.status !== 'started') throw new Error(started.status);
  return (await deps.store.rehearsalOf(owner, started.id)) as RehearsalRecord;
};

/** All that is due was shown. */
const show = async (deps: Deps): Promise<void> => {
  await deliverDue(deps, 'terminal', async () => ({ status: 'delivered', messageId: null }));
};

const order = (deps: Deps, record: RehearsalRecord, given: Order) => command(deps, record, given, []);

/** How often a line is on the screen, wherever it was broken. */
const count = (screen: string, line: string | undefined): number => {
  const plain = (text: string): string => text.replace(/\s/g, '');
  if (!line) throw new Error('no line to look for');
  return plain(screen).split(plain(line)).length - 1;
};

describe('a terminal that was killed', () => {
  // The coach's note is the first that is shown of a reply, the stage the last.
  it.each([
    ['before anything of the reply was shown', '┃'],
    ['before the last of it was', `◉ ${content.interface['zh-CN'].places.explain_hardship}`],
  ])('after a turn was stored, %s, loses nothing and shows the reply once', async (_, sign) => {
    const url = tempUrl();
    const options = ['--level', 'easy', '--seed', '7', '--locale', 'zh-CN'];
    await killedAt(sign, ['rehearse', ...options], [SAID], { DATABASE_URL: url });
    const again = await run(['rehearse'], ['y'], { DATABASE_URL: url });
    expect(again.code).toBe(0);

    const deps = await open(url);
    const [record] = await deps.store.openOf('terminal:local', 'terminal');
    expect(record?.turns).toBe(1);
    const entries = await transcript(deps, record as RehearsalRecord);
    expect(entries.filter(({ who }) => who === 'person')).toEqual([expect.objectContaining({ text: SAID })]);
    const [opening, reply] = entries.flatMap((entry) => (entry.who === 'counterpart' ? [entry.text] : []));
    expect(count(again.out, reply)).toBe(1);
    expect(count(again.out, opening)).toBe(0);
    expect(await deps.store.due('terminal', deps.now(), 1)).toEqual([]);
  });

  it('shows a reply whole that was not shown, and its line alone the next time', async () => {
    const url = tempUrl();
    const deps = await open(url);
    const record = await begin(deps);
    await show(deps);
    await say(deps, record, SAID, []);
    const reply = await lastShown(deps, record);
    for (const notes of [1, 0]) {
      const { out } = await run(['rehearse'], ['y'], { DATABASE_URL: url });
      expect(count(out, reply)).toBe(1);
      expect(count(out, '┃') > 0).toBe(notes > 0);
    }
  });
});

describe('picking up', () => {
  it('shows the last line of where the talk is, not of what was taken back', async () => {
    const url = tempUrl();
    const deps = await open(url);
    const record = await begin(deps);
    await say(deps, record, SAID, []);
    const kept = await lastShown(deps, record);
    await say(deps, record, '你们就是吸血鬼', []);
    const left = await lastShown(deps, record);
    await order(deps, record, { command: 'rewind', before: 2 });
    await show(deps);
    const { out } = await run(['rehearse'], ['y'], { DATABASE_URL: url });
    expect(count(out, kept)).toBe(1);
    expect(count(out, left)).toBe(0);
  });

  it("leaves another rehearsal's reply to whoever goes on with that", async () => {
    const url = tempUrl();
    const deps = await open(url);
    const other = await begin(deps);
    await say(deps, other, SAID, []);
    const record = await begin(deps);
    await say(deps, record, '你好', []);
    const { out } = await run(['rehearse'], ['y', '我叫小宁'], { DATABASE_URL: url });
    expect(count(out, await lastShown(deps, record))).toBe(1);
    expect(count(out, await lastShown(deps, other))).toBe(0);
    expect(await deps.store.due('terminal', deps.now(), 9, record.id)).toEqual([]);
    expect(await deps.store.due('terminal', deps.now(), 9, other.id)).toHaveLength(1);
  });

  it('does not offer what another program rehearsed', async () => {
    const url = tempUrl();
    await killedAt('"turn":1', ['rehearse', '--json', '--seed', '7'], [SAID], { DATABASE_URL: url });
    const { out } = await run(['rehearse'], ['y'], { DATABASE_URL: url });
    expect(out).not.toContain(content.interface['zh-CN'].terminal.resume.slice(0, 6));
  });
});
