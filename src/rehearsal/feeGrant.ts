import { type Minor, shareOf } from '../domain/money.ts';
import type { Plan } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf, type Proposal } from '../domain/terms.ts';
import { cued, type Utterance } from '../domain/utterance.ts';

/** How much of the late fee is let go; nothing of it where that was left open. */
type Grant = Pick<Proposal, 'waivesAll' | 'feeOffPercent' | 'feeOff'>;

const HALF = 50;

/** The sum that is said of the fee: "523 off the late fee", "逾期费减100元". */
const sumIn = ({ cues, mentions }: Utterance, label: 'fee_off_sum' | 'fee_left_sum'): Minor | undefined => {
  const span = cues.find((cue) => cue.label === label)?.span;
  const sum = span && mentions.amounts.find(({ start }) => start >= span.start && start < span.end);
  return sum && lowOf(sum.value);
};

const grantIn = (utterance: Utterance, fee: Minor): Grant => {
  if (isHalf(utterance, fee)) return { feeOffPercent: HALF };
  if (cued(utterance, 'asks_full_waiver') || cued(utterance, 'whole_fee')) return { waivesAll: true };
  const left = sumIn(utterance, 'fee_left_sum');
  if (left !== undefined && left < fee) return { feeOff: fee - left };
  const off = sumIn(utterance, 'fee_off_sum');
  if (off === undefined || off > fee) return {};
  return off === fee ? { waivesAll: true } : { feeOff: off };
};

/** "Half of the ¥278.40": the sum alone says that it is the fee. */
const isHalf = (utterance: Utterance, fee: Minor): boolean =>
  cued(utterance, 'half_of_fee') || (cued(utterance, 'says_half') && namesFee(utterance, fee));

const WHOLE = 100;

const namesFee = ({ mentions }: Utterance, fee: Minor): boolean =>
  fee > 0 &&
  mentions.amounts.some(({ value }) => {
    const said = lowOf(value);
    return said === fee || (said % WHOLE === 0 && Math.abs(said - fee) < WHOLE);
  });

/** Is it said that some of the fee is let go? */
export const grantsFee = (utterance: Utterance, fee: Minor): boolean =>
  (utterance.terms.kinds?.includes('fee_waiver') === true || isHalf(utterance, fee)) &&
  (!cued(utterance, 'keeps_fee') || cued(utterance, 'half_of_fee'));

/** Does what a message says of the fee fit a plan? */
export const fitsFee = (utterance: Utterance, { fee, feeWaived }: Plan): boolean => {
  if (!grantsFee(utterance, fee)) return feeWaived === 0 || !cued(utterance, 'keeps_fee');
  const { waivesAll, feeOffPercent, feeOff } = grantIn(utterance, fee);
  const said = waivesAll ? fee : feeOffPercent === undefined ? feeOff : shareOf(fee, feeOffPercent / 100);
  return said === undefined ? feeWaived > 0 : Math.abs(said - feeWaived) <= 1;
};

const PAYS = /付|还|结|缴|清|\b(?:pay|paid|settle|clear|transfer)/;

/**
 * A message with its word on the fee told apart from its plan: "all of it" and "half of the ¥278.40" are said of the
 * fee, not of the debt.
 */
export const withFeeApart = (utterance: Utterance, text: string, fee: Minor): Utterance => {
  if (!grantsFee(utterance, fee)) return utterance;
  const { discountPercent, total, kinds = [], ...rest } = utterance.terms;
  const onFee = isHalf(utterance, fee) && total !== undefined && lowOf(total) <= fee;
  const dated = rest.dueDate !== undefined || rest.startDate !== undefined || rest.deferDays !== undefined;
  const meant = kinds.filter(
    (kind) =>
      !(kind === 'discount' && onFee) && !(kind === 'lump_sum' && !dated && !onFee && !PAYS.test(text)),
  );
  return {
    ...utterance,
    terms: {
      ...rest,
      ...(onFee || discountPercent === undefined ? {} : { discountPercent }),
      ...(onFee || total === undefined ? {} : { total }),
      kinds: [...new Set([...meant, 'fee_waiver' as const])],
    },
  };
};

/** What a person puts, with how much of the fee they let go: what was said of it stands until it is spoken of again. */
export const withGrant = (put: Proposal, before: Rehearsal, utterance: Utterance, fee: Minor): Proposal => {
  const { waivesAll, feeOffPercent, feeOff, ...plain } = put;
  if (!grantsFee(utterance, fee)) {
    if (cued(utterance, 'keeps_fee'))
      return { ...plain, kinds: (put.kinds ?? []).filter((kind) => kind !== 'fee_waiver') };
    return put.kinds?.includes('fee_waiver') ? { ...plain, ...grantOf(before) } : put;
  }
  const grant = grantIn(utterance, fee);
  const kinds = [...new Set([...(put.kinds ?? []), 'fee_waiver' as const])];
  // What comes off the fee comes off nothing else.
  if (grant.feeOff === undefined || put.amountOff !== grant.feeOff) return { ...plain, ...grant, kinds };
  const { amountOff: _, ...rest } = plain;
  return { ...rest, ...grant, kinds: kinds.filter((kind) => kind !== 'discount') };
};

/** What of the fee was let go before: by the person's own words, or by the plan that they take up. */
const grantOf = ({ proposal, offer }: Rehearsal): Grant => {
  if (proposal?.kinds?.includes('fee_waiver')) {
    const { waivesAll, feeOffPercent, feeOff } = proposal;
    return {
      ...(waivesAll === undefined ? {} : { waivesAll }),
      ...(feeOffPercent === undefined ? {} : { feeOffPercent }),
      ...(feeOff === undefined ? {} : { feeOff }),
    };
  }
  return offer && offer.plan.feeWaived > 0 ? { feeOff: offer.plan.feeWaived } : {};
};
