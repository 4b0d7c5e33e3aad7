import type { Span } from '../../domain/utterance.ts';

/** Which stretches of a text are taken. To ask takes as long as the stretch that is asked for, however many are taken. */
export class Taken {
  readonly #length: number;
  /** Made when something is taken: in most messages nothing is. */
  #units: Uint8Array | undefined;

  constructor(text: string, spans: readonly Span[] = []) {
    this.#length = text.length;
    for (const span of spans) this.take(span);
  }

  take({ start, end }: Span): void {
    this.#units ??= new Uint8Array(this.#length);
    this.#units.fill(1, start, end);
  }

  /** Does any of the stretch belong to another? */
  meets({ start, end }: Span): boolean {
    const units = this.#units;
    if (units === undefined) return false;
    for (let at = start; at < end; at++) if (units[at] === 1) return true;
    return false;
  }
}
