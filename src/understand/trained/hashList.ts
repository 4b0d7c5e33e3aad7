/** Things true of a message, by hash, and where each was seen. Parallel arrays: there are many, in every message. */
export type Features = { readonly hashes: Int32Array; readonly starts: Int32Array };

const AT_FIRST = 1024;

/** Collects features. One list serves one message after another: to grow a new one each time costs more than to fill it. */
export class HashList {
  #hashes = new Int32Array(AT_FIRST);
  #starts = new Int32Array(AT_FIRST);
  #length = 0;

  put(hash: number, start = 0): void {
    if (this.#length === this.#hashes.length) this.#grow();
    this.#hashes[this.#length] = hash;
    this.#starts[this.#length++] = start;
  }

  /** What was put in since it was last asked for. */
  taken(): Features {
    const starts = this.#starts.slice(0, this.#length);
    return { hashes: this.takenHashes(), starts };
  }

  /** The same for those to whom it is all one where it was seen. */
  takenHashes(): Int32Array {
    const hashes = this.#hashes.slice(0, this.#length);
    this.#length = 0;
    return hashes;
  }

  #grow(): void {
    const larger = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(2 * from.length);
      to.set(from);
      return to;
    };
    this.#hashes = larger(this.#hashes);
    this.#starts = larger(this.#starts);
  }
}
