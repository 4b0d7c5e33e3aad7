import type { DurationMention } from '../../domain/utterance.ts';
import { stretchOf } from '../pattern.ts';
import { daysOf } from '../readers/quantities.ts';
import { around, type Source } from '../source.ts';
import { parseNumeral } from '../zh/numerals.ts';
import { isDropped } from './dropped.ts';
import { tellsLateIncome } from './lateIncome.ts';

const HAN_LEFT =
  /(?:延|展|缓|推|宽|顺延|放宽|再给我?|多给我?|给我?(?:们)?|晚|停|(?<![超经通])过|账期|往后|时间|等|[再多]放)[^,。!?;]{0,8}$/;
const HAN_RIGHT =
  /^(?:的|左右)?(?:时间)?(?:(?:之后|以后|过后|后|再)(?:我|再|才|就|能|可以){0,3}(?:开始|恢复|继续|正常){0,2}(?:还|付|缴|交)|延|展|缓|宽限|账期|付款期)/;
const LATE_INCOME = /晚(?:发|到账|结)|拖|薪|逾期|欠了|工资|晚了/;
const NOT_TIME_ASKED = /分(?:成|作)?$|每|合作|逾期|超过|失业|住院|做了|干了/;

const LATIN_LEFT =
  /\b(?:defer\w*|postpon\w+|extend\w*|extension(?: of)?|delay\w*|push\w*|more|another|extra|hold|pause|give (?:me|us)|need|break|holiday|grace|later|put (?:it |this )?off|wait|for|allow|by|move)\b[^,.;!?]{0,28}$/;
const LATIN_DEFERS =
  /\b(?:defer|postpon|exten|delay|push|extra|more time|hold|paus|give (?:me|us)|break|holiday|grace|later|put off|wait|breathing|another)/;
const LATIN_RIGHT =
  /^[^,.;!?]{0,10}\b(?:extension|deferral|deferment|delay|grace|pause|break|breathing|more|extra|later|payment holiday)\b/;
const LATIN_STARTS =
  /\b(?:start|begin)(?:ning|s)?(?: (?:paying|repaying|repayments?|payments?|the (?:plan|payments?|instal\w+)|instal\w+|again|back))?(?: in| after)(?: about| around)? $|\bfirst (?:payment|instal\w+)(?: (?:be|is|to be|would be|go out|goes out))? in $/;
const LATIN_OTHER = /\b(?:been|since|ago|unemployed|off sick|last|past|already|overdue|late\b|behind)\b/;

/** Is this length of time how much later the speaker asks or offers to be paid? */
export const defers = (source: Source, duration: DurationMention): boolean => {
  const clause = around(source.clauses, duration.start);
  const left = source.own.slice(Math.max(clause.start, duration.start - 48), duration.start);
  const right = source.own.slice(duration.end, clause.end);
  const text = source.own.slice(clause.start, clause.end);
  if (tellsLateIncome(text)) return false;
  const han =
    (HAN_LEFT.test(left) || HAN_RIGHT.test(right)) && !LATE_INCOME.test(text) && !NOT_TIME_ASKED.test(left);
  const latin =
    ((LATIN_LEFT.test(left) && LATIN_DEFERS.test(text)) ||
      LATIN_RIGHT.test(right) ||
      LATIN_STARTS.test(left)) &&
    !LATIN_OTHER.test(text);
  return han || latin;
};

/** "延后两期", "停一期": each of them is a month. */
const PERIODS_OFF = /(?:延后|往后[串推挪延]|推迟|停|缓|跳过?)([一二两三四五六1-6])期(?!款|限|间)/;
const MONTH = 30;

const readPeriodsOff = (source: Source): number | undefined => {
  const match = PERIODS_OFF.exec(source.own);
  if (!match || isDropped(source, stretchOf(match))) return undefined;
  const periods = parseNumeral(match[1] ?? '');
  return periods === undefined ? undefined : periods * MONTH;
};

/** How many days later the speaker asks or offers to be paid, if the message says so. */
export const readDeferDays = (source: Source, durations: readonly DurationMention[]): number | undefined => {
  const asked = durations.find((duration) => !isDropped(source, duration) && defers(source, duration));
  return asked === undefined ? readPeriodsOff(source) : daysOf(asked);
};
