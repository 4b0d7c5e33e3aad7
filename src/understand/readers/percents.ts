import type { PercentMention } from '../../domain/utterance.ts';
import { gated, gatedIn } from '../gate/gated.ts';
import { everyMatch, stretchOf } from '../pattern.ts';
import { parseNumeral } from '../zh/numerals.ts';
import type { NumberToken } from './numbers.ts';

const OFF_BEFORE =
  /(?:减免?|免|降低?|少|让|优惠|扣|让利|discount of(?: up to)?|reduc\w+(?: \w+){0,3} by|knock(?: off)?|take|drop|cut|lower|waive|off(?: by)?)(?:了|掉|个| )*$/;
const OFF_AFTER =
  /^ ?(?:的?(?:减免|优惠|折扣|减让)|off\b|discount|reduction|less\b|lower\b|cheaper|haircut|rebate|concession)/;
const PERCENT_AFTER = /^(?: and a half)? ?(?:%|percent\b|per cent\b|pct\b)|^个(?:百分)?点(?![钟头赞])/;
/** "60 cents on the dollar": so much of it is paid, and the rest is let go. */
const PAID_OF_EACH = /^ ?(?:cents?|c|pence|p) (?:in|on|to) the (?:dollar|euro|pound)\b/;

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [
    /\bhalf (?:off|price)\b|\b(?:half|50) (?:of (?:it|the (?:debt|balance|bill|sum)) )?(?:written|knocked|taken) off\b|对折|打个?五折|半价|减半/g,
    50,
  ],
  [/\b(?:a|one)[ -]third (?:off|less|discount|reduction)\b/g, 33.33],
  [/\b(?:a|one)[ -]quarter (?:off|less|discount|reduction)\b/g, 25],
  [/\b(?:a|one)[ -]fifth (?:off|less|discount|reduction)\b/g, 20],
  [/\b(?:a|one)[ -]tenth (?:off|less|discount|reduction)\b/g, 10],
];
const fractionsIn = gated(FRACTIONS.map(([pattern]) => pattern));
const paysOfEach = gatedIn(PAID_OF_EACH);
const hasPercent = gatedIn(PERCENT_AFTER);
const PERCENT_HAN = /百分之([零一二两三四五六七八九十百\d.]{1,6})/g;

/** Shares of a hundred. 九折 leaves 90 to pay, so it is 10 off; "首付三成" is 30 and takes nothing off. */
export const readPercents = (text: string, numbers: readonly NumberToken[]): PercentMention[] => {
  const found: PercentMention[] = [];
  for (const { start, end, value } of numbers) {
    if (typeof value !== 'number') continue;
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 24);
    const isOff = (): boolean => OFF_BEFORE.test(before);
    const sign = hasPercent(text, after) ? PERCENT_AFTER.exec(after) : null;
    if (sign) {
      const rest = after.slice(sign[0].length);
      const percent = sign[0].startsWith(' and a half') ? value + 0.5 : value;
      found.push({ start, end: end + sign[0].length, percent, off: isOff() || OFF_AFTER.test(rest) });
    } else if (paysOfEach(text, after) && value < 100) {
      const length = PAID_OF_EACH.exec(after)?.[0].length ?? 0;
      found.push({ start, end: end + length, percent: round(100 - value), off: true });
    } else if (/^ ?折(?!腾|磨|扣|合)/.test(after)) {
      const kept = value < 10 ? value * 10 : value;
      if (kept < 100) found.push({ start, end: end + 1, percent: round(100 - kept), off: true });
    } else if (/^成(?![了为功交立本熟])/.test(after) && value <= 10) {
      // "三成半" is 35.
      const half = /^成半(?!年|个)/.test(after) ? 1 : 0;
      found.push({
        start,
        end: end + 1 + half,
        percent: round(value * 10 + half * 5),
        off: isOff() || OFF_AFTER.test(after.slice(1 + half)),
      });
    }
  }
  for (const match of everyMatch(text, PERCENT_HAN)) {
    const percent = parseNumeral(match[1] ?? '');
    if (percent === undefined) continue;
    const off = OFF_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index));
    found.push({ start: match.index, end: match.index + match[0].length, percent, off });
  }
  const open = fractionsIn(text);
  for (const [index, [pattern, percent]] of FRACTIONS.entries()) {
    if (open[index] === 0) continue;
    for (const match of everyMatch(text, pattern)) {
      const span = stretchOf(match);
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, percent, off: true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const round = (value: number): number => Math.round(value * 100) / 100;
