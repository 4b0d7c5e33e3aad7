import { type Content, textIn } from '../content/content.ts';
import type { Law } from '../content/law.ts';
import { holds, type Signals } from '../domain/condition.ts';
import type { Finding } from '../domain/event.ts';
import type { LawNotes } from '../domain/reply.ts';
import type { Locale } from '../domain/setting.ts';

/** Where and in what a message was said. */
export type Said = {
  readonly scenario: string;
  readonly signals: Signals;
  /** Chosen by the person; where there is no rule of theirs, or none was chosen, the home region's is named. */
  readonly region?: string | undefined;
};

/** For each finding the rule that it breaks or touches, by id, where there is one. */
export const rulesOn = (
  { home, notes }: Law,
  findings: readonly Finding[],
  { scenario, signals, region = home }: Said,
): string[] => {
  const ruleOn = (criterion: string): string[] => {
    const fitting = notes.filter(
      (note) =>
        note.criteria.includes(criterion) &&
        (!note.scenarios || note.scenarios.includes(scenario)) &&
        (!note.when || holds(note.when, signals)),
    );
    const of = (place: string) => fitting.find((note) => note.region === place);
    const rule = of(region) ?? of(home);
    return rule ? [rule.id] : [];
  };
  return [...new Set(findings.flatMap(({ criterion }) => ruleOn(criterion)))];
};

/** The rules in words, with source and date; undefined where there are none. A rule that is no longer there is left out. */
export const lawNotesOf = (
  content: Pick<Content, 'law' | 'safety' | 'toTraditional'>,
  ids: readonly string[],
  locale: Locale,
): LawNotes | undefined => {
  const { law, safety } = content;
  const say = (text: { readonly 'zh-CN': string; readonly en: string }): string =>
    textIn(content, text, locale);
  const notes = ids.flatMap((id) => {
    const rule = law.notes.find((note) => note.id === id);
    const place = rule && safety.regions[rule.region];
    if (!rule || !place) return [];
    const { in_force: inForce, issued, checked, address } = rule;
    return [
      {
        id,
        region: say(place.name),
        says: say(rule.says),
        rule: say(rule.rule),
        body: say(rule.body),
        ...(inForce ? { inForce } : {}),
        ...(issued ? { issued } : {}),
        checked,
        address,
      },
    ];
  });
  return notes.length > 0 ? { notes, notice: say(law.notice) } : undefined;
};
