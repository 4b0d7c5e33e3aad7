import type { NumberToken } from './numbers.ts';

const whole = ({ value }: NumberToken): number | undefined => (typeof value === 'number' ? value : undefined);

/** "一毛不给", "not one cent": nothing at all, not a sum. */
const NOT_ONE = /^(?:一[角毛](?![一二两三四五六七八九])|一分钱)|^(?:a|an|one) (?:cents?|penny)/;
/** "70 cents in the dollar" is a share. */
const SHARE = /^ (?:in|on|to) the (?:dollar|euro|pound)/;

const YUAN = /^(?:块钱?|元|圆)(?:零|又)?$/;
const NAMED_MAJOR = /^ ?(?:美元|欧元|英镑|港元|港币|日元|澳元|加元)(?:零|又)?$/;
const TENTH = /^[角毛](?!病|巾|衣|线|笔|坯|利)/;
const HUNDREDTH = /^(?:美|欧|港|澳|加)?分(?![期钟之开享析成手明别\d])/;
/** After "三块" a single figure counts tenths unless it begins something else: "三块五", but "五百块3期". */
const NO_COUNT =
  /^(?![个只张份次期月天年号日周岁人家口件块元角毛万千百十点倍成折%\d/:]|[.,]\d|多|来|[到至~-](?![\d一二两三四五六七八九十百]{1,4}块))/;

const LATIN_MAJOR =
  /^ ?(?:dollars?|bucks?|pounds?|quid|euros?|rupees?|ringgits?|yuan|[a-z]{3})(?: and|,)? $|^ and $/;
const LATIN_NAMED = /dollar|buck|pound|quid|euro|rupee|ringgit|yuan|usd|gbp|eur/;
const LATIN_MINOR = /^ ?(?:cents?|pence|pennies|penny|¢|sens?|p|c)(?![a-z])/;
const CENTS = /^ ?(?:cents?|¢|pennies)(?![a-z])/;
const PENCE = /^ ?(?:pence\b|p(?![a-z/]))/;
const ENDS = /^ ?(?:[,.!?;)](?!\d)|$|(?:a|per|each|every) (?:month|week|day))/;
const SIGNED = /[$£€] ?$/;
/** How what is smaller than the main unit begins, right behind its number. */
const HAN_MINOR = '角毛分美';
const LATIN_MINOR_BEGINS = 'c¢p';
/** Between the two numbers of one sum stands the name of a unit at most. */
const WIDEST_GAP = 16;

const joined = (first: NumberToken, end: number, value: number, markAt = first.end): NumberToken => ({
  ...first,
  end,
  value: Math.round(value * 100) / 100,
  scale: 1,
  markAt,
});

/** "三块五", "68块4毛5", "五元三毛", "两美元三美分": the yuan and what follows them. */
const withHanMinor = (
  text: string,
  tokens: readonly NumberToken[],
  at: number,
): [NumberToken, number] | undefined => {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !second || first.form === 'words' || second.start - first.end > WIDEST_GAP) return undefined;
  const major = whole(first);
  const minor = whole(second);
  const gap = text.slice(first.end, second.start);
  const yuan = YUAN.test(gap);
  if (major === undefined || minor === undefined || (!yuan && !NAMED_MAJOR.test(gap))) return undefined;
  const after = text.slice(second.end, second.end + 4);
  const zero = /零$/.test(gap) || /^[零〇]/.test(text.slice(second.start, second.end));
  const hundredth = HUNDREDTH.exec(after);
  if (hundredth && minor < 100)
    return [joined(first, second.end + hundredth[0].length, major + minor / 100), 2];
  if (TENTH.test(after) && minor < 10) return tenths(text, [first, second, third], major + minor / 10);
  if (!yuan || !gap.startsWith('块') || gap.includes('钱') || !NO_COUNT.test(after)) return undefined;
  if (!Number.isInteger(minor) || minor < 1 || minor > 99) return undefined;
  const part = zero || minor >= 10 ? minor / 100 : minor / 10;
  return [joined(first, second.end, major + part), 2];
};

/** "五毛", "两角五分", "两毛五": tenths, with or without hundredths after them. */
const tenths = (
  text: string,
  [first, second, third]: readonly [NumberToken, NumberToken, NumberToken | undefined],
  value: number,
): [NumberToken, number] => {
  const used = first === second ? 1 : 2;
  const cents = third && third.start === second.end + 1 ? whole(third) : undefined;
  if (third && cents !== undefined && cents < 10) {
    const after = text.slice(third.end, third.end + 4);
    const unit = HUNDREDTH.exec(after);
    if (unit || NO_COUNT.test(after))
      return [joined(first, third.end + (unit?.[0].length ?? 0), value + cents / 100), used + 1];
  }
  const money = /^[角毛]钱/.test(text.slice(second.end, second.end + 2)) ? 2 : 1;
  return [joined(first, second.end + money, value), used];
};

