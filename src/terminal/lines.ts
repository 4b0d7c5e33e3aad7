import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export type LineReader = {
  /** The next line, or undefined where the input has ended (Ctrl+D, Ctrl+C, or a pipe that is spent). */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
};

/** Reads lines one at a time, and loses none that come while an answer is being worked out. */
export const readLines = (input: Readable, output: Writable & { readonly isTTY?: boolean }): LineReader => {
  const readline = createInterface({ input, output, terminal: output.isTTY === true });
  const waiting: string[] = [];
  let ended = false;
  let answer: ((line: string | undefined) => void) | undefined;
  const give = (line: string | undefined): void => {
    const take = answer;
    answer = undefined;
    take?.(line);
  };
  readline.on('line', (line) => {
    if (answer) give(line);
    else waiting.push(line);
  });
  readline.on('SIGINT', () => readline.close());
  readline.on('close', () => {
    ended = true;
    give(undefined);
  });
  return {
    ask: (prompt) => {
      const next = waiting.shift();
      if (next === undefined && ended) return Promise.resolve(undefined);
      // Lines can be waiting still when the input has ended, and then readline shows nothing any more.
      if (ended) output.write(prompt);
      else {
        readline.setPrompt(prompt);
        readline.prompt(true);
      }
      if (next === undefined)
        return new Promise((resolve) => {
          answer = resolve;
        });
      // What came through a pipe is shown as if it had been typed.
      if (output.isTTY !== true) output.write(`${next}\n`);
      return Promise.resolve(next);
    },
    close: () => readline.close(),
  };
};
