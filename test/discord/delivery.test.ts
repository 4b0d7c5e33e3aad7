import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/app/say.ts';
import { start } from '../../src/app/start.ts';
import {
  beginDirectly,
  expectClean,
  makeFace,
  openDeps,
  openRehearsal,
  rowOf,
  shown,
  shownIn,
} from './face.ts';
import { held, rateLimited, refuses, reset, serverError, unauthorized } from './fake/faults.ts';
import { buttonsOf, textOf } from './fake/reading.ts';

const MESSAGES = 'POST /channels/:id/messages';
const HELLO = 'My case ends in 3106, this is Xiaoning.';

/** Amy's rehearsal in direct messages, with its opening delivered. */
const begun = async () => {
  const face = await makeFace();
  const running = await face.start();
  const amy = face.fake.user('amy');
  await beginDirectly(face, amy);
  const record = await openRehearsal(running.deps, amy);
  return { ...running, fake: face.fake, database: face.database, restart: face.start, amy, record };
};

describe('an event that comes twice', () => {
  test('causes one turn, be it a message, a form or a button', async () => {
    const { fake, amy, logs, stop } = await begun();
    amy.say(amy.dm, HELLO);
    fake.gateway.duplicate('MESSAGE_CREATE');
    const first = await shown(fake, amy.dm, 2);
    amy.submit(await amy.click(first, 'Reply').modal(), { words: 'My first salary came late, I am sorry.' });
    fake.gateway.duplicate('INTERACTION_CREATE');
    const second = await shown(fake, amy.dm, 3);
    amy.click(second, 'Hint');
    fake.gateway.duplicate('INTERACTION_CREATE');
    await shown(fake, amy.dm, 4);
    await stop();
    expect(shownIn(amy.dm)).toHaveLength(4);
    // Discord refuses the second acknowledgement; that is logged, and nobody is told.
    expect(fake.violations.map(({ code }) => code)).toEqual([40060, 40060]);
    const failures = logs.filter(({ level }) => Number(level) >= 50);
    expect(failures).toMatchObject([{ error: { code: 40060 } }, { error: { code: 40060 } }]);
  });

  test('a lost connection is resumed, and what was missed is answered', async () => {
    const { fake, amy } = await begun();
    fake.gateway.drop();
    amy.say(amy.dm, HELLO);
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
    expect(fake.gateway.sessions).toHaveLength(1);
    expectClean(fake);
  });
});

describe('a delivery', () => {
  test.each([
    ['a rate limit', [rateLimited(0.02)]],
    ['a bad gateway, four times', Array.from({ length: 4 }, () => serverError(502))],
    ['a connection cut before it, four times', Array.from({ length: 4 }, () => reset('before'))],
  ])('is made once after %s', async (_, faults) => {
    const { fake, amy, stop, logs } = await begun();
    for (const fault of faults) fake.faults.on(MESSAGES, fault);
    amy.say(amy.dm, HELLO);
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
    await stop();
    expect(shownIn(amy.dm)).toHaveLength(2);
    if (faults.length > 1)
      expect(logs).toContainEqual(expect.objectContaining({ msg: 'a delivery failed', result: 'retry' }));
    expectClean(fake);
  });

  test('that Discord puts off for long keeps nobody else waiting', async () => {
    const { fake, amy, logs } = await begun();
    fake.faults.on(MESSAGES, rateLimited(30));
    amy.say(amy.dm, HELLO);
    await fake.waitFor(() => fake.requests.some(({ fault }) => fault !== undefined));
    const bob = fake.user('bob');
    bob.slash('rehearse start');
    await shown(fake, bob.dm, 1);
    expect(logs).toContainEqual(expect.objectContaining({ msg: 'a delivery failed', result: 'retry' }));
    expect(shownIn(amy.dm)).toHaveLength(1);
    expectClean(fake);
  });

  test('that Discord takes long to answer keeps nobody else waiting', async () => {
    const { fake, amy } = await begun();
    const { fault, release } = held();
    fake.faults.on(MESSAGES, fault);
    amy.say(amy.dm, HELLO);
    await shown(fake, amy.dm, 2);
    const bob = fake.user('bob');
    const told = await bob.slash('rehearse start').message();
    expect(textOf(told)).toContain('It has begun');
    expect(shownIn(bob.dm)).toHaveLength(1);
    release();
    expectClean(fake);
  });

  test('that arrived though its answer did not is found in the channel, also when its nonce is forgotten', async () => {
    const { fake, amy, stop } = await begun();
    fake.faults.on(MESSAGES, reset('after'), { times: 4 });
    amy.say(amy.dm, HELLO);
    const arrived = await shown(fake, amy.dm, 2);
    await fake.waitFor(() => fake.requests.filter(({ fault }) => fault).length === 4);
    fake.clock.advance(3 * 60_000);
    await fake.waitForRequest('GET /channels/*/messages');
    await stop();
    expect(shownIn(amy.dm)).toHaveLength(2);
    expect(rowOf(arrived)).toBeDefined();
    expectClean(fake);
  });

  test('is given up where nothing can be sent any more', async () => {
    const { fake, amy, logged, stop, restart } = await begun();
    fake.faults.on(MESSAGES, refuses(50278));
    amy.say(amy.dm, HELLO);
    await logged(({ result }) => result === 'given_up');
    await stop();
    const again = await restart();
    expect(await again.deps.store.due('discord', again.deps.now(), 10)).toEqual([]);
    expect(shownIn(amy.dm)).toHaveLength(1);
  });

  test('refused for its token ends the process, and is made by the next', async () => {
    const { fake, amy, exits, logs, logged, stop, restart } = await begun();
    fake.faults.on(MESSAGES, unauthorized());
    amy.say(amy.dm, HELLO);
    await logged(({ level }) => level === 60);
    expect(exits).toEqual([1]);
    expect(logs).toContainEqual(
      expect.objectContaining({ level: 60, msg: expect.stringContaining('DISCORD_TOKEN') }),
    );
    await stop();
    await restart();
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
  });

  test('under way is finished before the bot leaves', async () => {
    const { fake, amy, stop } = await begun();
    const { fault, release } = held();
    fake.faults.on(MESSAGES, fault);
    amy.say(amy.dm, HELLO);
    await shown(fake, amy.dm, 2);
    const stopped = stop();
    release();
    await stopped;
    expect(shownIn(amy.dm)).toHaveLength(2);
    expectClean(fake);
  });
});

