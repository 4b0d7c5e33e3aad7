import type { Span } from '../../domain/utterance.ts';
import { NUMBER_WORDS, parseWords } from '../en/numerals.ts';
import { everyMatch } from '../pattern.ts';
import { parseNeighbours, parseNumeral, UNITS } from '../zh/numerals.ts';
import { CODES_BEFORE } from './currency.ts';
import { joinMinorUnits } from './minorUnits.ts';
import { Taken } from './taken.ts';

/** A number in the text, not yet known to be money, a count, a share or a length of time. */
export type NumberToken = Span & {
  readonly value: number | readonly [number, number];
  /** Written with a unit that people use for money ("3千", "2k", "grand"), which makes money the likelier reading. */
  readonly scaled: boolean;
  /** What its last unit multiplies by: 10,000 for "3万", 1 for "35". */
  readonly scale: number;
  readonly form: 'digits' | 'han' | 'words';
  /** Where the mark of a currency may follow, when that is not its end: "12 dollars 50". */
  readonly markAt?: number;
  /** What the number's own unit says: "五毛" and "fifty cents" are money without another mark. */
  readonly unit?: 'yuan' | 'USD' | 'GBP';
};

/** Thousands by threes, or by the lakh ("1,84,500"). */
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)|\\d+)(?:\\.\\d+)?';
const HAN = '[零〇○一二两俩三仨四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]';
/** "€1.200,50", "5,50 €": on the continent the comma parts the cents. */
const CONTINENTAL = '\\d{1,3}(?:\\.\\d{3})*,\\d{2}(?!\\d)';
/** "1.350 euro", "€4.500": three figures behind a point are no cents. */
const POINTS = '[1-9]\\d{0,2}(?:\\.\\d{3})+';
const EUROPEAN = `(?<![\\d.,])${POINTS}(?= ?(?:€|euros?\\b|eur\\b))`;

/** "R1 348", "€12 500": a space parts the thousands; only behind a currency is it sure not to part two numbers. */
const SPACED = `(?<=(?:[$£€₦₹₱]|(?<![a-z])(?:${CODES_BEFORE})) ?)\\d{1,3}(?: \\d{3})+(?!\\d)(?:\\.\\d{1,2})?`;
const WORD_SCALE = '(?:grand|thousand|hundred|lakhs?|crores?|million|billion|trillion|mil|k)';
/** Bank notes by their names: "a tenner", "two fivers". */
const NOTES = `\\b(?:an?|another|${NUMBER_WORDS}) (?:tenner|fiver)s?\\b`;
/** No letter before a figure but x ("x200") and the code of a currency ("usd250"). */
const NOT_IN_WORD = `(?<!\\d)(?<![a-wyz](?<!(?<![a-z])(?:${CODES_BEFORE})))`;
const NUMBER = new RegExp(
  [
    `(?<=€ ?)(?:${CONTINENTAL}|${POINTS}(?![\\d.,]))`,
    `(?<!\\d[.,]?)${CONTINENTAL}(?= ?(?:€|eur))`,
    EUROPEAN,
    SPACED,
    `(?<=[$£€₦₹₱] ?)${DIGITS} ?(?:m|mn|bn|b|tn)(?![a-z])`,
    `${NOT_IN_WORD}(?:\\d{1,4}万(?:\\d,\\d{3}|\\d{3,4})(?![\\d,])|${DIGITS}(?: ?(?:[千百万亿佰仟]|个亿)(?!一)${HAN}{0,6}(?:\\d(?:[千百十]\\d?)?)?${HAN}?|[kw](?![a-z])\\d?(?!\\d)| ${WORD_SCALE}\\b)?)`,
    `${HAN}{1,6}个(?:亿|[百千]万)`,
    `${HAN}{1,16}`,
    NOTES,
    `\\b${NUMBER_WORDS}\\b`,
    '\\ban? (?=(?:dollar|pound|euro|quid|buck|cent|penny)\\b)',
  ].join('|'),
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

const MONEY_SCALE =
  /[千百万亿佰仟kw]|tenner|fiver|grand|thousand|hundred|lakh|crore|mil|billion|trillion|\d ?(?:m|mn|bn|b|tn)$/;

/** What begins with 一 of its own: "一个月", "一周", "一次", "一口价", "一分不差". */
const BEGINS_WITH_ONE =
  /^(?:个?(?:月|星期|礼拜|季度?)|周(?![一二三四五六日末])|期|天|年|次|笔|口[气价]|块儿|起|并|把|下子|股脑|毛不|分(?:不|没|钱不|钱没|别))/;

/** "六百五一个月", "三千八一笔交完": the last 一 belongs to the word that follows, not to the sum. */
const ownDigits = (written: string, text: string, end: number): string =>
  written.endsWith('一') && /[百千万].*一$/.test(written) && BEGINS_WITH_ONE.test(text.slice(end))
    ? written.slice(0, -1)
    : written;

const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'grand',
  m: 'million',
  mn: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
};

