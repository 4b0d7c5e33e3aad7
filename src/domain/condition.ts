import type { Act } from './act.ts';
import type { Fact } from './fact.ts';
import type { Flag } from './flag.ts';
import type { Ask } from './move.ts';
import type { Place } from './stage.ts';
import type { Kind, TermName } from './terms.ts';
import type { Topic } from './topic.ts';

/** A yes/no question about a message and the talk so far, written as data. */
export type Condition =
  | { readonly act: Act }
  | { readonly flag: Flag }
  | { readonly topic: Topic }
  | { readonly cue: string }
  | { readonly term: TermName }
  | { readonly kind: Kind }
  | { readonly fact: Fact }
  | { readonly asked: Ask }
  | { readonly askedTimes: { readonly ask: Ask; readonly atLeast: number } }
  | { readonly stage: Place }
  | { readonly longerThan: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a condition can look at. */
export type Signals = {
  readonly acts: ReadonlySet<Act>;
  readonly flags: ReadonlySet<Flag>;
  readonly topics: ReadonlySet<Topic>;
  readonly cues: ReadonlySet<string>;
  readonly terms: ReadonlySet<TermName>;
  readonly kinds: ReadonlySet<Kind>;
  readonly facts: ReadonlySet<Fact>;
  /** What the counterpart's last line asked for. */
  readonly asked: ReadonlySet<Ask>;
  /** How often each thing was asked in this talk. */
  readonly askCounts: Readonly<Partial<Record<Ask, number>>>;
  readonly stage: Place;
  /** Length of the message in UTF-16 units. */
  readonly length: number;
};

export const holds = (condition: Condition, signals: Signals): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, signals));
  if ('any' in condition) return condition.any.some((part) => holds(part, signals));
  if ('not' in condition) return !holds(condition.not, signals);
  if ('act' in condition) return signals.acts.has(condition.act);
  if ('flag' in condition) return signals.flags.has(condition.flag);
  if ('topic' in condition) return signals.topics.has(condition.topic);
  if ('cue' in condition) return signals.cues.has(condition.cue);
  if ('term' in condition) return signals.terms.has(condition.term);
  if ('kind' in condition) return signals.kinds.has(condition.kind);
  if ('fact' in condition) return signals.facts.has(condition.fact);
  if ('asked' in condition) return signals.asked.has(condition.asked);
  if ('askedTimes' in condition)
    return (signals.askCounts[condition.askedTimes.ask] ?? 0) >= condition.askedTimes.atLeast;
  if ('stage' in condition) return signals.stage === condition.stage;
  return signals.length > condition.longerThan;
};
