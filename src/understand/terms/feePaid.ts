import type { Kind } from '../../domain/terms.ts';

const FEE = '(?:late |delay |arrears )?(?:fees?|charges?|interest|penalt(?:y|ies))';

/** "1,972.42 altogether with the late fee", "连逾期费一共…": the fee is counted in, not let go. */
const COUNTED_IN = new RegExp(
  `(?:连同?|加上|含|算上|包括)(?:着|了)?(?:那)?(?:逾期费|滞纳金|违约金|利息|手续费)|(?:逾期费|滞纳金|违约金|利息)[^,。!?;]{0,8}(?:在内|算在里面|放(?:在)?最后|跟最后一期)|\\b(?:with|plus|including|incl\\.?) (?:the |a |all )?${FEE}\\b|\\b${FEE}(?: of [\\d.,]+)? (?:is |are |comes? |goes? |added )?(?:included|on top|(?:with|in|on|to) (?:the )?(?:last|final))\\b`,
);

const LET_GO =
  /免|减|去掉|拿掉|抹|少|不|取消|删|砍|降|折|让|退|停|零|扣|优惠|划掉|勾销|消|半|除|别|甭|没|撤|勿|剔|放(?!在?最后)|只|waiv|drop|\boff\b|\bfree|without|forgiv|\bcut|reduc|half|\bnot?\b|n't|let .{0,12}go|writ|knock|cancel|remov|skip|scrap|los[et]|forget|paus|stop|lower|less|refund|revers|strip|zero|\bnil|exempt|clear|wip|freez|froz|spare|rid of|minus|strike|lift|axe|leav|absorb|shave|trim|slash|condon|on (?:the house|us)|do away|park|fall/;

/** A fee that is paid with the rest is no waiver, whatever the vote says. */
export const withoutPaidFee = (kinds: readonly Kind[], text: string): Kind[] =>
  COUNTED_IN.test(text) && !LET_GO.test(text) ? kinds.filter((kind) => kind !== 'fee_waiver') : [...kinds];
