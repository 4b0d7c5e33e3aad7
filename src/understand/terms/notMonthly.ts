import type { Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';

const HAN_LEFT =
  /(?:一天|每天|日薪|一日|时薪|一个?小时|每小时|一单|每单|一趟|一晚|一场)(?:也|就|才|能|挣|赚|拿|给|是|只有|大概)*$/;
const HAN_RIGHT = /^(?:元|块钱?)?(?:一天|每天|\/天|一个?小时|每小时|一单|一趟)/;
const LATIN_RIGHT =
  /^(?: (?:quid|bucks|dollars|pounds|yuan))? (?:a|per|an|each|every) (?:day|hour|shift|night|session|trip|week|fortnight)\b/;

const REACH = 16;

/** "一天一百二", "£212 a week": an income counts by the month, and nobody says how many days or weeks are worked. */
export const withoutDaily = ({ own }: Source, played: readonly Played[]): Played[] =>
  played.filter(({ part, place: { start, end } }) => {
    if (part !== 'income') return true;
    const right = own.slice(end, end + 24);
    return !(
      HAN_LEFT.test(own.slice(Math.max(0, start - REACH), start)) ||
      HAN_RIGHT.test(right) ||
      LATIN_RIGHT.test(right)
    );
  });
