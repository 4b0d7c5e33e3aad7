import type { Figure } from '../../domain/terms.ts';
import { lowOf } from '../../domain/terms.ts';
import type { Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';

const ANNUAL = /年薪|年收入|一年(?:赚|挣|收入)?|\b(?:a|per) year\b|\bannual|\byearly/;
const MONTHS = 12;
const MINOR = 100;

/** An income told for a year, as a month's, in whole main units. */
export const monthly = (source: Source, span: Span, value: Figure): Figure => {
  const clause = around(source.clauses, span.start);
  if (!ANNUAL.test(source.text.slice(clause.start, clause.end))) return value;
  return Math.round(lowOf(value) / MONTHS / MINOR) * MINOR;
};
