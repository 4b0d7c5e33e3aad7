import type { Span } from '../../domain/utterance.ts';
import { isMarked, type Marks, mark, marksBelow } from '../marks.ts';

/** Which stretches of a text are taken. To ask takes as long as the stretch that is asked for, however many are taken. */
export class Taken {
  readonly #length: number;
  /** One mark for each unit; made when something is taken: in most messages nothing is. */
  #units: Marks | undefined;

  constructor(text: string, spans: readonly Span[] = []) {
    this.#length = text.length;
    for (const span of spans) this.take(span);
  }

  take({ start, end }: Span): void {
    this.#units ??= marksBelow(this.#length);
    for (let at = start; at < end; at++) mark(this.#units, at);
  }

  /** Does any of the stretch belong to another? */
  meets({ start, end }: Span): boolean {
    const units = this.#units;
    if (units === undefined) return false;
    for (let at = start; at < end; at++) if (isMarked(units, at)) return true;
    return false;
  }
}
