import type { Cue } from '../domain/cue.ts';
import { type Locale, SIDES, type Side } from '../domain/setting.ts';
import type { AbilityScenario } from './abilityScenario.ts';
import type { AuthorityScenario } from './authorityScenario.ts';
import type { Handbook } from './handbook.ts';
import type { Interface } from './interface.ts';
import type { Law } from './law.ts';
import type { Lines } from './lines.ts';
import type { Advice, Criterion, Sources } from './rubric.ts';
import type { Safety } from './safety.ts';
import type { Scenario } from './scenario.ts';

/** What one side of a scenario is played with: the numbers and rules, the words, and what the coach weighs how. */
export type SidePack<S extends Scenario = Scenario> = {
  readonly scenario: S;
  readonly lines: Readonly<Record<Locale, Lines>>;
  readonly criteria: readonly Criterion[];
};

export type ScenarioPack = {
  readonly id: string;
  readonly document: string;
  readonly debtor: SidePack<AuthorityScenario>;
  readonly creditor?: SidePack<AbilityScenario>;
  readonly handbook: Readonly<Record<Locale, Handbook>>;
};

/** The sides that can be played, the first of them unless another is named. */
export const sidesOf = (pack: ScenarioPack): Side[] => SIDES.filter((side) => pack[side] !== undefined);

/** The side of a scenario that a rehearsal is played on, where there is such a one. */
export const sideOf = (
  content: Pick<Content, 'scenarios'>,
  { scenario, side }: { readonly scenario: string; readonly side: Side },
): SidePack | undefined => content.scenarios.get(scenario)?.[side];

export type Rubric = {
  readonly version: string;
  readonly criteria: readonly Criterion[];
  readonly advice: Readonly<Record<Locale, Advice>>;
  readonly sources: Sources;
};

/** Everything that is data, parsed and checked: what the product says and by which numbers it acts. */
export type Content = {
  readonly scenarios: ReadonlyMap<string, ScenarioPack>;
  readonly rubric: Rubric;
  /** What is listened for, by who is speaking. */
  readonly cues: Readonly<Record<Side, readonly Cue[]>>;
  readonly safety: Safety;
  readonly law: Law;
  /** The words around a rehearsal. */
  readonly interface: Readonly<Record<Locale, Interface>>;
  /** Our own Simplified text in Traditional; for texts that are made outside the lines. */
  readonly toTraditional: (text: string) => string;
};

/** Picks the text for a locale where content is written in two. */
export const textIn = (
  content: Pick<Content, 'toTraditional'>,
  text: { readonly 'zh-CN': string; readonly en: string },
  locale: Locale,
): string =>
  locale === 'en' ? text.en : locale === 'zh-CN' ? text['zh-CN'] : content.toTraditional(text['zh-CN']);
