import type { Side } from '../../domain/setting.ts';
import type { Found } from '../../domain/utterance.ts';
import type { Labels } from '../labels.ts';
import type { Facts } from '../refiners/refiner.ts';
import { CUE_MODEL } from './cueModel.ts';
import { goOn, hashOf } from './hash.ts';
import type { Judgement } from './judge.ts';
import { messageGroups } from './look.ts';
import type { Weighted } from './network.ts';
import { pointAt, workOut } from './pointAt.ts';

/** How the model calls a cue; each side has its own. */
export const cueLabel = (side: Side, cue: string): string => `${side} ${cue}`;

/** A message as the patterns read it. */
type Patterned = { readonly facts: Facts; readonly labels: Labels };

const CUE = hashOf('cue ');
const ACT = hashOf('judged act ');
const FLAG = hashOf('judged flag ');

/** All that is true of a message: its words and findings, what it was taken to do, and the cues that patterns found. */
export const cueGroups = (
  { labels: found, facts }: Patterned,
  { labels, look, played }: Judgement,
  cues: readonly Found<string>[],
): Weighted[] => [
  ...messageGroups(
    found,
    facts,
    look,
    played.map(({ part }) => part),
  ),
  {
    hashes: Int32Array.from([
      ...cues.map(({ label }) => goOn(CUE, label)),
      ...labels.acts.map(({ label }) => goOn(ACT, label)),
      ...labels.flags.map(({ label }) => goOn(FLAG, label)),
    ]),
    scale: 1,
  },
];

/**
 * Cues that have labelled messages of their own are heard however they are said: what the patterns found is weighed with
 * the words, and the weighing decides. Other cues stay as the patterns found them.
 */
export const weighCues = (
  patterned: Patterned,
  judgement: Judgement,
  found: readonly Found<string>[],
): Found<string>[] => {
  const { source } = patterned.facts;
  const nameOf = (label: string): string => label.slice(source.side.length + 1);
  const learned = CUE_MODEL.labels.filter((label) => label.startsWith(`${source.side} `));
  const worked = workOut(CUE_MODEL, cueGroups(patterned, judgement, found), source.clauses.length + 1);
  const heard = learned.filter((label) => {
    const index = CUE_MODEL.labels.indexOf(label);
    return (worked.odds[index] as number) > (CUE_MODEL.thresholds[index] as number);
  });
  const isFound = (label: string): boolean => found.some((cue) => cue.label === nameOf(label));
  const points = pointAt(
    CUE_MODEL,
    source,
    worked,
    heard.filter((label) => !isFound(label)),
  );
  const names = learned.map(nameOf);
  return [
    ...found.filter(({ label }) => !names.includes(label) || heard.includes(cueLabel(source.side, label))),
    ...[...points].map(([label, span]) => ({ label: nameOf(label), span, by: 'trained' })),
  ];
};
