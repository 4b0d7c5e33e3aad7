import { join } from 'node:path';
import { describe, expect, it, onTestFailed } from 'vitest';
import { playOut } from '../../scripts/scenario/playOut.ts';
import { readPlays } from '../../scripts/scenario/plays.ts';
import { content, DATA } from '../helpers/content.ts';

describe.each([...content.scenarios.keys()])('%s', (scenario) => {
  const { plays, problems } = readPlays(join(DATA, 'scenarios', scenario));

  it('ships with plays', () => {
    expect(problems).toEqual([]);
    expect(plays.length).toBeGreaterThanOrEqual(10);
  });

  it.each(plays)('$file: $play.title', ({ play }) => {
    const { faults, trace } = playOut(content, scenario, play);
    onTestFailed(() => {
      process.stdout.write(`${trace}\n`);
    });
    expect(faults).toEqual([]);
  });
});
