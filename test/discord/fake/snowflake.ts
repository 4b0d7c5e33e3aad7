import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * Ids as Discord makes them: 42 bits of time, then a counter. Ever increasing, also on a still clock,
 * because the counter has all 22 low bits to itself.
 */
export const makeSnowflakes = (clock: Clock): (() => string) => {
  let count = 0n;
  return () => {
    count += 1n;
    return (((BigInt(clock.now()) - DISCORD_EPOCH) << 22n) + count).toString();
  };
};
