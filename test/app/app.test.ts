import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../src/app/command.ts';
import type { Deps } from '../../src/app/deps.ts';
import { lastShown } from '../../src/app/lastShown.ts';
import { load } from '../../src/app/load.ts';
import { type Delivery, deliverDue } from '../../src/app/outbox.ts';
import type { Payload } from '../../src/app/payload.ts';
import type { RehearsalRecord } from '../../src/app/ports.ts';
import { makeQueue } from '../../src/app/queue.ts';
import { say } from '../../src/app/say.ts';
import { start } from '../../src/app/start.ts';
import { transcript } from '../../src/app/transcript.ts';
import { openStore } from '../../src/store/openStore.ts';
import { content } from '../helpers/content.ts';
import { tempFolder } from '../terminal/process.ts';

let folder: string;
let deps: Deps;
let clock: number;

const open = async (): Promise<Deps> => {
  const now = (): string => new Date(clock++).toISOString();
  return {
    store: await openStore({ url: `sqlite:${join(folder, 'parley.db')}`, now, warn: () => undefined }),
    content,
    now,
    newId: () => `r${clock++}`,
    queue: makeQueue(),
  };
};

beforeEach(async () => {
  folder = tempFolder();
  clock = Date.parse('2026-11-22T03:00:00Z');
  deps = await open();
});
afterEach(() => deps.store.close());

const begin = async (change: Partial<Parameters<typeof start>[1]> = {}): Promise<RehearsalRecord> => {
  const started = await start(deps, {
    owner: 'discord:1',
    guild: null,
    face: 'discord',
    channel: 'dm1',
    scenario: 'consumer-credit',
    side: 'debtor',
    level: 'easy',
    locale: 'zh-CN',
    help: 'rewrite',
    seed: 7,
    today: '2026-11-22',
    sourceIds: [`start-${clock++}`],
    ...change,
  });
  if (started.status !== 'started') throw new Error(started.status);
  return (await deps.store.rehearsalOf(change.owner ?? 'discord:1', started.id)) as RehearsalRecord;
};

const shown: Payload[] = [];
const deliver = async (result: Delivery = { status: 'delivered', messageId: null }): Promise<Payload[]> => {
  shown.length = 0;
  await deliverDue(deps, 'discord', async (row) => {
    shown.push(row.payload as Payload);
    return result;
  });
  return [...shown];
};

describe('saying something', () => {
  it('is stored before it is delivered, and delivered once', async () => {
    const record = await begin();
    await say(deps, record, '您好，尾号3106', ['m1']);
    expect((await deliver()).map(({ kind }) => kind)).toEqual(['opening', 'turn']);
    expect(await deliver()).toEqual([]);
  });

  it('twice with one source does something once', async () => {
    const record = await begin();
    const [first, second] = await Promise.all([
      say(deps, record, '您好，尾号3106', ['m1']),
      say(deps, record, '您好，尾号3106', ['m1']),
    ]);
    expect([first.status, second.status]).toEqual(['done', 'already_seen']);
    expect((await load(deps, record)).state.turn).toBe(1);
  });

  it('at the same time takes one turn after the other', async () => {
    const record = await begin();
    await Promise.all(['您好', '尾号3106', '被裁员了'].map((text, i) => say(deps, record, text, [`m${i}`])));
    const { state } = await load(deps, record);
    expect(state.turn).toBe(3);
    expect(state.place).toBe('state_willingness');
  });

  it('past two queues at once loses nothing: who comes second starts over', async () => {
    const record = await begin();
    const other = { ...deps, queue: makeQueue() };
    await Promise.all([say(deps, record, '您好', ['a']), say(other, record, '尾号3106', ['b'])]);
    expect((await load(deps, record)).state.turn).toBe(2);
  });

  it('nothing, or far too much, is refused and changes nothing', async () => {
    const record = await begin();
    expect(await say(deps, record, ' \u0000\n ', ['m1'])).toEqual({ status: 'refused', why: 'empty' });
    expect(await say(deps, record, '我'.repeat(4001), ['m2'])).toEqual({
      status: 'refused',
      why: 'too_long',
    });
    expect((await load(deps, record)).state.turn).toBe(0);
  });

  it('after the end is refused', async () => {
    const record = await begin();
    await command(deps, record, { command: 'quit' }, ['c1']);
    expect(await say(deps, record, '您好', ['m1'])).toEqual({ status: 'refused', why: 'ended' });
  });
});

describe('a secret', () => {
  it('is masked before anything is stored or shown', async () => {
    const record = await begin();
    const secret = '110101199003071234';
    const result = await say(deps, record, `我身份证号是${secret}，电话13812345678`, ['m1']);
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(JSON.stringify(await deps.store.texts(record.id))).not.toMatch(/110101199003071234|13812345678/);
    expect(JSON.stringify(await deps.store.events(record.id))).not.toMatch(/110101199003071234|13812345678/);
  });
});

