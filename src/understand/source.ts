import type { PlainDate } from '../domain/calendar.ts';
import { clausesIn, sentencesIn } from '../domain/clauses.ts';
import type { Locale, Side } from '../domain/setting.ts';
import type { Span } from '../domain/utterance.ts';
import { localeOf } from './locale.ts';
import { normalise } from './normalise.ts';
import { everyMatch, stretchOf } from './pattern.ts';

/** A message made ready for the readers. All spans are offsets into `raw` and into `text` alike. */
export type Source = {
  readonly raw: string;
  /** Normalised. */
  readonly text: string;
  /** Normalised, with what is quoted from someone blanked out: nobody means the words they only report. */
  readonly own: string;
  readonly quotes: readonly Span[];
  readonly clauses: readonly Span[];
  readonly sentences: readonly Span[];
  readonly locale: Locale;
  readonly side: Side;
  readonly now: PlainDate;
  readonly asked: readonly string[];
};

const QUOTED = /“[^”]{1,200}”|「[^」]{1,200}」|『[^』]{1,200}』|"[^"\n]{1,200}"/g;
const WORDS = /[\p{L}\p{N}]{2}/u;

/** Quotes that stand in a sentence of the speaker's own; a message that is one quotation is meant as said. */
const quotesOf = (text: string): Span[] => {
  const spans = everyMatch(text, QUOTED).map(stretchOf);
  return WORDS.test(blank(text, spans)) ? spans : [];
};

const blank = (text: string, spans: readonly Span[]): string => {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + '□'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
};

export const sourceOf = (
  raw: string,
  context: { side: Side; now: PlainDate; locale?: Locale; asked?: readonly string[] },
): Source => {
  const text = normalise(raw);
  const quotes = quotesOf(text);
  const own = blank(text, quotes);
  return {
    raw,
    text,
    own,
    quotes,
    clauses: clausesIn(own),
    sentences: sentencesIn(own),
    locale: localeOf(raw, context.locale),
    side: context.side,
    now: context.now,
    asked: context.asked ?? [],
  };
};

/** Which clause or sentence a position lies in; -1 if it lies in none. */
export const indexAround = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && at >= span.start ? low : -1;
};

/** The clause or sentence in which a position lies. */
export const around = (spans: readonly Span[], at: number): Span =>
  spans[indexAround(spans, at)] ?? { start: at, end: at };

export const inside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some((other) => span.start >= other.start && span.end <= other.end);