const NOTE = /^(.+) (tenner|fiver)s?$/;
const ENGLISH = new RegExp(`^(\\d+(?:\\.\\d+)?) ?(${WORD_SCALE.slice(3, -1)}|m|mn|bn|b|tn)$`);

/** "13万4,600": what stands behind the ten thousands is written out. */
const TEN_THOUSANDS = /^(\d{1,4})万(\d,\d{3}|\d{3,4})$/;

/** Most numbers are written in digits alone, or in Chinese alone, and nothing else need be tried. */
const PLAIN = /^\d+(?:\.\d+)?$/;

const figureOf = (text: string, form: NumberToken['form']): NumberToken['value'] | undefined => {
  if (form === 'han') return parseNeighbours(text) ?? parseNumeral(text);
  if (PLAIN.test(text)) return Number(text);
  const [, tens, rest] = TEN_THOUSANDS.exec(text) ?? [];
  if (tens !== undefined && rest !== undefined) return Number(tens) * 10_000 + Number(rest.replace(',', ''));
  if (/^\d{1,3}(?:\.\d{3})*,\d{2}$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  const compact = text.replace(/(?<=\d),(?=\d\d)|(?<=\d) (?=\d{3}(?!\d))/g, '');
  const [, figure, word] = ENGLISH.exec(compact) ?? [];
  if (figure !== undefined && word !== undefined)
    return Number(figure) * (parseWords(SHORT_SCALES[word] ?? word) ?? 1);
  if (/^an? $/.test(compact)) return 1;
  const [, notes, note] = NOTE.exec(compact) ?? [];
  if (notes !== undefined)
    return (/^an/.test(notes) || notes === 'a' ? 1 : (parseWords(notes) ?? 1)) * (note === 'tenner' ? 10 : 5);
  if (/^[a-z]/.test(compact)) return parseWords(compact);
  return parseNeighbours(compact) ?? parseNumeral(compact);
};

const HUNDRED = 100;

const LATIN_END = /[a-z]$/;

/** "5万" ends in ten thousand, "二十万" too, "3 grand" in a thousand; "三千二" in nothing. */
const scaleOf = (written: string): number => {
  const unit = UNITS[written.slice(-1)] ?? 0;
  if (unit >= HUNDRED) return unit;
  if (!LATIN_END.test(written)) return 1;
  return (
    parseWords(
      SHORT_SCALES[/[a-z]+$/.exec(written)?.[0] ?? ''] ?? /(?<= )[a-z]+$/.exec(written)?.[0] ?? '',
    ) ?? 1
  );
};

const formOf = (written: string): NumberToken['form'] => {
  if (/^\d/.test(written)) return 'digits';
  return /^[a-z]/.test(written) ? 'words' : 'han';
};

const POINTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const isEuropean = (written: string, text: string, start: number, end: number): boolean =>
  POINTED.test(written) &&
  (/€ ?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^ ?(?:€|euros?\b|eur\b)/.test(text.slice(end, end + 8)));

/** Every number as it is written, whoever it belongs to. */
const writtenIn = (text: string): readonly NumberToken[] => {
  const tokens: NumberToken[] = [];
  for (const match of everyMatch(text, NUMBER)) {
    const start = match.index;
    const written = ownDigits(match[0], text, start + match[0].length).trimEnd();
    const end = start + written.length;
    const form = formOf(written);
    if (form === 'han' && NOT_A_NUMBER.test(text.slice(start, end + 4))) continue;
    // "几百", "上千" and "百忙之中" name no number; "千把块" does.
    if (/^[百千万亿]/.test(written) && !/^[把来多]块/.test(text.slice(end, end + 2))) continue;
    if (/^[十百千万]/.test(written) && /[几数上好]$/.test(text.slice(Math.max(0, start - 1), start)))
      continue;
    if (
      form === 'words' &&
      CLOCK.test(written) &&
      CLOCK_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
      !PAID_AFTER.test(text.slice(end, end + 10))
    )
      continue;
    const value = isEuropean(written, text, start, end)
      ? Number(written.replaceAll('.', ''))
      : figureOf(match[0] === 'a ' || match[0] === 'an ' ? match[0] : written, form);
    if (value === undefined || Number.isNaN(value)) continue;
    tokens.push({ start, end, value, scaled: MONEY_SCALE.test(written), scale: lastScale(written), form });
  }
  return tokens;
};

/** The numbers of the text met last: several readers ask for those of one message, each outside other spans. */
let last: { readonly text: string; readonly tokens: readonly NumberToken[] } = { text: '', tokens: [] };

/** Every number, in order, outside the spans that other readers (dates, secrets) already own. */
export const readNumbers = (text: string, owned: readonly Span[]): NumberToken[] => {
  if (last.text !== text) last = { text, tokens: writtenIn(text) };
  const taken = new Taken(text, owned);
  const free = last.tokens.flatMap((token) =>
    taken.meets(token) ? besideOwned(text, token, owned) : [token],
  );
  return mergeRanges(text, joinMinorUnits(text, free));
};

/** "周四五十万", "1.6万15号": what a day leaves of the figures that it was written together with. */
const besideOwned = (text: string, { start, end }: Span, owned: readonly Span[]): readonly NumberToken[] => {
  const [span, ...more] = owned.filter((other) => other.start < end && start < other.end);
  if (span === undefined || more.length > 0) return [];
  if (span.start > start && span.end >= end)
    return writtenIn(text.slice(start, span.start)).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }));
  if (span.start <= start && span.end < end)
    return writtenIn(text.slice(span.end))
      .filter((one) => one.start === 0)
      .map((one) => ({ ...one, start: span.end, end: one.end + span.end }));
  return [];
};

