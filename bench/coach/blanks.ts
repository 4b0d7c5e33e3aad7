import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fillText } from '../../src/content/interface.ts';
import { formatMoney } from '../../src/domain/format.ts';
import type { Locale } from '../../src/domain/setting.ts';

const FILE = join(import.meta.dirname, 'blanks.yaml');
const words = z.record(z.string(), z.string().min(1));
const BLANKS = z.strictObject({ zh: words, en: words }).parse(parse(readFileSync(FILE, 'utf8')));

/** A rewrite as the person would send it: every blank filled with something that fits it, sums within `amount`. */
export const fillBlanks = (text: string, locale: Locale, currency: string, amount: number): string => {
  const fillings = locale === 'en' ? BLANKS.en : BLANKS.zh;
  return text.replace(/〔([^〕]*)〕/g, (blank, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) throw new Error(`${FILE}: has nothing for the blank ${blank}: add it`);
    return fillText(filling, { amount: formatMoney(amount, currency, locale) });
  });
};