describe('with a database that was begun anew', () => {
  const anew = async () => {
    const { database, stop, ...more } = await begun();
    await stop();
    for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true });
    return { database, ...more };
  };

  test('an opening is sent, though its row has the number of one that was sent a minute ago', async () => {
    const { fake, amy, restart } = await anew();
    const { deps } = await restart();
    amy.slash('rehearse start');
    const second = await shown(fake, amy.dm, 2);
    expect(buttonsOf(second)[0]?.customId).toContain((await openRehearsal(deps, amy)).id);
    expectClean(fake);
  });

  test('a message of the old one is not taken for one that may have been sent', async () => {
    const { fake, database, amy, restart } = await anew();
    const deps = await openDeps(database);
    const started = await start(deps, {
      ...{ scenario: [...deps.content.scenarios.keys()][0] ?? '', side: 'debtor', level: 'easy' },
      ...{ help: 'reason', locale: 'en', seed: 1, today: '2026-11-22', guild: null, face: 'discord' },
      ...{ owner: `discord:${amy.id}`, channel: amy.dm.id, sourceIds: ['discord:1'] },
    });
    if (started.status !== 'started') throw new Error(started.status);
    await deps.store.attempting(started.outbox[0]?.id ?? 0, deps.now());
    await deps.store.close();
    fake.clock.advance(3 * 60_000);
    await restart();
    expect(buttonsOf(await shown(fake, amy.dm, 2))[0]?.customId).toContain(started.id);
    expectClean(fake);
  });
});

describe('after a restart', () => {
  test('what was stored and not sent is delivered once', async () => {
    const { fake, database, amy, record, stop, restart } = await begun();
    await stop();
    const deps = await openDeps(database);
    await say(deps, record, HELLO, ['discord:1']);
    await deps.store.close();
    const again = await restart();
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
    await again.stop();
    await (await restart()).stop();
    expect(shownIn(amy.dm)).toHaveLength(2);
    expectClean(fake);
  });

  test('what may have been sent is looked for, and sent only where it is not there', async () => {
    const { fake, database, amy, record, stop, restart } = await begun();
    await stop();
    const deps = await openDeps(database);
    const result = await say(deps, record, HELLO, ['discord:1']);
    if (result.status !== 'done') throw new Error(result.status);
    await deps.store.attempting(result.outbox[0]?.id ?? 0, deps.now());
    await deps.store.close();
    const again = await restart();
    await shown(fake, amy.dm, 2);
    const asked = fake.requests.findIndex(
      ({ method, path }) => method === 'GET' && path.endsWith('/messages'),
    );
    expect(asked).toBeGreaterThan(0);
    await again.stop();
    expectClean(fake);
  });

  test('messages written meanwhile are answered, together and once', async () => {
    const { fake, amy, record, stop, restart } = await begun();
    await stop();
    amy.say(amy.dm, 'My case ends in 3106.');
    amy.say(amy.dm, 'This is Xiaoning.');
    const again = await restart();
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
    expect(await again.deps.store.rehearsalOf(record.owner, record.id)).toMatchObject({ turns: 1 });
    await again.stop();
    const third = await restart();
    amy.say(amy.dm, 'My employer paid my first salary late, so I fell behind. I am sorry.');
    expect(textOf(await shown(fake, amy.dm, 3))).toContain('Step 3');
    expect(await third.deps.store.rehearsalOf(record.owner, record.id)).toMatchObject({ turns: 2 });
    expectClean(fake);
  });

  test('a token that is refused from the start is one fatal line, and the process ends', async () => {
    const { fake, start } = await makeFace();
    fake.faults.on('GET /applications/@me', unauthorized());
    const { exits, logs } = await start();
    expect(exits).toEqual([1]);
    expect(logs).toMatchObject([{ level: 60, msg: expect.stringContaining('DISCORD_TOKEN') }]);
  });
});
