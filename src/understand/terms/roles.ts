import type { AmountMention } from '../../domain/utterance.ts';
import { LATIN_RIGHT, LATIN_ROLES } from '../en/figures.ts';
import { everyMatch } from '../pattern.ts';
import { around, type Source } from '../source.ts';
import { HAN_RIGHT, HAN_ROLES } from '../zh/figures.ts';
import { isAllThereIs } from './means.ts';

/** What a sum is. `none` is money that no field names (a fee, savings); `open` is for the rest of the message to decide. */
export type Role = 'per' | 'down' | 'total' | 'income' | 'expense' | 'none' | 'open';

export type RoleWords = Readonly<Record<Exclude<Role, 'open'> | 'pay', RegExp>>;

export type Sum = AmountMention & { readonly role: Role; readonly clause: number };

type Word = { readonly role: keyof RoleWords; readonly at: number };

const wordsIn = (text: string, words: RoleWords): Word[] => {
  const found: Word[] = [];
  for (const role of Object.keys(words) as (keyof RoleWords)[])
    for (const match of everyMatch(text, words[role]))
      found.push({ role, at: match.index + match[0].length });
  return found.sort((a, b) => b.at - a.at);
};

/**
 * From the sum leftwards through its clause: the first word that names a role decides, but "每月" yields to what
 * it measures ("工资每月四千" is income) unless a verb of paying stands between ("工资四千每月能还五百").
 */
const roleFromLeft = (words: readonly Word[]): Role => {
  let per = false;
  let pays = false;
  for (const { role } of words) {
    if (role === 'per') per = true;
    else if (role === 'pay') pays = true;
    else if (role === 'down') return per ? 'per' : 'down';
    else if (role === 'total') return per ? 'per' : 'total';
    else if (pays && (role === 'income' || role === 'expense')) return per ? 'per' : 'open';
    else if (role === 'none' && pays) return per ? 'per' : 'open';
    else return role;
  }
  return per ? 'per' : 'open';
};

const FIGURE_NEXT =
  /^ ?(?:is|are|of|at|要|是|大概|得|交|花|每个?月|一个月|约|:|'s){0,2} ?[$£€¥]?[\d一二两三四五六七八九]/;

/** In "300 down today and 150 …" the words up to the "and" belong to the sum before. */
const PAID_FIRST =
  /^[^,.;]*?\b(?:down|today|tonight|now|tomorrow|up ?front|straight away|right away)\b[^,.;]*?(?:\b(?:and|then|plus|n|followed by)\b|&)/;

type Right = Readonly<Record<'per' | 'down' | 'total' | 'income' | 'expense' | 'none', RegExp>>;

const roleOf = (left: string, right: string, words: RoleWords, rights: Right): Role => {
  const near = wordsIn(left, words);
  const fromLeft = roleFromLeft(near);
  for (const role of ['income', 'expense', 'none', 'down'] as const) {
    const word = rights[role].exec(right)?.[0];
    if (word === undefined) continue;
    // "到手4300房租1500": the word between two sums belongs to the second where the first has its own.
    const taken = fromLeft !== 'open' && fromLeft !== 'per' && FIGURE_NEXT.test(right.slice(word.length));
    return taken ? fromLeft : role;
  }
  const measured = fromLeft === 'income' || fromLeft === 'expense' || fromLeft === 'none';
  if (rights.per.test(right)) return measured ? fromLeft : 'per';
  if (fromLeft === 'per' && isAllThereIs(left, right)) return 'income';
  if (fromLeft === 'open' && rights.total.test(right)) return 'total';
  return fromLeft;
};

const LEFT_HAN = 18;
const LEFT_LATIN = 64;

/** Gives every sum of the message its role, from the words around it in its own clause. */
export const readRoles = (source: Source, amounts: readonly AmountMention[]): Sum[] =>
  amounts.map((amount, index) => {
    const clause = around(source.clauses, amount.start);
    const latin = source.locale === 'en';
    // A sum before this one in the clause has used up the words on its own left.
    const previous = amounts[index - 1];
    const from = Math.max(clause.start, previous?.end ?? 0, amount.start - (latin ? LEFT_LATIN : LEFT_HAN));
    const near = source.text.slice(from, amount.start);
    const left = previous ? near.replace(PAID_FIRST, '') : near;
    const right = source.text.slice(amount.end, Math.min(amount.end + 40, clause.end + 12));
    const role = latin
      ? roleOf(left, right, LATIN_ROLES, LATIN_RIGHT)
      : roleOf(left, right, HAN_ROLES, HAN_RIGHT);
    return { ...amount, role, clause: clause.start };
  });
