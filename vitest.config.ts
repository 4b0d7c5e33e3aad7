import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Every core there is: by itself vitest leaves one idle, which of two is half.
    maxWorkers: availableParallelism(),
    sequence: { shuffle: { files: true, tests: false } },
  },
});
