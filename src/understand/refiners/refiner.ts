import type { Terms } from '../../domain/terms.ts';
import type { Found, Mentions, Span } from '../../domain/utterance.ts';
import type { Labels } from '../labels.ts';
import type { Secret } from '../readers/secrets.ts';
import type { Source } from '../source.ts';

export type Facts = {
  readonly source: Source;
  readonly terms: Terms;
  readonly mentions: Mentions;
  readonly secrets: readonly Secret[];
};

/** Looks at all labels at once and returns new lists; the order in which refiners run is part of their meaning. */
export type Refiner = (labels: Labels, facts: Facts) => Labels;

export const has = <L extends string>(found: readonly Found<L>[], ...labels: readonly L[]): boolean =>
  found.some(({ label }) => labels.includes(label));

export const without = <L extends string>(found: readonly Found<L>[], ...labels: readonly L[]): Found<L>[] =>
  found.filter(({ label }) => !labels.includes(label));

export const withLabel = <L extends string>(
  found: readonly Found<L>[],
  label: L,
  span: Span,
  by: string,
): readonly Found<L>[] =>
  has(found, label) ? found : [...found, { label, span: { start: span.start, end: span.end }, by }];

export const whole = (source: Source): Span => ({ start: 0, end: source.text.length });
