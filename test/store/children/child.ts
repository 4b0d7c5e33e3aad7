import { writeSync } from 'node:fs';

/** Tells the parent a line; written before the call returns, so that a kill after it loses nothing told. */
export const tell = (line: string): void => {
  writeSync(1, `${line}\n`);
};

/** Stays alive until it is killed. */
export const stay = (): void => {
  process.stdin.resume();
};
