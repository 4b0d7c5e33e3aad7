import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readContent } from '../../scripts/content.ts';
import { sidesOf } from '../../src/content/content.ts';
import { LEVELS } from '../../src/domain/setting.ts';
import type { Row } from '../row.ts';
import type { Task } from './task.ts';

/** Gives a worker one task after another until none is left; the rows by the place of their task. */
const work = (queue: Task[], all: readonly Task[], rows: Row[][]): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    let at = -1;
    const next = (): void => {
      const task = queue.shift();
      if (!task) {
        worker.terminate().then(() => resolve(), reject);
        return;
      }
      at = all.indexOf(task);
      worker.postMessage(task);
    };
    worker.on('message', (done: Row[]) => {
      rows[at] = done;
      next();
    });
    worker.on('error', reject);
    next();
  });

/** Scripted players negotiate in words only against every case; see players.debtor.yaml and players.creditor.yaml. */
export const benchCounterpart = async (): Promise<Row[]> => {
  const content = await readContent();
  const tasks = [...content.scenarios.values()].flatMap((pack) =>
    sidesOf(pack).flatMap((side) => LEVELS.map((level): Task => ({ scenario: pack.id, side, level }))),
  );
  const rows: Row[][] = [];
  const queue = [...tasks];
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, tasks, rows)));
  return rows.flat();
};