const lastScale = (written: string): number => (/\d$/.test(written) ? 1 : Math.max(1, scaleOf(written)));

const SIGN = '(?:(?:us|hk|nt|au?|ca?) ?)?[$£€¥]|(?:usd|rmb|cny|gbp|eur|hkd|港币|人民币)';
const UNIT =
  '(?:元|圆|块钱?|[美欧日港澳加]元|(?:dollars?|pounds?|euros?|quid|bucks|yuan|rmb|usd|gbp|eur|k)\\b)?(?: ?\\(含\\))?';
const TO = '(?:到|至|--?|~|to)';
const BETWEEN = new RegExp(`^ ?${UNIT} ?${TO} ?(?:${SIGN})? ?$`);
const AND = new RegExp(`^ ?${UNIT} and ?(?:${SIGN})? ?$`);
const BETWEEN_BEFORE = new RegExp(`between (?:${SIGN})? ?$`);
const FROM_BEFORE = new RegExp(`(?:[从由]|from )(?:${SIGN})? ?$`);
/** "go from 200 to 250", "从500降到400": a figure that moves is no range. */
const MOVES =
  /\b(?:go|going|went|move|moving|raise|raising|increase|up|drop|reduce|lower|cut|bring|come|change|it|that|this|payment|amount|instal\w+)(?: \w+){0,3} (?:up |down )?$|[提加降减涨调改升缩压变把将].{0,8}$/;
const GAP = 14;
const LEFT = 32;

const between = (text: string, { start }: NumberToken, gap: string): boolean => {
  const before = text.slice(Math.max(0, start - LEFT), start);
  if (AND.test(gap)) return BETWEEN_BEFORE.test(before);
  if (!BETWEEN.test(gap)) return false;
  const from = FROM_BEFORE.exec(before);
  return from === null || !MOVES.test(before.slice(0, from.index));
};

/** "500到600" and "between 200 and 250" are one figure with a low and a high end. */
const mergeRanges = (text: string, tokens: readonly NumberToken[]): NumberToken[] => {
  const merged: NumberToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const gap = last && token.start - last.end <= GAP ? text.slice(last.end, token.start) : undefined;
    if (last && gap !== undefined && between(text, last, gap)) {
      const { value: low } = last;
      const { value: high } = token;
      if (typeof low === 'number' && typeof high === 'number') {
        // "5到6千", "两到三万": the unit said once belongs to both ends.
        const shared = low * token.scale < high && last.scale < token.scale ? low * token.scale : low;
        if (shared < high) {
          merged[merged.length - 1] = { ...token, start: last.start, value: [shared, high] };
          continue;
        }
      }
    }
    merged.push(token);
  }
  return merged;
};
