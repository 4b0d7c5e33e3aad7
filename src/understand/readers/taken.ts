import type { Span } from '../../domain/utterance.ts';

/** Which stretches of a text are taken. To ask takes as long as the stretch that is asked for, however many are taken. */
export class Taken {
  readonly #units: Uint8Array;

  constructor(text: string, spans: readonly Span[] = []) {
    this.#units = new Uint8Array(text.length);
    for (const span of spans) this.take(span);
  }

  take({ start, end }: Span): void {
    this.#units.fill(1, start, end);
  }

  /** Does any of the stretch belong to another? */
  meets({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#units[at] === 1) return true;
    return false;
  }
}
