import { isMarked, mark, marksFor } from '../marks.ts';

const NOTHING = -1;
const UNIT_BITS = 16;
/** Entries are numbered by a unit's worth of bits; one number is left over, to stand for nobody's entry. */
const SIZE = 2 ** UNIT_BITS - 1;
/** A table that is much fuller is slow to search. */
const MOST_NODES = 0.6 * SIZE;
/** Of an entry the table holds, side by side, its key and the piece that ends there. */
const WIDTH = 2;
const PIECE = 1;

/** A node is the entry in which the edge to it stands; an edge is known by the node that it comes from, and its unit. */
const edgeOf = (node: number, unit: number): number => (node << UNIT_BITS) | unit;
const EMPTY = edgeOf(SIZE, SIZE);
/** Edges from the root are found by their unit alone. */
const FROM_ROOT = edgeOf(SIZE, 0);

/** So many marks tell nearly every two units with which no piece begins, and are few enough to lie near the processor. */
const PAIR_BITS = 17;
const pairOf = (first: number, second: number): number =>
  Math.imul((first << UNIT_BITS) ^ second, 0x9e3779b1) >>> (32 - PAIR_BITS);

/** Strings to look for in a text all at once: a tree of their units, each edge of which is an entry of one hash table. */
export class Pieces {
  readonly #table = new Int32Array(SIZE * WIDTH).fill(NOTHING);
  /** For each unit the entry of the edge from the root with it. */
  readonly #first = new Uint16Array(2 ** UNIT_BITS).fill(SIZE);
  /** Marks for the pieces of one unit, and for each two units with which a longer one begins: most places have neither. */
  readonly #alone = marksFor(UNIT_BITS);
  readonly #pairs = marksFor(PAIR_BITS);
  /** A mark for each piece while a text is looked through; all clear again when it has been. */
  readonly #seen: Uint8Array;

  constructor(pieces: readonly string[]) {
    this.#seen = new Uint8Array(pieces.length);
    let nodes = 0;
    pieces.forEach((piece, index) => {
      const first = piece.charCodeAt(0);
      if (piece.length === 1) mark(this.#alone, first);
      else mark(this.#pairs, pairOf(first, piece.charCodeAt(1)));
      let node = SIZE;
      for (let at = 0; at < piece.length; at++) {
        const unit = piece.charCodeAt(at);
        const entry = at === 0 ? this.#entryOfFirst(unit) : this.#entryOf(edgeOf(node, unit));
        if (this.#table[entry * WIDTH] === EMPTY) {
          if (nodes++ > MOST_NODES) throw new Error('too many strings to look for at once');
          this.#table[entry * WIDTH] = at === 0 ? FROM_ROOT : edgeOf(node, unit);
        }
        if (at === 0) this.#first[unit] = entry;
        node = entry;
      }
      if (node !== SIZE) this.#table[node * WIDTH + PIECE] = index;
    });
  }

  /** Which of the pieces stand in the text. */
  find(text: string): number[] {
    const table = this.#table;
    const seen = this.#seen;
    const found: number[] = [];
    const { length } = text;
    for (let start = 0; start < length; start++) {
      const first = text.charCodeAt(start);
      const goesOn = start + 1 < length && isMarked(this.#pairs, pairOf(first, text.charCodeAt(start + 1)));
      if (!goesOn && !isMarked(this.#alone, first)) continue;
      let node = this.#first[first] as number;
      for (let at = start + 1; node !== SIZE && table[node * WIDTH] !== EMPTY; at++) {
        const piece = table[node * WIDTH + PIECE] as number;
        if (piece !== NOTHING && seen[piece] === 0) {
          seen[piece] = 1;
          found.push(piece);
        }
        if (at === length || !goesOn) break;
        node = this.#entryOf(edgeOf(node, text.charCodeAt(at)));
      }
    }
    for (const piece of found) seen[piece] = 0;
    return found;
  }

  #entryOfFirst(unit: number): number {
    const known = this.#first[unit] as number;
    return known === SIZE ? this.#entryOf(EMPTY, unit) : known;
  }

  /** Where an edge is entered, or would be; the search begins at a place that `seed` tells. */
  #entryOf(edge: number, seed = edge): number {
    const hash = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
    let entry = (hash ^ (hash >>> 13)) & SIZE;
    if (entry === SIZE) entry = 0;
    while (this.#table[entry * WIDTH] !== edge && this.#table[entry * WIDTH] !== EMPTY)
      entry = entry + 1 === SIZE ? 0 : entry + 1;
    return entry;
  }
}
