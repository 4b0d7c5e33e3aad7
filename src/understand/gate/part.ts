import { ALWAYS, allOf, anyOf, type Need, oneOf } from './need.ts';

/**
 * What is known of a part of a pattern: `exact` lists every string that it can match, where those are few; `need` is
 * what the text must hold besides.
 */
export type Part = { readonly exact: readonly string[] | undefined; readonly need: Need };

export const NOTHING: Part = { exact: [''], need: ALWAYS };
export const ANYTHING: Part = { exact: undefined, need: ALWAYS };
export const DIGITS: Part = { exact: [...'0123456789'], need: ALWAYS };

/** More strings than these are not told apart: long lists cost more to look for than they save. */
export const MOST = 24;

export const exactly = (strings: readonly string[]): Part =>
  strings.length <= MOST ? { exact: strings, need: ALWAYS } : ANYTHING;

export const wholeNeed = ({ exact, need }: Part): Need =>
  exact === undefined ? need : need === ALWAYS ? oneOf(exact) : allOf([oneOf(exact), need]);

const pairs = (lefts: readonly string[], rights: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const left of lefts) for (const right of rights) joined.push(left + right);
  return joined;
};

/** One part after another. Strings grow as long as all of them are known; where they end, what they were is needed. */
export class Sequence {
  readonly #needs: Need[] = [];
  #run: readonly string[] = [''];
  #text = '';
  #whole = true;

  /** Characters that are no more than themselves. */
  text(characters: string): void {
    this.#text += characters;
  }

  part({ exact, need }: Part): void {
    if (need !== ALWAYS) this.#needs.push(need);
    if (exact === undefined) this.#end(['']);
    else if (this.#run.length * exact.length > MOST) this.#end(exact);
    else this.#run = pairs(this.#strings(), exact);
  }

  /** What may come more than once begins and ends alike, whatever is between. */
  repeated(part: Part): void {
    this.part(part);
    this.#end(part.exact ?? ['']);
  }

  result(): Part {
    const strings = this.#strings();
    if (this.#whole) return { exact: strings, need: allOf(this.#needs) };
    return { exact: undefined, need: allOf([...this.#needs, oneOf(strings)]) };
  }

  #strings(): readonly string[] {
    if (this.#text === '') return this.#run;
    this.#run = pairs(this.#run, [this.#text]);
    this.#text = '';
    return this.#run;
  }

  #end(next: readonly string[]): void {
    this.#needs.push(oneOf(this.#strings()));
    this.#run = next;
    this.#whole = false;
  }
}

export const choice = (parts: readonly Part[]): Part => {
  if (parts.length === 1) return parts[0] as Part;
  let strings = 0;
  for (const { exact, need } of parts)
    strings += exact === undefined || need !== ALWAYS ? MOST + 1 : exact.length;
  if (strings <= MOST) return { exact: parts.flatMap(({ exact }) => exact ?? []), need: ALWAYS };
  return { exact: undefined, need: anyOf(parts.map(wholeNeed)) };
};
