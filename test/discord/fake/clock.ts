/** Discord's clock, in milliseconds since 1970. Deadlines (3 s, 15 min, nonces) are read off this clock only. */
export interface Clock {
  now(): number;
  iso(): string;
  advance(ms: number): void;
  onAdvance(listener: () => void): void;
}

/**
 * A `still` clock moves only when a test advances it, so a slow machine never expires an interaction;
 * a `running` one also follows the real clock, for driving a whole process.
 */
export const makeClock = (mode: 'still' | 'running'): Clock => {
  const start = Date.now();
  const listeners: (() => void)[] = [];
  let advanced = 0;
  const now = () => (mode === 'running' ? Date.now() : start) + advanced;
  return {
    now,
    iso: () => new Date(now()).toISOString(),
    advance(ms) {
      if (ms < 0) throw new RangeError(`time does not go back: ${ms} ms`);
      advanced += ms;
      for (const listener of listeners) listener();
    },
    onAdvance: (listener) => listeners.push(listener),
  };
};
