import type { Kind } from '../../domain/terms.ts';
import { KINDS } from '../../domain/terms.ts';
import type { Found, Span } from '../../domain/utterance.ts';
import { LATIN_KINDS } from '../en/kinds.ts';
import { around, overlaps, type Source } from '../source.ts';
import { HAN_KINDS } from '../zh/kinds.ts';
import { isDropped } from './dropped.ts';
import { isLateIncome } from './lateIncome.ts';

const beside = (source: Source, span: Span): [left: string, right: string] => {
  const clause = around(source.clauses, span.start);
  return [source.own.slice(clause.start, span.start), source.own.slice(span.end, clause.end)];
};

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{3}/;

/** Kinds of settlement named in the message, without those denied, given up or only quoted. */
export const readKinds = (source: Source): Found<Kind>[] => {
  const lexicons = [
    ...(HAN.test(source.own) ? [{ by: 'zh', kinds: HAN_KINDS }] : []),
    ...(LATIN.test(source.own) ? [{ by: 'en', kinds: LATIN_KINDS }] : []),
  ];
  const found: Found<Kind>[] = [];
  for (const { by, kinds } of lexicons)
    for (const [label, pattern] of kinds)
      for (const match of source.own.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (isDropped(source, span)) continue;
        if (label === 'deferral' && isLateIncome(...beside(source, span))) continue;
        // "打折" said of a fee is a waived fee, not a discount.
        if (
          label === 'discount' &&
          found.some((other) => other.label === 'fee_waiver' && overlaps(other.span, span))
        )
          continue;
        found.push({ label, span, by: `${by}/kinds` });
      }
  return found;
};

export const inOrder = (kinds: readonly Kind[]): Kind[] => KINDS.filter((kind) => kinds.includes(kind));
