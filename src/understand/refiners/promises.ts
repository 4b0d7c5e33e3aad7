import { addDays } from '../../domain/calendar.ts';
import { lowOf } from '../../domain/terms.ts';
import { type Facts, has, type Refiner, whole, withLabel } from './refiner.ts';

const NOTHING =
  /(?:没有?|无|零)(?:[^,。!?;]{0,2})?(?:收入|工作|存款|积蓄|钱|进账)|(?:工作|存款|收入|积蓄|钱)(?:也|都|全)?没了|没钱|失业|身无分文|一分钱?[^,。!?]{0,4}(?:都|也)?没|一毛(?:钱)?(?:都|也)?没|分文|破产|清算|(?:冻|封)(?:结|着|了)|揭不开锅|卡里空|口袋空|欠一屁股|负债累累|吃饭都(?:成问题|没)|\b(?:broke|skint|penniless|no (?:income|job|money|savings|work|cash)|unemployed|jobless|bankrupt\w*|froze[n]?|overdrawn|nothing in (?:the bank|my)|not a (?:penny|cent)|out of work|without (?:a job|work|income)|lost (?:my|the) job|insolvent|zero (?:income|savings|in)|flat out of|empty|haven'?t (?:got )?a (?:penny|cent))\b/;
const ALL =
  /全部|全额|全都|一次(?:性)?|一把|一口气|所有|(?:还|付|结|缴|交)清|一分不少|双倍|\b(?:all of it|it all|in full|the (?:full|whole|entire)|everything|the lot|every (?:penny|cent)|in one go|lump sum|double|all\b)/;
const SURE =
  /一定|保证|肯定|绝对|包|照样|小意思|小case|轻松|洒洒水|没问题|放心|不成问题|铁定|分分钟|百分百|100%|必|就(?:一次|全部|还|付|缴|结)|\b(?:promise|guarantee\w*|certain\w*|definitely|swear|no problem|easy|easily|piece of cake|no sweat|bet on it|trust me|for sure|100%|1000%|absolutely|will|'ll|gonna|cert)\b/;
const BOAST =
  /小意思|小case|轻松|洒洒水|不成问题|分分钟|毛毛雨|小菜|so ?easy|\b(?:easy|easily|piece of cake|no sweat|peanuts|pocket change|breeze|no problem|no bother|nae bother|walk in the park|bet on it)\b/;
const AT_ONCE =
  /马上|立刻|立马|今天|今晚|明天|明儿|后天|后儿|这周|本周|下周|一两天|两三天|\b(?:today|tonight|tomorrow|tmrw|this week|next week|right (?:now|away)|immediately|by (?:mon|tue|wed|thu|fri|sat|sun)\w*|within (?:the|a) (?:week|day|hour)|first thing)\b/;

const exceedsMeans = ({ terms }: Facts): boolean => {
  if (terms.income === undefined || terms.perInstalment === undefined) return false;
  const left = lowOf(terms.income) - (terms.expenses === undefined ? 0 : lowOf(terms.expenses));
  return lowOf(terms.perInstalment) > left;
};

const soon = ({ source, terms }: Facts): boolean =>
  AT_ONCE.test(source.own) || (terms.dueDate !== undefined && terms.dueDate <= addDays(source.now, 14));

/** A promise that the same message shows to be out of reach: everything, at once, with nothing to pay it from. */
export const refinePromises: Refiner = (labels, facts) => {
  const { source } = facts;
  if (has(labels.flags, 'refuse')) return labels;
  const own = source.own;
  const nothing = NOTHING.test(own);
  const everything =
    nothing &&
    ALL.test(own) &&
    SURE.test(own) &&
    soon(facts) &&
    has(labels.acts, 'state_willingness', 'propose');
  const boasts = nothing && BOAST.test(own) && has(labels.acts, 'state_willingness', 'propose');
  const beyond = exceedsMeans(facts) && !has(labels.acts, 'reject', 'ask');
  if (source.side !== 'debtor' || !(everything || boasts || beyond)) return labels;
  return { ...labels, flags: withLabel(labels.flags, 'overpromise', whole(source), 'promises') };
};
