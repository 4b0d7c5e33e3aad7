import type { Content } from '../content/content.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { CHECK_IN_PARTS, type CheckIn, type CheckInPart, type CheckInWords } from '../domain/checkIn.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Outcome } from '../domain/stage.ts';
import { did, raised, type Utterance } from '../domain/utterance.ts';
import { saysNothingAgreed, speaksOfWriting } from '../understand/afterTheCall.ts';
import { mask } from '../understand/mask.ts';
import { figuresOfTerms } from './checkInFigures.ts';
import { hear } from './hear.ts';
import { plainTerms } from './plainTerms.ts';
import { packOf } from './turn.ts';

export type Ended = Rehearsal & { readonly outcome: Outcome };

/** "对方要每月1200，我说不行" turns something down, and does nothing else. */
const onlyRefuses = (heard: Utterance): boolean =>
  did(heard, 'reject') && !did(heard, 'accept') && !did(heard, 'propose') && !did(heard, 'confirm');

/**
 * What a person writes of the real conversation, beside the rehearsal that has ended. Dates are read against `today`,
 * the real one. Figures are what their words state: those of what was agreed, else those of what was offered.
 */
export const checkInOn = (state: Ended, words: CheckInWords, today: PlainDate, content: Content): CheckIn => {
  const { scenario } = packOf(content, state);
  // Nothing was asked just before, and no coach listens.
  const now: Rehearsal = { ...state, today, asked: [], help: 'off' };
  const heard = Object.fromEntries(
    CHECK_IN_PARTS.map((part) => [part, hear(now, scenario, content, words[part])]),
  ) as Record<CheckInPart, Utterance>;
  const masked = Object.fromEntries(
    CHECK_IN_PARTS.map((part) => [part, mask(words[part], heard[part].secrets)]),
  ) as CheckInWords;
  const agreed = words.agreed !== '' && !saysNothingAgreed(words.agreed, onlyRefuses(heard.agreed));
  const { currency } = scenario;
  const parts = agreed ? (['agreed', 'offered'] as const) : (['offered'] as const);
  const [understood = null] = parts
    .map((part) => ({ part, terms: plainTerms(heard[part]) }))
    .filter(({ terms }) => figuresOfTerms(terms, currency) !== undefined);
  return {
    on: today,
    scenario: state.scenario,
    side: state.side,
    locale: state.locale,
    words: masked,
    agreed,
    inWriting: speaksOfWriting(Object.values(words).join('\n')),
    distress: CHECK_IN_PARTS.some((each) => raised(heard[each], 'distress')),
    understood,
    rehearsed: { outcome: state.outcome, currency, plan: state.agreement },
  };
};
