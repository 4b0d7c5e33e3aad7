import type { Cue } from '../domain/cue.ts';
import type { Found } from '../domain/utterance.ts';
import { Gate } from './gate/gate.ts';
import type { Source } from './source.ts';

/** The gate before a list of cues, made the first time that the list is listened for. */
const gates = new WeakMap<readonly Cue[], Gate>();

const gateOf = (cues: readonly Cue[]): Gate => {
  const known = gates.get(cues);
  if (known) return known;
  const made = new Gate(cues.flatMap(({ patterns }) => patterns));
  gates.set(cues, made);
  return made;
};

/** The cues that a message gives, each where it is first met. */
export const readCues = (source: Source, cues: readonly Cue[]): Found<string>[] => {
  if (cues.length === 0) return [];
  const open = gateOf(cues).open(source.text);
  let index = 0;
  return cues.flatMap(({ id, patterns }) => {
    const from = index;
    index += patterns.length;
    for (const [i, pattern] of patterns.entries()) {
      if (open[from + i] === 0) continue;
      // A pattern of the content may carry `g` and with it a position; the search must not depend on it.
      const at = source.text.search(pattern);
      if (at < 0) continue;
      const length =
        source.text.slice(at).match(new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')))?.[0]
          .length ?? 0;
      return [{ label: id, span: { start: at, end: at + length }, by: 'cue' }];
    }
    return [];
  });
};
