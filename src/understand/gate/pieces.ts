const ROOT = 0;
const NOTHING = -1;
/** Each edge takes two places of the table: from where and with which unit, and to where. */
const WIDTH = 2;
const UNIT_BITS = 16;
const MOST_NODES = 2 ** (32 - UNIT_BITS);

/** Strings to look for in a text all at once: a tree of their units, each edge of which is an entry of one hash table. */
export class Pieces {
  readonly #edges: Int32Array;
  readonly #mask: number;
  readonly #count: number;
  /** For each unit, the node to which it leads from the root, or the root: most places of a text come no further. */
  readonly #first: Uint16Array;
  /** For each node, which of the pieces ends there. */
  readonly #ends: Int32Array;

  constructor(pieces: readonly string[]) {
    const most = pieces.reduce((sum, { length }) => sum + length, 1);
    const size = 2 ** Math.ceil(Math.log2(most + 1));
    this.#mask = size - 1;
    this.#count = pieces.length;
    this.#edges = new Int32Array(size * WIDTH).fill(NOTHING);
    this.#ends = new Int32Array(most).fill(NOTHING);
    this.#first = new Uint16Array(2 ** UNIT_BITS);
    let nodes = 1;
    pieces.forEach((piece, index) => {
      let node = ROOT;
      for (let at = 0; at < piece.length; at++) {
        const unit = piece.charCodeAt(at);
        const slot = this.#slot(node, unit);
        if (this.#edges[slot + 1] === NOTHING) {
          if (nodes === MOST_NODES) throw new Error('too many strings to look for at once');
          this.#edges[slot] = (node << UNIT_BITS) | unit;
          this.#edges[slot + 1] = nodes++;
        }
        node = this.#edges[slot + 1] as number;
      }
      this.#ends[node] = index;
      const first = piece.charCodeAt(0);
      this.#first[first] = this.#edges[this.#slot(ROOT, first) + 1] as number;
    });
  }

  /** Which of the pieces stand in the text. */
  find(text: string): number[] {
    const found: number[] = [];
    const seen = new Uint8Array(this.#count);
    const { length } = text;
    for (let start = 0; start < length; start++) {
      let node = this.#first[text.charCodeAt(start)] as number;
      for (let at = start + 1; node > ROOT; at++) {
        const piece = this.#ends[node] as number;
        if (piece !== NOTHING && seen[piece] === 0) {
          seen[piece] = 1;
          found.push(piece);
        }
        if (at === length) break;
        node = this.#edges[this.#slot(node, text.charCodeAt(at)) + 1] as number;
      }
    }
    return found;
  }

  /** Where the edge is entered, or would be. */
  #slot(node: number, unit: number): number {
    const key = (node << UNIT_BITS) | unit;
    const hash = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
    let entry = (hash ^ (hash >>> 13)) & this.#mask;
    while (this.#edges[entry * WIDTH] !== key && this.#edges[entry * WIDTH + 1] !== NOTHING)
      entry = (entry + 1) & this.#mask;
    return entry * WIDTH;
  }
}
