const ROOT = 0;
const NOTHING = -1;
/** Of an edge the table holds, side by side: from where and with which unit, to where, and the piece that ends there. */
const WIDTH = 4;
const TO = 1;
const PIECE = 2;
const UNIT_BITS = 16;
const MOST_NODES = 2 ** (32 - UNIT_BITS);
/** So many marks tell nearly every two units with which no piece goes on, and are few enough to lie near the processor. */
const PAIR_BITS = 17;
const pairOf = (first: number, second: number): number =>
  Math.imul((first << UNIT_BITS) ^ second, 0x9e3779b1) >>> (32 - PAIR_BITS);

/** Strings to look for in a text all at once: a tree of their units, each edge of which is an entry of one hash table. */
export class Pieces {
  readonly #edges: Int32Array;
  readonly #mask: number;
  readonly #count: number;
  /** For each unit, where the table has the edge from the root with it: most places of a text come no further. */
  readonly #first: Int32Array;
  /** A mark for each two units with which a piece begins; of others there is one by chance only. */
  readonly #pairs = new Uint8Array(2 ** PAIR_BITS);

  constructor(pieces: readonly string[]) {
    const most = pieces.reduce((sum, { length }) => sum + length, 1);
    const size = 2 ** Math.ceil(Math.log2(most + 1));
    this.#mask = size - 1;
    this.#count = pieces.length;
    this.#edges = new Int32Array(size * WIDTH).fill(NOTHING);
    this.#first = new Int32Array(2 ** UNIT_BITS).fill(NOTHING);
    let nodes = 1;
    pieces.forEach((piece, index) => {
      if (piece.length > 1) this.#pairs[pairOf(piece.charCodeAt(0), piece.charCodeAt(1))] = 1;
      let node = ROOT;
      let slot = NOTHING;
      for (let at = 0; at < piece.length; at++) {
        const unit = piece.charCodeAt(at);
        slot = this.#slot(node, unit);
        if (this.#edges[slot + TO] === NOTHING) {
          if (nodes === MOST_NODES) throw new Error('too many strings to look for at once');
          this.#edges[slot] = (node << UNIT_BITS) | unit;
          this.#edges[slot + TO] = nodes++;
        }
        if (node === ROOT) this.#first[unit] = slot;
        node = this.#edges[slot + TO] as number;
      }
      if (slot !== NOTHING) this.#edges[slot + PIECE] = index;
    });
  }

  /** Which of the pieces stand in the text. */
  find(text: string): number[] {
    const found: number[] = [];
    const seen = new Uint8Array(this.#count);
    const { length } = text;
    for (let start = 0; start < length; start++) {
      const first = text.charCodeAt(start);
      let slot = this.#first[first] as number;
      for (let at = start + 1; slot !== NOTHING; at++) {
        const node = this.#edges[slot + TO] as number;
        if (node === NOTHING) break;
        const piece = this.#edges[slot + PIECE] as number;
        if (piece !== NOTHING && seen[piece] === 0) {
          seen[piece] = 1;
          found.push(piece);
        }
        if (at === length || (at === start + 1 && this.#pairs[pairOf(first, text.charCodeAt(at))] === 0))
          break;
        slot = this.#slot(node, text.charCodeAt(at));
      }
    }
    return found;
  }

  /** Where the edge is entered, or would be. */
  #slot(node: number, unit: number): number {
    const key = (node << UNIT_BITS) | unit;
    const hash = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
    let entry = (hash ^ (hash >>> 13)) & this.#mask;
    while (this.#edges[entry * WIDTH] !== key && this.#edges[entry * WIDTH + TO] !== NOTHING)
      entry = (entry + 1) & this.#mask;
    return entry * WIDTH;
  }
}
