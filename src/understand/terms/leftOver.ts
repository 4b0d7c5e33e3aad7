import type { Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';

const HAN_LEFT =
  /(?:每个?月|一?个?月)(?:(?!付|还|给|交)[^,。!?;\d]){0,10}(?:剩|结余|余|落|攒)(?:下(?:来)?)?(?:的|个|大概|大约|差不多|也?就|只?有|不到|约)*$/;
/** "每月剩1200可以还": what is left is offered, too. */
const HAN_PAID =
  /^(?:来|多|左右|上下)?(?:元|块钱?|圆)?(?:来|多|左右|上下)?(?:都|全|就|我)*(?:可以|能|够|用来|拿来|拿去|来还|给|还|付)/;
const LATIN_LEFT =
  /\b(?:(?:i|we) (?:keep|end up with|am left with|are left with)|(?:i'm|we're) left with|leav(?:es|ing) (?:me|us)(?: with)?)(?: about| around| some| roughly| only| just)* ?[$£€¥]?$/;
const LATIN_RIGHT =
  /^(?: (?:yuan|dollars|pounds|quid))?(?: a month| per month)?(?:(?: that)? (?:i|we)(?:'ve| have|'ll have)?(?: got)? left| left over| to spare| spare|(?: is)? left (?:each|every|a|per|at the end of the) month)\b(?! to pay| to go| on (?:the|my|this) (?:debt|balance|bill|loan)| in \d)/;

/** "The 950 I have left", "每月剩1200": what a month leaves of the person's own money, neither owed nor offered. */
export const isLeftOver = (source: Source, { start, end }: Span): boolean => {
  const clause = around(source.clauses, start);
  const left = source.own.slice(clause.start, start);
  const right = source.own.slice(end, clause.end);
  return (HAN_LEFT.test(left) && !HAN_PAID.test(right)) || LATIN_LEFT.test(left) || LATIN_RIGHT.test(right);
};
