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

/** What was found, and the cues that no pattern finds: learned from labelled messages, they are heard however they are said. */
export const weighCues = (
  patterned: Patterned,
  judgement: Judgement,
  found: readonly Found<string>[],
): Found<string>[] => {
  const { source } = patterned.facts;
  const prefix = `${source.side} `;
  const worked = workOut(CUE_MODEL, cueGroups(patterned, judgement, found), source.clauses.length + 1);
  const heard = CUE_MODEL.labels.filter(
    (label, i) =>
      label.startsWith(prefix) && (worked.odds[i] as number) > (CUE_MODEL.thresholds[i] as number),
  );
  const points = pointAt(CUE_MODEL, source, worked, heard);
  return [
    ...found,
    ...[...points].map(([label, span]) => ({ label: label.slice(prefix.length), span, by: 'trained' })),
  ];
};
