import type { Span } from '../../domain/utterance.ts';
import { everyMatch } from '../pattern.ts';
import type { Source } from '../source.ts';

const FOUR =
  /(?<![\d.$£€¥#-]|\d[, ])\d{4}(?!\d|[.,/-]\d| ?(?:%|元|块|圆|期|个|年|月|号(?!码)|日|天|多|左右|[x×*]|[kw]\b|yuan|rmb|a (?:month|week)|per\b|each|monthly|dollars|quid|pounds|euros|today|now|down|up ?front))/g;
/** Words that make four digits beside them a sum. */
const MONEY =
  /还|付|缴|交|欠|月|工资|收入|赚|挣|每|首|先|分|凑|降|加|改|转|打(?!错)|块|元|到手|房租|余额|行|可以|够|吧|吗|\b(?:pay|offer|do|owe|earn|make|get|income|month|down|afford|manage|rent|salary|balance|total|give|send|settle|spend|on|from|at|only|just|have|ok|fine|works|for|in|since)\b/;
const HAN_INTRODUCES = /(?:我|这里|这边|您好,?)(?:是|叫|姓)|本人|敝姓|名叫|姓名/;
/** In the text as it was typed: a capital tells a name from any other word. */
const LATIN_INTRODUCES =
  /\b(?:[Ii]t['’]?s|[Tt]his is|I['’]?m|I am|[Nn]ame['’]?s|[Nn]ame is|[Nn]ame:) +[A-Z][a-z]+|\b[A-Z][a-z]+ (?:here|speaking)\b/;
const HAN = /\p{Script=Han}/gu;
const WORD = /[a-z']+/g;

const size = (text: string): number => (text.match(HAN)?.length ?? 0) + (text.match(WORD)?.length ?? 0) * 1.5;

const ASKED = 9;
const UNASKED = 6;

/** The last digits of the card or the case, told to say who is speaking: "4471, Qing here.", or "3106" where that was asked. */
export const readCaseDigits = (source: Source): Span | undefined => {
  const asked = source.asked.includes('identity');
  for (const match of everyMatch(source.own, FOUR)) {
    const span = { start: match.index, end: match.index + 4 };
    const at = source.clauses.findIndex(({ start, end }) => span.start >= start && span.start < end);
    const clause = source.clauses[at];
    if (clause === undefined) continue;
    const beside = source.own.slice(clause.start, span.start) + source.own.slice(span.end, clause.end);
    if (MONEY.test(beside) || size(beside) > (asked ? ASKED : UNASKED)) continue;
    const from = source.clauses[at - 1]?.start ?? clause.start;
    const to = source.clauses[at + 1]?.end ?? clause.end;
    if (
      asked ||
      HAN_INTRODUCES.test(source.own.slice(from, to)) ||
      LATIN_INTRODUCES.test(source.raw.slice(from, to))
    )
      return span;
  }
  return undefined;
};
