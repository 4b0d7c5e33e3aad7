import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../src/terminal/lines.ts';

test('lines that were waiting when the input ended are still read, each under its prompt', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const reader = readLines(input, output);
  const first = reader.ask('1 › ');
  input.end('one\ntwo\n');
  expect(await first).toBe('one');
  await once(input, 'close');
  expect(await reader.ask('2 › ')).toBe('two');
  expect(await reader.ask('3 › ')).toBeUndefined();
  expect(String(output.read())).toBe('1 › 2 › two\n');
  reader.close();
});
