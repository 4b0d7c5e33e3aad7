/** One measured figure; where a goal is set, whether it holds. */
export type Row = {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: string;
  readonly holds?: boolean;
};

const rounded = (value: number): number => Number(value.toFixed(4));

export const row = (metric: string, value: number, unit: string): Row => ({
  metric,
  value: rounded(value),
  unit,
});

export const atLeast = (metric: string, value: number, unit: string, goal: number): Row => ({
  ...row(metric, value, unit),
  goal: `≥ ${goal}`,
  holds: value >= goal,
});

export const atMost = (metric: string, value: number, unit: string, goal: number): Row => ({
  ...row(metric, value, unit),
  goal: `≤ ${rounded(goal)}`,
  holds: value <= goal,
});
