/** The same chance on every machine, from 0 up to 1 (Numerical Recipes' linear congruential generator). */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
