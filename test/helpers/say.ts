import { expect } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import type { Flag } from '../../src/domain/flag.ts';
import type { Topic } from '../../src/domain/topic.ts';
import type { Utterance } from '../../src/domain/utterance.ts';
import { termsToJson } from '../../src/terminal/contract.ts';
import { type ReadingContext, read } from '../../src/understand/read.ts';

const SUNDAY = '2026-11-22';

const labels = (found: readonly { readonly label: string }[]): string[] =>
  found.map(({ label }) => label).sort();

/** What was heard, with the checks that a test can make on it; each check returns it, so that they chain. */
export class Heard {
  readonly text: string;
  readonly utterance: Utterance;

  constructor(text: string, context: ReadingContext) {
    this.text = text;
    this.utterance = read(text, context);
  }

  /** These acts and no others. */
  does(...acts: readonly Act[]): this {
    expect(labels(this.utterance.acts), this.text).toEqual([...acts].sort());
    return this;
  }

  /** At least these acts. */
  includes(...acts: readonly Act[]): this {
    expect(labels(this.utterance.acts), this.text).toEqual(expect.arrayContaining([...acts]));
    return this;
  }

  doesNot(...acts: readonly Act[]): this {
    for (const act of acts) expect(labels(this.utterance.acts), this.text).not.toContain(act);
    return this;
  }

  /** These flags and no others; `raises()` means that it raises none. */
  raises(...flags: readonly Flag[]): this {
    expect(labels(this.utterance.flags), this.text).toEqual([...flags].sort());
    return this;
  }

  touches(...topics: readonly Topic[]): this {
    expect(labels(this.utterance.topics), this.text).toEqual(expect.arrayContaining([...topics]));
    return this;
  }

  /** Exactly these terms, as programs outside see them: snake_case, main units. */
  states(terms: Record<string, unknown>): this {
    expect(termsToJson(this.utterance.terms), this.text).toEqual(terms);
    return this;
  }
}

const speaker =
  (context: Partial<ReadingContext>) =>
  (text: string, more: Partial<ReadingContext> = {}): Heard =>
    new Heard(text, { side: 'debtor', now: SUNDAY, ...context, ...more });

/** The debtor speaks, on Sunday 2026-11-22. */
export const say = speaker({ side: 'debtor' });
/** The creditor speaks, on the same day. */
export const creditorSays = speaker({ side: 'creditor' });
