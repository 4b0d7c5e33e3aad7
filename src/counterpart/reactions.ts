import { raised, touched, type Utterance } from '../domain/utterance.ts';
import type { Decision, Segment } from './decision.ts';

/** What goes before everything else in a message: a forgery, a threat, an insult. */
const GRAVE = [
  { flag: 'deceive', move: 'refuse_forgery', key: 'refuse_forgery' },
  { flag: 'threaten', move: 'set_boundary', key: 'set_boundary_threat' },
  { flag: 'hostile', move: 'set_boundary', key: 'set_boundary_hostile' },
] as const;

/** What a message was, where that is the last that is heard of it. */
export const lastWord = ({ utterance }: { readonly utterance: Utterance }): Segment[] => {
  const found = GRAVE.find(({ flag }) => raised(utterance, flag));
  return found ? [{ key: found.key }] : [];
};

/** The answer to a forgery or a threat, and to an insult that comes with nothing else. */
export const boundary = (utterance: Utterance): Pick<Decision, 'move' | 'segments'> | undefined => {
  const found = GRAVE.find(
    ({ flag }) => raised(utterance, flag) && (flag !== 'hostile' || utterance.acts.length === 0),
  );
  return found && { move: found.move, segments: [{ key: found.key }] };
};

/** The answer to talk of something else. */
export const backToMatter = (utterance: Utterance): Pick<Decision, 'move' | 'segments'> | undefined =>
  raised(utterance, 'off_topic') &&
  utterance.acts.every(({ label }) => label === 'greet') &&
  !touched(utterance, 'bot')
    ? { move: 'redirect', segments: [{ key: 'redirect' }] }
    : undefined;

/** The same, where the message also does something that deserves its own reply: a first sentence to it. */
export const noteOn = ({ utterance }: { readonly utterance: Utterance }): Segment[] => {
  if (raised(utterance, 'hostile')) return [{ key: 'set_boundary_hostile' }];
  // A phone number is masked, too: who gave it is told.
  const isMasked = raised(utterance, 'overshare') || utterance.secrets.length > 0;
  return isMasked ? [{ key: 'protect_secret' }] : [];
};
