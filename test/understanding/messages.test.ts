import { describe, expect, it } from 'vitest';
import { type Batch, isHeldOut, type Message, readBatches } from '../../scripts/understanding/examples.ts';
import { ACTS, actsOf } from '../../src/domain/act.ts';
import { FLAGS } from '../../src/domain/flag.ts';

const batches = readBatches();
const learned = batches.filter((batch) => !isHeldOut(batch));
const held = batches.filter(isHeldOut);
const messagesOf = (some: readonly Batch[]): Message[] => some.flatMap(({ messages }) => [...messages]);

/** Three characters at a time, of what is letters and digits. */
const shingles = (text: string): Set<string> => {
  const plain = [...text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')];
  return new Set(plain.slice(2).map((_, i) => plain.slice(i, i + 3).join('')));
};

const ALIKE = 0.7;
const LONG_ENOUGH = 6;

describe('the labelled messages', () => {
  it('are at least four thousand, in both languages, on both sides', () => {
    const all = messagesOf(learned);
    expect(all.length).toBeGreaterThan(4000);
    for (const locale of ['zh-CN', 'zh-TW', 'en'])
      for (const side of ['debtor', 'creditor'])
        expect(all.filter((one) => one.locale === locale && one.side === side).length).toBeGreaterThan(100);
  });

  it('show every act and every flag, among those that teach and those that measure', () => {
    for (const some of [learned, held]) {
      const all = messagesOf(some);
      for (const act of ACTS)
        expect(all.filter(({ acts }) => acts.includes(act)).length, act).toBeGreaterThan(10);
      for (const flag of FLAGS)
        expect(all.filter(({ flags }) => flags.includes(flag)).length, flag).toBeGreaterThan(10);
    }
  });

  it('have an id each', () => {
    const ids = messagesOf(batches).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('let nobody do what only the other side can', () => {
    const wrong = messagesOf(batches).filter(({ acts, side }) =>
      acts.some((act) => !actsOf(side).includes(act)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('keep near-duplicates on one side of the split', () => {
    type Known = { readonly id: string; readonly theirs: ReadonlySet<string> };
    const index = new Map<string, Known[]>();
    for (const { id, text } of messagesOf(learned)) {
      const one = { id, theirs: shingles(text) };
      for (const shingle of one.theirs) {
        const known = index.get(shingle);
        if (known) known.push(one);
        else index.set(shingle, [one]);
      }
    }
    const knownBy = (shingle: string): readonly Known[] => index.get(shingle) ?? [];
    const crossing = messagesOf(held).flatMap((message) => {
      const own = shingles(message.text);
      if (own.size < LONG_ENOUGH) return [];
      // Whoever shares so large a part shares at least one of the rarest of the rest.
      const rare = [...own]
        .sort((a, b) => knownBy(a).length - knownBy(b).length)
        .slice(0, own.size - Math.ceil(ALIKE * own.size) + 1);
      return [...new Set(rare.flatMap(knownBy))]
        .filter(({ theirs }) => {
          const shared = [...own].filter((shingle) => theirs.has(shingle)).length;
          return shared / (own.size + theirs.size - shared) >= ALIKE;
        })
        .map(({ id }) => `${message.id} ~ ${id}`);
    });
    expect(crossing).toEqual([]);
  });
});
