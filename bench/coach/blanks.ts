import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fillText } from '../../src/content/interface.ts';
import { formatMoney } from '../../src/domain/format.ts';
import type { Locale } from '../../src/domain/setting.ts';

/** In minor units: sums are named in tens. */
const TEN = 10_00;
const TEN_TENS = 100_00;
const FILE = join(import.meta.dirname, 'blanks.yaml');
const words = z.record(z.string(), z.string().min(1));
const BLANKS = z.strictObject({ zh: words, en: words }).parse(parse(readFileSync(FILE, 'utf8')));

/** A rewrite as the person would send it: every blank filled with something that fits who has `left` left in a month, in minor units. */
export const fillBlanks = (text: string, locale: Locale, currency: string, left: number): string => {
  const fillings = locale === 'en' ? BLANKS.en : BLANKS.zh;
  return text.replace(/〔([^〕]*)〕/g, (blank, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) throw new Error(`${FILE}: has nothing for the blank ${blank}: add it`);
    const money = (amount: number): string => formatMoney(amount, currency, locale);
    return fillText(filling, {
      amount: money(Math.max(TEN_TENS, Math.floor(left / 2 / TEN) * TEN)),
      left: money(left),
    });
  });
};
