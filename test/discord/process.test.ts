import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { expectClean, shown, shownIn } from './face.ts';
import type { FakeDiscord } from './fake/fakeDiscord.ts';
import { held } from './fake/faults.ts';
import { buttonsOf, textOf } from './fake/reading.ts';
import { startFakeDiscord } from './fake/startFakeDiscord.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** The shipped process, on a database, against the fake; killed after the test if it still runs. */
const ship = (fake: FakeDiscord, folder: string): { child: ChildProcess; out: () => string } => {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: fake.token,
      DISCORD_API_BASE: fake.apiBase,
      DATABASE_URL: `sqlite:${join(folder, 'parley.db')}`,
    },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    out += chunk;
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return { child, out: () => out };
};

test('the shipped process rehearses, survives being killed while it sends, and stops when asked', async () => {
  const fake = await startFakeDiscord({ clock: 'running', timeout: 20_000 });
  const folder = mkdtempSync(join(tmpdir(), 'parley-process-'));
  onTestFinished(async () => {
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const first = ship(fake, folder);
  await fake.connected();
  const ning = fake.user('ning', { locale: 'zh-CN' });
  ning.slash('rehearse start', { level: 'easy', help: 'reason' });
  const opening = await shown(fake, ning.dm, 1);
  expect(textOf(opening)).toContain('3106');

  // Discord has the message, the process never learns of it: it dies there and then.
  const { fault, release } = held();
  fake.faults.on('POST /channels/:id/messages', fault);
  ning.say(ning.dm, '我是小宁，案件尾号3106，想谈一下账单');
  expect(textOf(await shown(fake, ning.dm, 2))).toContain('第2步');
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  release();
  fake.clock.advance(10 * 60_000);
  ning.say(ning.dm, '公司发薪推迟，首份工资还没到，拖到现在抱歉');

  const second = ship(fake, folder);
  const third = await shown(fake, ning.dm, 3);
  expect(textOf(third)).toContain('第3步');
  const modal = await ning.click(third, buttonsOf(third)[0]?.label ?? '').modal();
  await ning.submit(modal, { words: '我想还清。今天先还700，剩下的分6期，每月15号还' }).message();
  expect(textOf(await shown(fake, ning.dm, 4))).toContain('第5步');
  second.child.kill('SIGTERM');
  const [code] = await once(second.child, 'exit');
  expect(code, second.out()).toBe(0);
  expect(shownIn(ning.dm)).toHaveLength(4);
  expect(first.out() + second.out()).not.toMatch(/首份工资|先还700/);
  expectClean(fake);
});
