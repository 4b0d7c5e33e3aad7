import type { Figure, Kind } from '../../domain/terms.ts';
import type { PercentMention, Span } from '../../domain/utterance.ts';
import { stretchOf } from '../pattern.ts';
import { around, type Source } from '../source.ts';
import { isDropped } from './dropped.ts';
import { readBareRate } from './rates.ts';

const FEE = /违约金|滞纳金|利息|罚息|手续费|服务费|逾期费|费用|\b(?:fees?|charges?|interest|penalt\w+)\b/;
const DOWN = /首付|首期|头期|头款|定金|先[还付给交缴拿打]|\b(?:down|deposit|up ?front|first|initial)\b/;
const RATE = /费率|利率|日息|月息|年化|点位|抽成|佣金|\b(?:rate|apr|commission|per annum)\b/;
/** What is returned or lost is told in shares as small as a rate is. */
const RETURNED = /退款|退货|退单|坏账|不良|投诉率|\b(?:refunds?|returns?|chargebacks?|disputes?)\b/;
/** Nothing is paid first, and hardly a price is cut, by less than a hundredth: so small a share is a rate. */
const HUNDREDTH = 1;
/** Two who renew terms speak of little else in hundredths, a few of each sale. */
const RENEWS =
  /\brenew\w*|\bt ?\+ ?\d|settlement day|\bpromo|\bmarketing\b|\bper (?:sale|transaction)\b|\bprocessing\b|续约|续签|结算|推广|流水|营销/;
const HIGHEST_RATE = 5;
const CUT = /折扣|减免|优惠|让利|\bdiscount\b/;
/** "多做一成，费率降0.05": by how much the trade is to grow. */
const GROWN = /(?:多做|再多|多出|涨|增长|增加|上升)(?:了|到|个)?$/;
const FEES_BEFORE = /(?:违约金|滞纳金|利息|罚息|逾期费|费用)[^,。!?;本货总]{0,10}$/;
const FEES_AFTER =
  /^ ?(?:的?(?:违约金|滞纳金|利息|罚息|逾期费|费用)|(?:off |of )(?:all )?(?:the |your |that |those )?(?:late |overdue |accrued )?(?:fees?|interest|charges?|penalt\w+)\b)/;
/** "We're at 1.9% today. Our ask is 1.4%." */
const WISHED =
  /(?:想要|希望|要求|目标)[^,。!?;]{0,10}$|\b(?:ask|want|need|looking|hop(?:e|ing)|target|request)\w*\b[^,.;!?]{0,24}$/;
const AT_LAST = /(?:到|至|成|为|给|\b(?:to|at)) ?$/;
const KEPT = /(?:还|付|按|支付|偿还)[^,。!?;]{0,8}$|\b(?:settle (?:for|at)|accept|pay|paying)[^,.;!?]{0,12}$/;
/** "先还一半", "half now and the rest over six months". */
const HALF_DOWN =
  /(?:首付|首期|头期款?|定金|(?:今天|现在)?先(?:还|付|给|交|缴|打|转|出|拿)?|(?:今天|现在)(?:就|能|可以)?(?:还|付|给|交|打))(?:你们?|您)?(?:个|大概|差不多)?一半|一半(?:的?首付|先)|\bhalf (?:of (?:it|the (?:balance|amount|total|bill)) )?(?:now|today|up ?front|down|straight ?away|right (?:now|away)|first|to start|immediately)\b|\b(?:deposit|down ?payment|up ?front) of (?:a )?half\b|\bhalf\b[^,.;!?]{0,30}(?:,|\band\b|\bthen\b)[^.;!?]{0,12}\b(?:the (?:rest|other half|remainder)|other half)\b/;

const SETTLES = /结清|了结|一次|清账|\bsettle|\bin full|\blump/;

/** "30% off the late fee", "逾期费减三成": a share of the fee is let go, and nothing of the debt. */
export const isOfFees = (source: Source, { start, end }: Span): boolean => {
  const clause = around(source.clauses, start);
  return (
    FEES_BEFORE.test(source.own.slice(clause.start, start)) ||
    FEES_AFTER.test(source.own.slice(end, clause.end))
  );
};

export type Shares = {
  readonly kinds: readonly Kind[];
  readonly discountPercent?: Figure;
  readonly downPaymentPercent?: Figure;
  readonly ratePercent?: Figure;
};

/** What the percentages of a message are of: a price cut, the first payment, a rate; a cut of fees is a waiver. */
export const readShares = (source: Source, percents: readonly PercentMention[]): Shares => {
  const shares: { -readonly [K in keyof Shares]: Shares[K] } & { kinds: Kind[] } = { kinds: [] };
  for (const { start, end, percent, off } of percents) {
    const clause = around(source.clauses, start);
    const text = source.own.slice(clause.start, clause.end);
    const left = source.own.slice(clause.start, start);
    if (GROWN.test(left)) continue;
    const isCut = off && CUT.test(text) && !RATE.test(text);
    const isRate =
      percent < HUNDREDTH ||
      (percent < HIGHEST_RATE && !off && !DOWN.test(text) && !CUT.test(text) && RENEWS.test(source.own));
    if (isRate && !isCut && !RETURNED.test(text)) {
      // "0.60% down to 0.50%": the last is what is meant.
      if (shares.ratePercent === undefined || AT_LAST.test(left) || WISHED.test(left))
        shares.ratePercent = percent;
    } else if (FEE.test(text) && off) shares.kinds.push('fee_waiver');
    else if (RATE.test(text) && !RETURNED.test(text)) shares.ratePercent ??= percent;
    else if (DOWN.test(text) && !off) shares.downPaymentPercent ??= percent;
    else if (off) {
      shares.discountPercent ??= percent;
      shares.kinds.push('discount');
    } else if (KEPT.test(left) && SETTLES.test(source.own) && percent >= 20 && percent < 100 && end > start) {
      // "还七成结清" leaves three tenths unpaid.
      shares.discountPercent ??= 100 - percent;
      shares.kinds.push('discount');
    }
  }
  const half = HALF_DOWN.exec(source.own);
  if (half && !isDropped(source, stretchOf(half))) shares.downPaymentPercent ??= 50;
  const rate = shares.ratePercent ?? readBareRate(source);
  return rate === undefined ? shares : { ...shares, ratePercent: rate };
};
