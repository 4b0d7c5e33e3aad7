import { type Content, type SidePack, textIn } from '../content/content.ts';
import { type Rehearsal, stageOf } from '../domain/rehearsal.ts';
import type { TurnReply } from '../domain/reply.ts';
import { cued, type Utterance } from '../domain/utterance.ts';
import { firstLine, helpLines } from './helpLines.ts';
import type { Recorder } from './recorder.ts';

type Shown = TurnReply['counterpart'];

const sayAsProduct = (record: Recorder, text: string): Shown => {
  const { state } = record;
  record.add(
    {
      type: 'CounterpartMoved',
      move: 'hold_for_safety',
      lines: [],
      asked: state.asked,
      random: state.random,
    },
    { part: 'shown', text },
  );
  return { move: 'hold_for_safety', text };
};

/** Words of the product with a number to call in them. */
const withLine = (
  record: Recorder,
  content: Content,
  key: 'stillHeld' | 'unsure' | 'stillUnsure' | 'stopped',
  region?: string,
): string => {
  const { locale } = record.state;
  return textIn(content, content.safety[key], locale).replace('{line}', firstLine(content, locale, region));
};

/** Did a sign that may mean despair, or no more than a hard day, bring the talk to a halt? */
const isUnsure = ({ place, lastMove }: Rehearsal): boolean =>
  place === 'paused' && lastMove === 'hold_for_safety';

/** Was the practice brought to a halt, to be gone on with or left by the person? */
export const isHalted = (state: Rehearsal): boolean => state.place === 'held_for_safety' || isUnsure(state);

/**
 * Answers a sign of despair: no persona, no score. Where it is clear, or comes a second time, the practice is held,
 * with someone to talk to; else it is paused, to go on or to stop at a word.
 */
export const answerDistress = (
  record: Recorder,
  content: Content,
  utterance: Utterance,
  region?: string,
): Shown => {
  const { state } = record;
  const isClear = cued(utterance, 'clear_despair') || isUnsure(state) || state.place === 'held_for_safety';
  if (!isClear && (state.place === 'paused' || record.enter({ type: 'PAUSED' })))
    return sayAsProduct(record, withLine(record, content, 'unsure', region));
  record.enter({ type: 'DISTRESS_SEEN' });
  const { locale } = state;
  return sayAsProduct(
    record,
    [
      textIn(content, content.safety.held, locale),
      helpLines(content, locale, region),
      textIn(content, content.safety.nobodyTold, locale),
    ].join('\n'),
  );
};

const stop = (record: Recorder, content: Content, region?: string): Shown => {
  const shown = sayAsProduct(record, withLine(record, content, 'stopped', region));
  record.enter({ type: 'ENDED', outcome: 'abandoned' });
  record.add({ type: 'RehearsalEnded', outcome: 'abandoned' });
  return shown;
};

const goOn = (record: Recorder, pack: SidePack): Shown => {
  record.enter({ type: 'RESUMED', to: stageOf(record.state) });
  return record.speak(pack, { move: 'resume', segments: [{ key: 'resume' }], asked: record.state.asked });
};

/**
 * What is said while the practice is brought to a halt. To stop, one word is enough, and to go on after an unsure sign; after a
 * clear one only the person resumes, and only after saying so twice.
 */
export const answerHalt = (
  record: Recorder,
  content: Content,
  pack: SidePack,
  utterance: Utterance,
  region?: string,
): Shown => {
  const isHeld = record.state.place === 'held_for_safety';
  if (cued(utterance, 'wants_stop')) return stop(record, content, region);
  if (!cued(utterance, 'wants_resume'))
    return sayAsProduct(record, withLine(record, content, isHeld ? 'stillHeld' : 'stillUnsure', region));
  if (!isHeld || record.state.resumeAsked) return goOn(record, pack);
  record.add({ type: 'ResumeAsked' });
  return sayAsProduct(record, textIn(content, content.safety.confirm, record.state.locale));
};
