import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawMachine } from '../scripts/mermaid.ts';
import { drawTranscripts } from '../scripts/transcript.ts';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

describe('the pages show the product as it is (npm run draw)', () => {
  it('README.md: its rehearsals are what is really said', async () => {
    expect(page('README.md')).toContain(await drawTranscripts());
  });

  it('ARCHITECTURE.md: its diagram is the machine', () => {
    expect(page('ARCHITECTURE.md')).toContain(drawMachine());
  });

  it('.ci/run calls what README.md names, and nothing else', () => {
    const commands = page('.ci/run')
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('#') && !line.startsWith('set '));
    expect(commands).toEqual(['npm ci && npm test']);
    expect(page('README.md')).toContain('npm ci && npm test');
  });
});
