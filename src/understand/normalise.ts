import CJK from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import CHARACTERS from 'opencc-js/dict/TSCharacters';

/** Pairs that OpenCC keeps apart because the right choice depends on the phrase; for reading, one form will do. */
const MERGED: readonly (readonly [string, string])[] = [
  ['著', '着'],
  ['帐', '账'],
  ['帳', '账'],
  ['妳', '你'],
  ['祢', '你'],
  ['牠', '他'],
  ['甚', '什'],
  ['迴', '回'],
  ['麽', '么'],
  ['ㄉ', '的'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['￥', '¥'],
  ['￡', '£'],
  ['　', ' '],
  ['\u00a0', ' '],
  ['–', '-'],
  ['—', '-'],
  ['～', '~'],
  ['〜', '~'],
];

const pairsOf = (dictionary: string): [string, string][] =>
  dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });

/** Only pairs of one UTF-16 unit on both sides: a span found in the normalised text must hold in the original. */
const made = (): ReadonlyMap<string, string> =>
  new Map(
    [...pairsOf(CJK), ...pairsOf(CHARACTERS), ...MERGED].filter(
      ([from, to]) => from.length === 1 && to.length === 1,
    ),
  );
/** Made for the first message: whoever only starts the program need not wait for it. */
let simple: ReadonlyMap<string, string> | undefined;

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

const narrow = (unit: string): string => {
  const code = unit.charCodeAt(0);
  return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST
    ? String.fromCharCode(code - FULL_WIDTH_OFFSET)
    : unit;
};

const lower = (unit: string): string => {
  const lowered = unit.toLowerCase();
  return lowered.length === 1 ? lowered : unit;
};

/** A step may lead to another (compatibility form → Traditional → Simplified), but never far. */
const STEPS = 4;

const unitOf = (unit: string): string => {
  simple ??= made();
  let current = unit;
  for (let step = 0; step < STEPS; step++) {
    const next = lower(simple.get(current) ?? narrow(current));
    if (next === current) break;
    current = next;
  }
  return current;
};

/** What each unit becomes, once it has been met; 0 where that is not known yet. */
const forms = new Uint16Array(2 ** 16);

const formOf = (unit: number): number => {
  const form = unitOf(String.fromCharCode(unit)).charCodeAt(0);
  forms[unit] = form;
  return form;
};

/** As many units are made a string at once; more could overflow the stack. */
const AT_ONCE = 4096;

/**
 * The form that patterns are written for: half width, Simplified, lower case. It converts unit by unit, so
 * its length in UTF-16 units is that of the text and every span holds in both: "每月３，０００元" → "每月3,000元".
 */
export const normalise = (text: string): string => {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = forms[unit] || formOf(unit);
  }
  let out = '';
  for (let i = 0; i < units.length; i += AT_ONCE)
    out += String.fromCharCode.apply(null, units.subarray(i, i + AT_ONCE) as unknown as number[]);
  return out;
};
