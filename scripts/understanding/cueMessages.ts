import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MESSAGE, type Message } from './examples.ts';

const FOLDER = join(import.meta.dirname, '../../data/understanding/cues');

const CUED = MESSAGE.extend({
  /** The cues that it gives, of all those that are learned on its side. */
  cues: z.array(z.string()),
});

export type CuedMessage = Message & { readonly cues: readonly string[] };
export type CueBatch = { readonly name: string; readonly messages: readonly CuedMessage[] };

const roundOf = (file: string): number => Number(/\d+/.exec(file)?.[0]);

/** Messages that someone of us wrote for the cues that no pattern finds well enough, a batch an author. */
export const readCueBatches = (): CueBatch[] =>
  readdirSync(FOLDER)
    // By round: whatever is judged on one author, others of its round are learned from.
    .sort((a, b) => roundOf(a) - roundOf(b) || a.localeCompare(b))
    .map((file) => ({
      name: file.replace(/\.jsonl$/, ''),
      messages: readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, i) => {
          const parsed = CUED.safeParse(JSON.parse(line));
          if (parsed.success) return parsed.data;
          throw new Error(`${file}:${i + 1}: ${z.prettifyError(parsed.error)}`);
        }),
    }));
