import { ACTS } from '../../domain/act.ts';
import { FLAGS, type Flag } from '../../domain/flag.ts';
import { KINDS, type Kind } from '../../domain/terms.ts';

/** Written once: each is asked for in every message, and a string that is put together anew is dear to look up. */
const namesOf = <L extends string>(kind: string, labels: readonly L[]): Readonly<Record<L, string>> =>
  Object.fromEntries(labels.map((label) => [label, `${kind} ${label}`])) as Record<L, string>;
const FLAG_NAMES = namesOf('flag', FLAGS);
const KIND_NAMES = namesOf('kind', KINDS);

/** How the message model calls a flag and a kind, beside the acts, which go by their own names. */
export const flagName = (flag: Flag): string => FLAG_NAMES[flag];
export const kindName = (kind: Kind): string => KIND_NAMES[kind];

export const MESSAGE_LABELS: readonly string[] = [...ACTS, ...FLAGS.map(flagName), ...KINDS.map(kindName)];
