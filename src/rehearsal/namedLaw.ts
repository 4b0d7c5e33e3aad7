import type { Judgement } from '../domain/rehearsal.ts';

/** A rule that a message has to do with; `named` where the person was told of it. */
type Touched = NonNullable<Judgement['law']>[number];

/** What is recorded of the rules on a message: each is named once, and only where reasons are wanted. */
export const recordLaw = (
  rules: readonly string[],
  before: readonly Judgement[],
  isWanted: boolean,
): readonly Touched[] => {
  const known = new Set(
    before.flatMap(({ law = [] }) => law.filter(({ named }) => named)).map(({ rule }) => rule),
  );
  return rules.map((rule) => ({ rule, named: isWanted && !known.has(rule) }));
};

/** Every rule that the messages have to do with, in the order of the talk. */
export const lawIn = (judgements: readonly Judgement[]): string[] => [
  ...new Set(judgements.flatMap(({ law = [] }) => law.map(({ rule }) => rule))),
];
