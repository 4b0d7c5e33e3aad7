import { ALWAYS, type Need } from './need.ts';
import { ANYTHING, choice, DIGITS, exactly, MOST, NOTHING, type Part, Sequence, wholeNeed } from './part.ts';

/** Thrown at syntax that is not read here: such a pattern is simply run. */
class Unread extends Error {}

const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
const SPECIAL = codes('()[].*+?{}^$|\\');
const QUANTIFIERS = codes('*+?{');
const isSpecial = (code: number): boolean => code < 0x80 && SPECIAL.has(code);
const isQuantifier = (code: number): boolean => QUANTIFIERS.has(code);
const COUNT = /\{(\d+)(,?)(\d*)\}/y;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', 0: '\0' };
/** Letters whose case a pattern with the flag `i` ignores are unknown to us; these have none. */
const CASELESS = /^[\p{Script=Han}\p{ASCII}]$/u;
const isCaseless = (character: string): boolean => CASELESS.test(character) && !/[a-z]/i.test(character);

/** Reads a pattern from left to right. `RegExp` has accepted it before, so it need not be checked again. */
class Reader {
  readonly #source: string;
  readonly #unicode: boolean;
  readonly #ignoreCase: boolean;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    if (flags.includes('v')) throw new Unread();
    this.#source = source;
    this.#unicode = flags.includes('u');
    this.#ignoreCase = flags.includes('i');
  }

  read(): Part {
    const part = this.#choice();
    if (this.#at < this.#source.length) throw new Unread();
    return part;
  }

  #eat(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #next(): string {
    if (this.#at >= this.#source.length) throw new Unread();
    return this.#source.charAt(this.#at++);
  }

  #choice(): Part {
    const parts = [this.#sequence()];
    while (this.#eat('|')) parts.push(this.#sequence());
    return choice(parts);
  }

  #sequence(): Part {
    const sequence = new Sequence();
    for (;;) {
      const plain = this.#ignoreCase ? '' : this.#plain();
      if (plain !== '') sequence.text(plain);
      const character = this.#peek();
      if (character === '' || character === '|' || character === ')') return sequence.result();
      this.#at++;
      const part = isSpecial(character.charCodeAt(0)) ? this.#special(character) : this.#literal(character);
      if (isQuantifier(this.#source.charCodeAt(this.#at))) this.#quantified(sequence, part);
      else sequence.part(part);
    }
  }

  /** The characters from here on that stand for themselves, once. */
  #plain(): string {
    let end = this.#at;
    while (end < this.#source.length && !isSpecial(this.#source.charCodeAt(end))) end++;
    if (end > this.#at && isQuantifier(this.#source.charCodeAt(end))) end--;
    const plain = this.#source.slice(this.#at, end);
    this.#at = end;
    return plain;
  }

  #quantified(sequence: Sequence, part: Part): void {
    const [least, most] = this.#counts(this.#next());
    this.#eat('?');
    if (most === 0) return;
    if (least === 0)
      sequence.part(
        most === 1 && part.exact && part.need === ALWAYS ? exactly(['', ...part.exact]) : ANYTHING,
      );
    else if (most === 1) sequence.part(part);
    else sequence.repeated(part);
  }

  #counts(sign: string): readonly [least: number, most: number] {
    if (sign === '?') return [0, 1];
    if (sign !== '{') return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
    COUNT.lastIndex = this.#at - 1;
    const [text, least, comma, most] = COUNT.exec(this.#source) ?? [];
    if (text === undefined) throw new Unread();
    this.#at += text.length - 1;
    if (!comma) return [Number(least), Number(least)];
    return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
  }

  #special(character: string): Part {
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    if (character === '.') return ANYTHING;
    if (character === '^' || character === '$') return NOTHING;
    throw new Unread();
  }

  #literal(character: string): Part {
    if (this.#ignoreCase && !isCaseless(character)) return ANYTHING;
    return { exact: [this.#unit(character)], need: ALWAYS };
  }

  /** Half a character is none of its own where patterns are read by characters. */
  #unit(character: string): string {
    if (this.#unicode && character >= '\ud800' && character <= '\udfff') throw new Unread();
    return character;
  }

  #group(): Part {
    const negative = this.#eat('?!') || this.#eat('?<!');
    const beside = negative || this.#eat('?=') || this.#eat('?<=');
    if (!beside && !this.#eat('?:') && this.#eat('?')) {
      // A named group is read like any other; a change of flags is not read.
      if (!this.#eat('<')) throw new Unread();
      while (!this.#eat('>')) this.#next();
    }
    const part = this.#choice();
    if (!this.#eat(')')) throw new Unread();
    if (negative) return NOTHING;
    // What must stand beside a place takes up no room in it.
    return beside ? { exact: [''], need: wholeNeed(part) } : part;
  }

  #escape(): Part {
    const character = this.#next();
    if (character === 'b' || character === 'B') return NOTHING;
    if (character === 'd') return DIGITS;
    if (this.#isOpen(character) || this.#isBackward(character)) return ANYTHING;
    return this.#literal(this.#escaped(character));
  }

  /** \w, \S, \p{…}: any of too many characters to name. */
  #isOpen(character: string): boolean {
    if (/[DwWsS]/.test(character)) return true;
    if (!/[pP]/.test(character)) return false;
    if (!this.#unicode) throw new Unread();
    while (!this.#eat('}')) this.#next();
    return true;
  }

  /** \1: whatever a group has matched. */
  #isBackward(character: string): boolean {
    if (character === 'k') throw new Unread();
    if (!/[1-9]/.test(character)) return false;
    while (/\d/.test(this.#peek())) this.#at++;
    return true;
  }

  /** The character that an escape stands for; the backslash and the first character after it have been read. */
  #escaped(first: string): string {
    if (first === 'c' || (first === '0' && /\d/.test(this.#peek()))) throw new Unread();
    const control = CONTROLS[first];
    if (control !== undefined) return control;
    if (first !== 'x' && first !== 'u') return first;
    const digits = this.#source.slice(this.#at, this.#at + (first === 'x' ? 2 : 4));
    if (!/^(?:[\da-f]{2}){1,2}$/i.test(digits)) throw new Unread();
    this.#at += digits.length;
    return this.#unit(String.fromCharCode(Number.parseInt(digits, 16)));
  }

  #class(): Part {
    const negative = this.#eat('^');
    const characters: string[] = [];
    let known = !negative;
    while (!this.#eat(']')) {
      const first = this.#inClass();
      const range = this.#peek() === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (range) this.#at++;
      const last = range ? this.#inClass() : first;
      if (first === undefined || last === undefined) known = false;
      else if (!range) characters.push(...first);
      else if (first.length > 1 || last.length > 1) throw new Unread();
      else characters.push(...between(first, last));
    }
    if (!known || characters.length > MOST) return ANYTHING;
    return this.#ignoreCase && !characters.every(isCaseless) ? ANYTHING : exactly(characters);
  }

  /** The characters that one item of a class stands for, each a letter of a string, if those are few. */
  #inClass(): string | undefined {
    const character = this.#next();
    if (character !== '\\') return this.#unit(character);
    const escaped = this.#next();
    if (escaped === 'd') return '0123456789';
    if (escaped === 'b') return '\b';
    if (this.#isOpen(escaped)) return undefined;
    if (/[1-9Bk]/.test(escaped)) throw new Unread();
    return this.#escaped(escaped);
  }
}

const between = (first: string, last: string): string[] => {
  const from = first.charCodeAt(0);
  // One more than is told apart is enough to know that it is too many.
  const length = Math.min(last.charCodeAt(0) - from, MOST) + 1;
  return Array.from({ length }, (_, index) => String.fromCharCode(from + index));
};

/** What a text must hold for the pattern to match in it: /先(?:还|付)/ needs 先还 or 先付. */
export const needOf = (pattern: RegExp): Need => {
  try {
    return wholeNeed(new Reader(pattern).read());
  } catch (error) {
    if (error instanceof Unread) return ALWAYS;
    throw error;
  }
};
