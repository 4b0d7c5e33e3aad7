import { ACTS } from '../../domain/act.ts';
import { FLAGS, type Flag } from '../../domain/flag.ts';
import { KINDS, type Kind } from '../../domain/terms.ts';

/** How the message model calls a flag and a kind, beside the acts, which go by their own names. */
export const flagName = (flag: Flag): string => `flag ${flag}`;
export const kindName = (kind: Kind): string => `kind ${kind}`;

export const MESSAGE_LABELS: readonly string[] = [...ACTS, ...FLAGS.map(flagName), ...KINDS.map(kindName)];
