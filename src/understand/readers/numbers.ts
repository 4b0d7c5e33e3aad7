import type { Span } from '../../domain/utterance.ts';
import { NUMBER_WORDS, parseWords } from '../en/numerals.ts';
import { parseNeighbours, parseNumeral } from '../zh/numerals.ts';

/** A number in the text, not yet known to be money, a count, a share or a length of time. */
export type NumberToken = Span & {
  readonly value: number | readonly [number, number];
  /** Written with a unit that people use for money ("3千", "2k", "grand"), which makes money the likelier reading. */
  readonly scaled: boolean;
  readonly form: 'digits' | 'han' | 'words';
};

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const HAN = '[零〇○一二两俩三仨四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]';
const NUMBER = new RegExp(
  `(?<![a-wyz\\d])${DIGITS}(?: ?[千百万亿](?!一)${HAN}{0,6}\\d?${HAN}?|[kw](?![a-z])\\d?(?!\\d)| (?:grand|thousand|hundred|lakhs?|million|k)\\b)?|${HAN}{1,16}|\\b${NUMBER_WORDS}\\b`,
  'g',
);

/** Words that are written with a numeral but count nothing: "万一", "千万别", "一定". */
const NOT_A_NUMBER =
  /^(?:万一|千万(?=[别要不记注请]|$)|十分(?!之)|一(?:定|半|下|些|直|样|起|切|旦|边|般|向|律|贯|再|共|块儿|并|同|点|把|遍|声|句|心|步|辈|生|路|家|会儿?|拖|口|味|了百|刀|手|方面|方|次性|下子|次(?!还)|时|回事|门|锅|脸|头)|三番|四处|七上|乱七|五险|两难|两清|百般|百分(?!之)|万分|千方|三天两头|四舍|零钱|零工|亿)/;

/** "at six thirty", "until ten fifteen": the time of day, unless money is said beside it. */
const CLOCK =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:fifteen|thirty|forty[ -]five)$/;
const CLOCK_BEFORE = /\b(?:at|by|till|until|after|before|around|past) $/;
const PAID_AFTER =
  /^ ?(?:a|per|each|every|monthly|up ?front|down|now|today|quid|bucks|dollars|pounds|euros|pm\b)/;

const MONEY_SCALE = /[千百万亿kw]|grand|thousand|hundred|lakh|million/;

/** "六百五一个月": the last 一 belongs to the month that follows, not to the sum. */
const ownDigits = (written: string, after: string): string =>
  /[百千万].*一$/.test(written) && /^个?(?:月|星期|礼拜|期)/.test(after) ? written.slice(0, -1) : written;

const figureOf = (text: string): NumberToken['value'] | undefined => {
  const compact = text.replace(/,(?=\d{3})/g, '');
  const english = /^(\d+(?:\.\d+)?) (grand|thousand|hundred|lakhs?|million|k)$/.exec(compact);
  if (english)
    return Number(english[1]) * (parseWords(english[2] === 'k' ? 'grand' : (english[2] ?? '')) ?? 1);
  if (/^[a-z]/.test(compact)) return parseWords(compact);
  return parseNeighbours(compact) ?? parseNumeral(compact);
};

/** Every number, in order, outside the spans that other readers (dates, secrets) already own. */
export const readNumbers = (text: string, taken: readonly Span[]): NumberToken[] => {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const written = ownDigits(match[0], text.slice(start + match[0].length));
    const end = start + written.length;
    if (taken.some((span) => start < span.end && span.start < end)) continue;
    if (NOT_A_NUMBER.test(text.slice(start, end + 4))) continue;
    // "几百", "上千" and "百忙之中" name no number; "千把块" does.
    if (/^[百千万亿]/.test(written) && !/^[把来多]块/.test(text.slice(end, end + 2))) continue;
    if (/[几数上好]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[十百千万]/.test(written))
      continue;
    if (
      CLOCK.test(written) &&
      CLOCK_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
      !PAID_AFTER.test(text.slice(end, end + 10))
    )
      continue;
    const value = figureOf(written);
    if (value === undefined || Number.isNaN(value)) continue;
    const form = /^\d/.test(written) ? 'digits' : /^[a-z]/.test(written) ? 'words' : 'han';
    tokens.push({ start, end, value, scaled: MONEY_SCALE.test(written), form });
  }
  return mergeRanges(text, tokens);
};

const BETWEEN = /^ ?(?:到|至|-|~|to) ?(?:[$£€¥])? ?$/;
const UNIT_BETWEEN = /^(?:元|块钱?)? ?(?:到|至|-|~|to) ?[$£€¥]?$/;

/** "500到600" and "between 200 and 250" are one figure with a low and a high end. */
const mergeRanges = (text: string, tokens: readonly NumberToken[]): NumberToken[] => {
  const merged: NumberToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const gap = last ? text.slice(last.end, token.start) : '';
    const joined =
      last !== undefined &&
      gap.length <= 6 &&
      (BETWEEN.test(gap) ||
        UNIT_BETWEEN.test(gap) ||
        (/^ and [$£€¥]?$/.test(gap) &&
          /between [$£€¥]?$/.test(text.slice(Math.max(0, last.start - 9), last.start)))) &&
      !/[从由]$|from $/.test(text.slice(Math.max(0, last.start - 6), last.start).replace(/[$£€¥]$/, ''));
    if (joined && typeof last.value === 'number' && typeof token.value === 'number') {
      // "5到6千": the unit said once belongs to both ends.
      const low =
        !last.scaled && token.scaled && last.value < 10 ? last.value * scaleOf(token.value) : last.value;
      if (low < token.value) {
        merged[merged.length - 1] = { ...token, start: last.start, value: [low, token.value] };
        continue;
      }
    }
    merged.push(token);
  }
  return merged;
};

const scaleOf = (value: number): number => 10 ** Math.floor(Math.log10(value));
