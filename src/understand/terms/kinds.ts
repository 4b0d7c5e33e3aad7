import { overlaps } from '../../domain/clauses.ts';
import type { Kind } from '../../domain/terms.ts';
import { KINDS } from '../../domain/terms.ts';
import type { Found, Span } from '../../domain/utterance.ts';
import { LATIN_KINDS } from '../en/kinds.ts';
import { gated } from '../gate/gated.ts';
import { everyMatch, stretchOf } from '../pattern.ts';
import { perSource } from '../perSource.ts';
import { around, type Source } from '../source.ts';
import { HAN_KINDS } from '../zh/kinds.ts';
import { isDropped } from './dropped.ts';
import { isLateIncome } from './lateIncome.ts';

const beside = (source: Source, span: Span): [left: string, right: string] => {
  const clause = around(source.clauses, span.start);
  return [source.own.slice(clause.start, span.start), source.own.slice(span.end, clause.end)];
};

type Lexicon = {
  readonly by: string;
  readonly writes: RegExp;
  readonly kinds: typeof HAN_KINDS;
  readonly gate: ReturnType<typeof gated>;
};

const lexicon = (by: string, writes: RegExp, kinds: typeof HAN_KINDS): Lexicon => ({
  by,
  writes,
  kinds,
  gate: gated(kinds.map(([, pattern]) => pattern)),
});

const LEXICONS = [lexicon('zh', /\p{Script=Han}/u, HAN_KINDS), lexicon('en', /[a-z]{3}/, LATIN_KINDS)];

/** Who can't waive all often waives half, and who wants no ten payments wants twelve: neither gives up the kind. */
const CAN_BE_DENIED: readonly Kind[] = ['instalment', 'deferral'];
const NUMBER =
  /[\d一二两三四五六七八九十]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\b/;

type Named = { readonly kinds: readonly Found<Kind>[]; readonly denied: ReadonlySet<Kind> };

const readNamed = perSource((source): Named => {
  const found: Found<Kind>[] = [];
  const dropped = new Set<Kind>();
  for (const { by, writes, kinds, gate } of LEXICONS) {
    if (!writes.test(source.own)) continue;
    const open = gate(source.own);
    for (const [index, [label, pattern]] of kinds.entries()) {
      if (open[index] === 0) continue;
      for (const match of everyMatch(source.own, pattern)) {
        const span = stretchOf(match);
        if (isDropped(source, span)) {
          if (CAN_BE_DENIED.includes(label) && !NUMBER.test(match[0])) dropped.add(label);
          continue;
        }
        if (label === 'deferral' && isLateIncome(...beside(source, span))) continue;
        // "打折" said of a fee is a waived fee, not a discount.
        if (
          label === 'discount' &&
          found.some((other) => other.label === 'fee_waiver' && overlaps(other.span, span))
        )
          continue;
        found.push({ label, span, by: `${by}/kinds` });
      }
    }
  }
  return {
    kinds: found,
    denied: new Set([...dropped].filter((kind) => found.every(({ label }) => label !== kind))),
  };
});

/** Kinds of settlement named in the message, without those denied, given up or only quoted. */
export const readKinds = (source: Source): readonly Found<Kind>[] => readNamed(source).kinds;

/** Kinds that the message names only to deny them, to give them up or to quote them: "分期就算了". */
export const deniedKinds = (source: Source): ReadonlySet<Kind> => readNamed(source).denied;

export const inOrder = (kinds: readonly Kind[]): Kind[] => KINDS.filter((kind) => kinds.includes(kind));
