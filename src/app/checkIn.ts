import { sideOf } from '../content/content.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { CHECK_IN_PARTS, type CheckInWords } from '../domain/checkIn.ts';
import { checkInOn } from '../rehearsal/checkIn.ts';
import { cleaned } from './cleaned.ts';
import type { Deps } from './deps.ts';
import { load } from './load.ts';
import type { RehearsalRecord, WrittenCheckIn } from './ports.ts';

/** The longest answer to one of the three questions, in UTF-16 units. */
export const MOST_OF_AN_ANSWER = 500;

export type CheckInRefusal = 'not_ended' | 'outdated' | 'nothing_written' | 'answer_too_long';

export type CheckInResult =
  | { readonly status: 'written'; readonly written: WrittenCheckIn }
  | { readonly status: 'refused'; readonly why: CheckInRefusal };

/**
 * What a person writes of the real conversation, beside a rehearsal of theirs that has ended; `today` is the real day.
 * Nothing is stored: it is kept by `store.keepCheckIn`, where the person says so.
 */
export const writeCheckIn = async (
  deps: Pick<Deps, 'store' | 'content' | 'newId'>,
  record: RehearsalRecord,
  typed: CheckInWords,
  today: PlainDate,
): Promise<CheckInResult> => {
  const words = Object.fromEntries(
    CHECK_IN_PARTS.map((part) => [part, cleaned(typed[part])]),
  ) as CheckInWords;
  const answers = Object.values(words);
  if (answers.every((answer) => answer === '')) return { status: 'refused', why: 'nothing_written' };
  if (answers.some(({ length }) => length > MOST_OF_AN_ANSWER))
    return { status: 'refused', why: 'answer_too_long' };
  const { state } = await load(deps, record);
  const { outcome } = state;
  if (outcome === null) return { status: 'refused', why: 'not_ended' };
  if (!sideOf(deps.content, state)) return { status: 'refused', why: 'outdated' };
  const checkIn = checkInOn({ ...state, outcome }, words, today, deps.content);
  return { status: 'written', written: { id: deps.newId(), rehearsal: record.id, checkIn } };
};
