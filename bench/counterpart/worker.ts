import { parentPort } from 'node:worker_threads';
import { readContent } from '../../scripts/content.ts';
import { rowsOfTask, type Task } from './task.ts';

/** Plays one task after another, as they are sent, and sends their rows back. */
const content = await readContent();
parentPort?.on('message', (task: Task) => parentPort?.postMessage(rowsOfTask(content, task)));
