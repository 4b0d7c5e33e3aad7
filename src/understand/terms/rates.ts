import type { Source } from '../source.ts';
import { parseNumeral } from '../zh/numerals.ts';
import { isDropped } from './dropped.ts';

/** "费率给到0.5", "get the rate to 0.5": beside the word, the sign of a share is left out. */
const BARE =
  /(?:费率|扣率|点位|手续费)[^,。!?;\d]{0,8}(0\.\d{1,3})(?![\d%]| ?(?:元|块))|\brate\b[^,.!?;\d]{0,16}(0?\.\d{1,3})(?![\d%])/;
/** Merchants count what they pay by the thousand and ten thousand: 千六 is 0.6%, 万38 is 0.38%. */
const PER_THOUSAND =
  /(?:费率|扣率|点位|手续费)[^,。!?;\d]{0,8}千(?:分之)?([三四五六七八\d](?:[点.][一二三四五六七八九\d])?)/;
const PER_TEN_THOUSAND =
  /(?:费率|扣率|点位|手续费)[^,。!?;\d]{0,8}万(?:分之)?([三四五六七八]?十?[一二三四五六七八九]|\d{2})(?![\d元块])/;

const numeral = (text: string): number | undefined => {
  const value = /\d/.test(text) ? Number(text.replace('点', '.')) : parseNumeral(text.replace('.', '点'));
  return value === undefined || Number.isNaN(value) ? undefined : value;
};

const rounded = (percent: number): number => Math.round(percent * 1000) / 1000;

/** A rate in hundredths that carries no sign of a share. */
export const readBareRate = (source: Source): number | undefined => {
  for (const [pattern, share] of [
    [BARE, 1],
    [PER_THOUSAND, 10],
    [PER_TEN_THOUSAND, 100],
  ] as const) {
    const match = pattern.exec(source.own);
    const said = match?.[1] ?? match?.[2];
    if (!match || said === undefined) continue;
    const figure = numeral(said);
    const end = match.index + match[0].length;
    if (figure !== undefined && !isDropped(source, { start: end - said.length, end }))
      return rounded(figure / share);
  }
  return undefined;
};
