const ROOT = 0;
const NOTHING = -1;
/** Of an edge the table holds, side by side: from where and with which unit, to where, and the piece that ends there. */
const WIDTH = 4;
const TO = 1;
const PIECE = 2;
const UNIT_BITS = 16;
const MOST_NODES = 2 ** (32 - UNIT_BITS);

/** Strings to look for in a text all at once: a tree of their units, each edge of which is an entry of one hash table. */
export class Pieces {
  readonly #edges: Int32Array;
  readonly #mask: number;
  readonly #count: number;
  /** For each unit, where the table has the edge from the root with it: most places of a text come no further. */
  readonly #first: Int32Array;

  constructor(pieces: readonly string[]) {
    const most = pieces.reduce((sum, { length }) => sum + length, 1);
    const size = 2 ** Math.ceil(Math.log2(most + 1));
    this.#mask = size - 1;
    this.#count = pieces.length;
    this.#edges = new Int32Array(size * WIDTH).fill(NOTHING);
    this.#first = new Int32Array(2 ** UNIT_BITS).fill(NOTHING);
    let nodes = 1;
    pieces.forEach((piece, index) => {
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
      let slot = this.#first[text.charCodeAt(start)] as number;
      for (let at = start + 1; slot !== NOTHING; at++) {
        const node = this.#edges[slot + TO] as number;
        if (node === NOTHING) break;
        const piece = this.#edges[slot + PIECE] as number;
        if (piece !== NOTHING && seen[piece] === 0) {
          seen[piece] = 1;
          found.push(piece);
        }
        if (at === length) break;
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
