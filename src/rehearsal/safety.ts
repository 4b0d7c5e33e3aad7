import { type Content, type SidePack, textIn } from '../content/content.ts';
import { stageOf } from '../domain/rehearsal.ts';
import type { TurnReply } from '../domain/reply.ts';
import { cued, type Utterance } from '../domain/utterance.ts';
import type { Recorder } from './recorder.ts';

type Shown = TurnReply['counterpart'];

/** The lines of the person's region, or of every region where none was chosen: a region is never guessed. */
export const helpLines = (content: Content, locale: Recorder['state']['locale'], region?: string): string => {
  const { regions, regionLine, unknownRegion } = content.safety;
  const chosen = region ? regions[region] : undefined;
  const separator = locale === 'en' ? ', ' : '、';
  const lines = (chosen ? [chosen] : Object.values(regions)).map(({ name, lines: numbers, emergency }) =>
    textIn(content, regionLine, locale)
      .replace('{region}', textIn(content, name, locale))
      .replace(
        '{lines}',
        numbers.map((line) => `${textIn(content, line.name, locale)} ${line.number}`).join(separator),
      )
      .replace('{emergency}', emergency.join(locale === 'en' ? ' or ' : '、')),
  );
  return [textIn(content, unknownRegion, locale), ...lines].join('\n');
};

/** The number to call first, by name; of the first region where none was chosen, with the region's name. */
const firstLine = (content: Content, locale: Recorder['state']['locale'], region?: string): string => {
  const { regions } = content.safety;
  const shown = region && regions[region] ? [regions[region]] : Object.values(regions);
  return shown
    .flatMap(({ name, lines }) =>
      lines.slice(0, 1).map((line) => `${region ? '' : `${textIn(content, name, locale)} `}${line.number}`),
    )
    .join(locale === 'en' ? ', ' : '、');
};

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

/** Stops the practice at a sign of despair: no persona, no score, someone to talk to. */
export const hold = (record: Recorder, content: Content, region?: string): Shown => {
  record.enter({ type: 'DISTRESS_SEEN' });
  const { locale } = record.state;
  return sayAsProduct(
    record,
    `${textIn(content, content.safety.held, locale)}\n${helpLines(content, locale, region)}`,
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
