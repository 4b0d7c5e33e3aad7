import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type Child = {
  /** The lines that it tells, as they come; they end when it does. */
  readonly lines: AsyncIterableIterator<string>;
  /** SIGKILL: no handler runs, nothing is closed. Resolves when it is dead. */
  kill(): Promise<void>;
};

/** A real process that runs a script of children/. `uid` takes it root's rights. Dead at the test's end. */
export const child = (script: string, args: readonly string[], uid?: number): Child => {
  const path = join(import.meta.dirname, 'children', script);
  const running: ChildProcess = spawn(process.execPath, [path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const dead = once(running, 'exit');
  const kill = async () => {
    running.kill('SIGKILL');
    await dead;
  };
  onTestFinished(kill);
  const stdout = running.stdout as NonNullable<typeof running.stdout>;
  return { lines: createInterface({ input: stdout })[Symbol.asyncIterator](), kill };
};

/** The next line that a child tells. Throws where it ended instead. */
export const heard = async ({ lines }: Child): Promise<string> => {
  const { value, done } = await lines.next();
  if (done) throw new Error('the child process ended without a word');
  return value;
};
