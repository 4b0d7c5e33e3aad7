import { type Content, type SidePack, textIn } from '../content/content.ts';
import { stageOf } from '../domain/rehearsal.ts';
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

/** Stops the practice at a sign of despair: no persona, no score, someone to talk to, and nobody is told. */
export const hold = (record: Recorder, content: Content, region?: string): Shown => {
  record.enter({ type: 'DISTRESS_SEEN' });
  const { locale } = record.state;
  return sayAsProduct(
    record,
    [
      textIn(content, content.safety.held, locale),
      helpLines(content, locale, region),
      textIn(content, content.safety.nobodyTold, locale),
    ].join('\n'),
  );
};

/** Only the person resumes, and only after saying so twice. */
export const answerHold = (
  record: Recorder,
  content: Content,
  pack: SidePack,
  utterance: Utterance,
  region?: string,
): Shown => {
  const { locale } = record.state;
  if (!cued(utterance, 'wants_resume'))
    return sayAsProduct(
      record,
      textIn(content, content.safety.stillHeld, locale).replace('{line}', firstLine(content, locale, region)),
    );
  if (!record.state.resumeAsked) {
    record.add({ type: 'ResumeAsked' });
    return sayAsProduct(record, textIn(content, content.safety.confirm, locale));
  }
  record.enter({ type: 'RESUMED', to: stageOf(record.state) });
  return record.speak(pack, { move: 'resume', segments: [{ key: 'resume' }], asked: record.state.asked });
};
