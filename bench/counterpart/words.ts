import { draw, pick, type RandomState, seedRandom } from '../../src/domain/random.ts';
import type { Phrases } from './played.ts';
import type { Action } from './talk.ts';

/** Picks phrases by what they do, and fills their slots. */
export class Words {
  readonly #phrases: Phrases;
  readonly #slots: Readonly<Record<string, string>>;
  #random: RandomState;

  constructor(phrases: Phrases, slots: Readonly<Record<string, string>>, seed: string) {
    this.#phrases = phrases;
    this.#slots = slots;
    this.#random = seedRandom(seed);
  }

  /** A number from 0 up to 1. */
  chance(): number {
    const [value, next] = draw(this.#random);
    this.#random = next;
    return value;
  }

  say(key: string, values: Readonly<Record<string, string | number>> = {}): Action {
    const phrases = this.#phrases[key];
    if (!phrases) throw new Error(`the players have no phrase "${key}"`);
    const [text, next] = pick(phrases, this.#random);
    this.#random = next;
    return {
      say: text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? this.#slots[name];
        if (value === undefined) throw new Error(`the phrase "${key}" names {${name}}, which has no value`);
        return String(value);
      }),
    };
  }
}

/** An amount as it is said: whole main units. */
export const inWords = (minor: number): string => String(Math.round(minor / 100));
