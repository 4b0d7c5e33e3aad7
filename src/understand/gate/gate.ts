import type { Need } from './need.ts';
import { needOf } from './needOf.ts';
import { Pieces } from './pieces.ts';

/** Longer pieces are cut: so much of a piece tells it from nearly every other, and fewer are left. */
const LONGEST = 6;

/** Counted in a byte; of more parts so many will do. */
const MOST_PARTS = 255;

/** The parent of what a pattern needs as a whole is the pattern, by its index and counted down from -1. */
const patternAt = (index: number): number => -1 - index;

/**
 * Tells which of many patterns may match in a text, without running them: hundreds are written, and few can hold in
 * any one message. Where it says no, a pattern matches nowhere in the text, nor in any part of it.
 */
export class Gate {
  /** For each pattern 1 where nothing is known of it, so that it may match anywhere. */
  readonly #always: Uint8Array;
  readonly #pieces: Pieces;
  /** The needs that hold where a piece stands, for one piece after another, and for each where its own end. */
  readonly #needs: Int32Array;
  readonly #ends: Int32Array;
  /** For each need, the need that it is a part of, and how many of its own parts must hold for it to hold. */
  readonly #parents: Int32Array;
  readonly #least: Uint8Array;
  /** How many are missing still while a text is looked through. */
  readonly #missing: Uint8Array;

  constructor(patterns: readonly RegExp[]) {
    const needs = new Map<string, number[]>();
    const parents: number[] = [];
    const least: number[] = [];
    const add = (need: Need, parent: number): void => {
      if (need.kind === 'always') return;
      const index = parents.push(parent) - 1;
      least.push(need.kind === 'all' ? Math.min(MOST_PARTS, need.of.length) : 1);
      if (need.kind !== 'one') for (const part of need.of) add(part, index);
      else
        for (const piece of new Set(need.pieces.map((one) => one.slice(0, LONGEST)))) {
          const known = needs.get(piece);
          if (known) known.push(index);
          else needs.set(piece, [index]);
        }
    };
    const all = patterns.map(needOf);
    all.forEach((need, index) => {
      add(need, patternAt(index));
    });
    this.#always = Uint8Array.from(all, ({ kind }) => (kind === 'always' ? 1 : 0));
    this.#pieces = new Pieces([...needs.keys()]);
    this.#needs = Int32Array.from([...needs.values()].flat());
    let end = 0;
    this.#ends = Int32Array.from(needs.values(), ({ length }) => {
      end += length;
      return end;
    });
    this.#parents = Int32Array.from(parents);
    this.#least = Uint8Array.from(least);
    this.#missing = new Uint8Array(least.length);
  }

  /** For each pattern 1 if it may match somewhere in the text, 0 if it does not. */
  open(text: string): Uint8Array {
    const open = this.#always.slice();
    const missing = this.#missing;
    missing.set(this.#least);
    for (const piece of this.#pieces.find(text)) {
      const end = this.#ends[piece] as number;
      for (let i = piece === 0 ? 0 : (this.#ends[piece - 1] as number); i < end; i++) {
        let need = this.#needs[i] as number;
        while (need >= 0) {
          const parts = missing[need] as number;
          if (parts === 0) break;
          missing[need] = parts - 1;
          if (parts > 1) break;
          need = this.#parents[need] as number;
        }
        if (need < 0) open[patternAt(need)] = 1;
      }
    }
    return open;
  }
}
