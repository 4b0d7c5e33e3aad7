import { join } from 'node:path';
import { describe, expect, it, onTestFailed } from 'vitest';
import { playOut } from '../../scripts/scenario/playOut.ts';
import { readPlays } from '../../scripts/scenario/plays.ts';
import { sidesOf } from '../../src/content/content.ts';
import { content, DATA } from '../helpers/content.ts';

const sides = [...content.scenarios.values()].flatMap((pack) =>
  sidesOf(pack).map((side) => [pack.id, side] as const),
);

describe.each(sides)('%s, %s', (scenario, side) => {
  const { plays, problems } = readPlays(join(DATA, 'scenarios', scenario), side);

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