const hanMinorAlone = (
  text: string,
  tokens: readonly NumberToken[],
  at: number,
): [NumberToken, number] | undefined => {
  const first = tokens[at];
  const value = first && whole(first);
  if (!first || value === undefined || first.form === 'words') return undefined;
  // Most numbers have nothing of the kind behind them, and need not be looked at further.
  if (!HAN_MINOR.includes(text.charAt(first.end) || ' ')) return undefined;
  const after = text.slice(first.end, first.end + 4);
  if (NOT_ONE.test(text.slice(first.start, first.end + 3))) return undefined;
  if (TENTH.test(after) && value < 100) {
    const [token, used] = tenths(text, [first, first, tokens[at + 1]], value / 10);
    return [{ ...token, unit: 'yuan', markAt: token.end }, used];
  }
  const cents = /^分钱/.test(after) || (/^(?:分)$/.test(after) && first.start === 0);
  if (cents && value < 100)
    return [
      { ...joined(first, first.end + after.length, value / 100, first.end + after.length), unit: 'yuan' },
      1,
    ];
  if (/^美分/.test(after))
    return [{ ...joined(first, first.end + 2, value / 100, first.end + 2), unit: 'USD' }, 1];
  return undefined;
};

/** "12 dollars 50", "$20 and 43c", "three pounds and ten pence". */
const withLatinMinor = (
  text: string,
  tokens: readonly NumberToken[],
  at: number,
): [NumberToken, number] | undefined => {
  const [first, second] = tokens.slice(at, at + 2);
  const major = first && whole(first);
  const minor = second && whole(second);
  if (!first || !second || major === undefined || minor === undefined) return undefined;
  if (second.start - first.end > WIDEST_GAP) return undefined;
  const gap = text.slice(first.end, second.start);
  if (!LATIN_MAJOR.test(gap) || !Number.isInteger(major) || !Number.isInteger(minor) || minor >= 100)
    return undefined;
  const after = text.slice(second.end, second.end + 12);
  const unit = LATIN_MINOR.exec(after);
  const bare = gap === ' and ';
  if (bare && !SIGNED.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined;
  if (unit) return [joined(first, second.end + unit[0].length, major + minor / 100), 2];
  if (bare || !LATIN_NAMED.test(gap) || !ENDS.test(after) || minor < 10) return undefined;
  return [joined(first, second.end, major + minor / 100), 2];
};

const latinMinorAlone = (
  text: string,
  tokens: readonly NumberToken[],
  at: number,
): [NumberToken, number] | undefined => {
  const first = tokens[at];
  const value = first && whole(first);
  if (!first || value === undefined) return undefined;
  const next = text.charAt(first.end) === ' ' ? first.end + 1 : first.end;
  if (!LATIN_MINOR_BEGINS.includes(text.charAt(next) || ' ')) return undefined;
  if (SIGNED.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined;
  const after = text.slice(first.end, first.end + 8);
  if (NOT_ONE.test(text.slice(first.start, first.end + 7))) return undefined;
  const cents = CENTS.exec(after);
  const pence = PENCE.exec(after);
  if (
    cents === null &&
    (pence === null || (pence[0].trim() === 'p' && (first.form !== 'digits' || value >= 100)))
  )
    return undefined;
  const end = first.end + (cents ?? pence ?? [''])[0].length;
  if (SHARE.test(text.slice(end, end + 16))) return undefined;
  return [{ ...joined(first, end, value / 100, end), unit: cents ? 'USD' : 'GBP' }, 1];
};

const READERS = [withHanMinor, hanMinorAlone, withLatinMinor, latinMinorAlone];

/** Sums told in two units are one number: "三块五" is 3.5 and "12 dollars 50" is 12.5. */
export const joinMinorUnits = (text: string, tokens: readonly NumberToken[]): NumberToken[] => {
  const found: NumberToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    let used = 1;
    let read = token;
    for (const reader of READERS) {
      const result = reader(text, tokens, at);
      if (result === undefined) continue;
      [read, used] = result;
      break;
    }
    found.push(read);
    at += used;
  }
  return found;
};
