import type { Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';
import type { Part, Place } from '../trained/places.ts';

const LEFT = 28;
const RIGHT = 36;

/** Somebody else is owed it: "另外还欠银行一笔,每月3800", "there's a bank loan too, 3,800 a month". */
const HAN_LEFT =
  /^(?:我们?)?(?:银行|房贷|车贷|信用卡)(?:那边|那笔|的)?(?:每个?月|月供)(?:还|要还|交)?$|(?:(?:另外|还有|也有|外面|外头|别的|其他|其它|同时|另一?(?:家|笔|个|边))[^。!?;]{0,14}(?:贷|欠|债|卡|银行)|(?:房|车|网|装修|助学|经营|抵押)贷款?|(?:还|也)欠着?(?:银行|别人|别家|亲戚|朋友))(?:(?!这边|你们|您|贵|剩|能还|可以|最多|这笔)[^。!?;\d]){0,12}$/;
const HAN_RIGHT =
  /^(?:元|块钱?)?(?:左右)?(?:是|要|得)?(?:拿去|用来)?(?:还|给|交)(?:的)?(?:银行|房贷|车贷|别家|另外|贷款)/;
const LATIN_LEFT =
  /\b(?:bank loan|mortgage|car (?:loan|finance)|student loan|(?:another|other) (?:\w+ )?(?:loans?|cards?|debts?|lenders?|creditors?)|(?:also|still) owe (?:the|my|a) \w+|owe (?:the|my|a) bank|paying off (?:a|the|my) \w+ loan)\b(?:(?!\b(?:you|left|can|could|leaves?)\b)[^.!?;\d]){0,24}$/;
const LATIN_RIGHT =
  /^(?: (?:yuan|dollars|pounds|quid|bucks))?(?: a month)?(?: of (?:that|it|which|those))? (?:goes|go|going|is going|has to go|gets paid) (?:straight |out )?(?:to|towards|on) (?:the |my |a |another )?(?:bank|mortgage|car loan|loan|other|lender)/;

/** "里面有3800是还银行的", "3,800 of that goes to the bank": it is in another figure already. */
const HAN_WITHIN = /(?:里面|其中|当中|里头)(?:有|就有|的)?$/;
const LATIN_WITHIN = /^(?: (?:yuan|dollars|pounds))? of (?:that|it|which|those)\b/;

const PAID: readonly Part[] = ['perInstalment', 'downPayment', 'total', 'income'];

const around = ({ own }: Source, { start, end }: Place): readonly [left: string, right: string] => [
  own.slice(Math.max(0, start - LEFT), start),
  own.slice(end, end + RIGHT),
];

/** What goes to another creditor is no payment here: it is an expense of the month, or in one already. */
export const withoutElsewhere = (source: Source, played: readonly Played[]): Played[] =>
  source.side === 'creditor'
    ? [...played]
    : played.flatMap((one) => {
        if (!PAID.includes(one.part) && one.part !== 'expenses') return [one];
        const [left, right] = around(source, one.place);
        const leaves = HAN_RIGHT.test(right) || LATIN_RIGHT.test(right);
        if (leaves && (HAN_WITHIN.test(left) || LATIN_WITHIN.test(right))) return [];
        if (one.part === 'expenses' || !(leaves || HAN_LEFT.test(left) || LATIN_LEFT.test(left)))
          return [one];
        return one.place.as.expenses === undefined ? [] : [{ ...one, part: 'expenses' as const }];
      });
