import type { Span } from '../../domain/utterance.ts';
import { gatedIn } from '../gate/gated.ts';
import { around, type Source } from '../source.ts';

const HAN_RIGHT = gatedIn(
  /^(?:元|块钱?|圆)?(?:那[一]?(?:批|部分|笔|块|项))?(?:我们|咱们)?(?:就|都)?(?:先|暂时|暂且|暂)(?:不算|不提|不付|不用付|不谈|不收|搁|放|挂|摘|扣)/,
);
const LATIN_LEFT = gatedIn(
  /\b(?:leav(?:e|ing)|keep(?:ing)?|tak(?:e|ing)) (?:out )?(?:the|that|those|your) (?:disputed |contested )?[$£€¥]?$/,
);
const LATIN_RIGHT = gatedIn(
  /^(?: (?:yuan|dollars|pounds))? (?:out\b(?! of (?:my|our|the) (?:pocket|account))|aside|on hold|off the (?:bill|table|sum))/,
);
const LATIN_LEFT_OUT = gatedIn(
  /^(?: (?:yuan|dollars|pounds))? (?:(?:is |are )?(?:left|taken|kept) (?:out|aside|off)\b|on hold\b)/,
);

/** "Let's leave the 6,400 out", "那18,500元先不算": a sum that waits outside the plan is no part of it. */
export const isSetAside = (source: Source, span: Span): boolean => {
  const clause = around(source.clauses, span.start);
  const left = source.own.slice(clause.start, span.start);
  const right = source.own.slice(span.end, clause.end);
  return (
    HAN_RIGHT(source.own, right) ||
    (LATIN_LEFT(source.own, left) && LATIN_RIGHT(source.own, right)) ||
    LATIN_LEFT_OUT(source.own, right)
  );
};