describe('rewinding', () => {
  it('keeps both branches, and never delivers what was left', async () => {
    const record = await begin();
    await say(deps, record, '您好，尾号3106', ['m1']);
    await deliver();
    await say(deps, record, '你们就是吸血鬼', ['m2']);
    await command(deps, record, { command: 'rewind', before: 2 }, ['c1']);
    expect((await deliver()).map(({ kind }) => kind)).toEqual(['info']);
    await say(deps, record, '被裁员了，没了收入', ['m3']);
    const { state, events } = await load(deps, record);
    expect(state).toMatchObject({ turn: 2, branch: 1, place: 'state_willingness' });
    expect(events.filter(({ type }) => type === 'MessageRead')).toHaveLength(3);
    const lines = await transcript(deps, record);
    expect(lines.filter(({ who }) => who === 'person').map((entry) => 'text' in entry && entry.text)).toEqual(
      ['您好，尾号3106', '被裁员了，没了收入'],
    );
  });

  it('still delivers what was answered before the turn that was taken back', async () => {
    const record = await begin();
    await say(deps, record, '您好，尾号3106', ['m1']);
    await command(deps, record, { command: 'status' }, ['c1']);
    await say(deps, record, '你们就是吸血鬼', ['m2']);
    await command(deps, record, { command: 'rewind', before: 2 }, ['c2']);
    await say(deps, record, '被裁员了，没了收入', ['m3']);
    await command(deps, record, { command: 'rewind', before: 2 }, ['c3']);
    const told = (await deliver()).map((payload) =>
      payload.kind === 'info' ? payload.command : payload.kind,
    );
    expect(told).toEqual(['opening', 'turn', 'status', 'rewind', 'rewind']);
  });

  it('makes the line before it the last one again', async () => {
    const record = await begin();
    const opening = await lastShown(deps, record);
    expect(opening).toBeDefined();
    await say(deps, record, '您好，尾号3106', ['m1']);
    const answer = await lastShown(deps, record);
    await say(deps, record, '你们就是吸血鬼', ['m2']);
    expect(await lastShown(deps, record)).not.toBe(answer);
    await command(deps, record, { command: 'rewind', before: 2 }, ['c1']);
    expect(await lastShown(deps, record)).toBe(answer);
    await command(deps, record, { command: 'rewind', before: 1 }, ['c2']);
    expect(await lastShown(deps, record)).toBe(opening);
    await say(deps, record, '你们就是吸血鬼', ['m3']);
    expect([opening, answer]).not.toContain(await lastShown(deps, record));
  });

  it('restores the standing, the lines used and the date', async () => {
    const record = await begin();
    const { state: before } = await load(deps, record);
    await say(deps, record, '你们就是吸血鬼', ['m1']);
    await command(deps, record, { command: 'wait', days: 5 }, ['c1']);
    await command(deps, record, { command: 'rewind', before: 1 }, ['c2']);
    // What was found fault with is remembered, so that mending it can be acknowledged.
    expect((await load(deps, record)).state).toEqual({ ...before, branch: 1, toMend: ['calm'] });
  });
});

describe('delivery', () => {
  it('that fails is tried again later, in order', async () => {
    const record = await begin();
    await say(deps, record, '您好，尾号3106', ['m1']);
    expect(
      (await deliver({ status: 'retry', reason: '503', afterMs: 60_000 })).map(({ kind }) => kind),
    ).toEqual(['opening']);
    expect(await deliver()).toEqual([]);
    clock += 120_000;
    expect((await deliver()).map(({ kind }) => kind)).toEqual(['opening', 'turn']);
  });

  it('of one rehearsal leaves what is due to another', async () => {
    const record = await begin();
    const other = await begin();
    const told: string[] = [];
    const note = async (row: { readonly rehearsal: string }): Promise<Delivery> => {
      told.push(row.rehearsal);
      return { status: 'delivered', messageId: null };
    };
    await deliverDue(deps, 'discord', note, other.id);
    expect(told).toEqual([other.id]);
    await deliverDue(deps, 'discord', note);
    expect(told).toEqual([other.id, record.id]);
  });

  it('that is given up lets the next one go', async () => {
    await begin();
    expect(await deliver({ status: 'given_up', reason: '50007' })).toHaveLength(1);
    expect(await deliver()).toEqual([]);
  });
});

describe("another person's rehearsal", () => {
  it('is not there for anyone else, nor for another guild', async () => {
    const record = await begin({ guild: 'g1', channel: 't1' });
    expect(await deps.store.rehearsalOf('discord:2', record.id)).toBeUndefined();
    expect(await deps.store.rehearsalIn('g2', record.id)).toBeUndefined();
    expect((await deps.store.rehearsalIn('g1', record.id))?.id).toBe(record.id);
    expect(await deps.store.listIn('g2', { limit: 10, offset: 0 })).toEqual([]);
  });
});

describe('the database', () => {
  it('holds no word that was said or shown, in any of its files', async () => {
    const record = await begin({ locale: 'zh-CN' });
    const said = ['您好，案件尾号3106', '公司裁员之后我就没有收入了', '我一定会把这笔还清楚'];
    for (const [i, text] of said.entries()) await say(deps, record, text, [`m${i}`]);
    const texts = (await deps.store.texts(record.id)).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(6);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const text of [...said, ...texts])
      for (const encoding of ['utf8', 'utf16le'] as const) {
        const piece = Buffer.from(text.slice(0, 8), encoding);
        expect(
          files.some((file) => file.includes(piece)),
          text,
        ).toBe(false);
      }
  });
});
