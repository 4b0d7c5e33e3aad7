import { addDays } from '../../domain/calendar.ts';
import type { Plan } from '../../domain/plan.ts';
import { cued, did } from '../../domain/utterance.ts';
import type { Visit } from '../../domain/visit.ts';
import { isClearYes, nextDateOf } from '../agreement.ts';
import type { Decision } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import { isLumpSum, planSlots, recapKey, takenOff } from '../planSlots.ts';
import type { Context } from './context.ts';
import { demandIn } from './demand.ts';
import { beyondGrant } from './mandate.ts';
import { nextObstacle, stall } from './obstacles.ts';
import { readOff } from './readOff.ts';

/**
 * What follows when a plan lies open and the person sums it up or says yes. Agreement needs the terms read back by
 * either side, and a yes that leaves no doubt. Undefined where the message does neither.
 */
export const settle = (context: Context): Decision | undefined => {
  const { state, utterance, signals } = context;
  if (!state.offer || (state.place !== 'propose_plan' && state.place !== 'confirm')) return undefined;
  const matches = signals.facts.has('terms_match_offer');
  const tellsAll = signals.facts.has('summed_up');
  const sumsUp =
    tellsAll ||
    (matches &&
      (did(utterance, 'confirm') ||
        did(utterance, 'accept') ||
        (did(utterance, 'propose') && isPutExactly(context, state.offer.plan))));
  const declines =
    did(utterance, 'reject') && !(state.offer.readBack && cued(utterance, 'nothing_to_correct'));
  if (signals.facts.has('terms_contradict_offer') || declines) return undefined;
  // Another word on the fee is another plan, whatever else agrees.
  if (!tellsAll && speaksOfFee(context, state.offer.plan)) return undefined;
  const { disputed } = caseOf(context.scenario, state);
  const isOff = sumsUp && !tellsAll && readOff(utterance, state.offer.plan, disputed) === 'else';
  // Other figures that are put, however near, are a plan of their own.
  if (isOff && did(utterance, 'propose')) return undefined;
  const last = nextObstacle(context, 'plan') ?? nextObstacle(context, 'confirm');
  // What is read back once need not be read back again when the concern is met.
  if (sumsUp && last)
    return { ...stall(context, last), ...(tellsAll ? { offer: { ...state.offer, readBack: true } } : {}) };
  // Sums that agree leave open whether the fee was granted too; where one of them is a little off, or a day, it says
  // what it has understood.
  if (sumsUp)
    return !isOff && (state.offer.readBack || isFeeSettled(context, state.offer.plan))
      ? close(context)
      : readBack(context);
  // Whoever has just met a concern has not yet said what is agreed.
  if ((context.cleared ?? []).length > 0) return undefined;
  if (did(utterance, 'propose') || signals.facts.has('proposal_changed')) return undefined;
  if (state.offer.readBack && isClearYes(context) && !last) return close(context);
  const agrees =
    did(utterance, 'accept') ||
    did(utterance, 'confirm') ||
    cued(utterance, 'clear_yes') ||
    cued(utterance, 'bare_yes');
  if (!agrees || cued(utterance, 'not_yes')) return undefined;
  if (last) return stall(context, last);
  if (state.offer.readBack)
    return { move: 'ask_clear_yes', segments: [{ key: 'ask_clear_yes' }], asked: ['confirmation'] };
  return readBack(context);
};

/** A plan that is put, not summed up, is the one on the table only where its figures are the same to the cent. */
const isPutExactly = ({ scenario, state }: Context, offered: Plan): boolean => {
  const put = demandIn(scenario, state)?.plan;
  return (
    put !== undefined &&
    put.downPayment === offered.downPayment &&
    put.instalments === offered.instalments &&
    put.startDate === offered.startDate
  );
};

const speaksOfFee = ({ scenario, state, utterance }: Context, { feeWaived }: Plan): boolean =>
  utterance.terms.kinds?.includes('fee_waiver') === true &&
  (demandIn(scenario, state)?.plan.feeWaived ?? feeWaived) !== feeWaived;

/** Is as much of the fee let go by the person's own words as the plan on the table leaves out? */
const isFeeSettled = ({ scenario, state, utterance }: Context, { feeWaived }: Plan): boolean =>
  feeWaived === 0 ||
  utterance.terms.kinds?.includes('fee_waiver') === true ||
  (demandIn(scenario, state)?.plan.feeWaived ?? 0) >= feeWaived;

/** Where the person leaves the summing up to it, it says what it has understood. */
const readBack = ({ state }: Context): Decision | undefined =>
  state.offer ? sumUp(state.offer.plan, state.visit) : undefined;

export const sumUp = (plan: Plan, visit: Visit | null): Decision => {
  const slots = planSlots(plan);
  const lump = isLumpSum(plan);
  return {
    move: 'recap',
    segments: [
      { key: recapKey(plan, visit), slots },
      ...takenOff(plan),
      ...(plan.fee > plan.feeWaived && !lump ? [{ key: 'recap_fee', slots } as const] : []),
      ...(plan.feeWaived > 0 ? [{ key: 'recap_waived', slots } as const] : []),
      { key: 'ask_confirm' },
    ],
    asked: ['confirmation'],
    offer: { plan, readBack: true },
  };
};

/** Agreed; in part only where the person granted more than is theirs to grant. */
export const close = (context: Context): Decision | undefined => {
  const { state, scenario } = context;
  if (!state.offer) return undefined;
  const { plan } = state.offer;
  const beyond = beyondGrant(scenario, state, plan);
  return {
    move: 'close_agreed',
    segments: [
      {
        key: 'close_agreed',
        slots: {
          ...planSlots(plan),
          first: { date: nextDateOf(plan, state.today) },
          ticket: { text: `A-${caseOf(scenario, state).caseNumber.slice(-4)}` },
        },
      },
    ],
    asked: [],
    offer: { plan, readBack: true },
    ends: beyond.length > 0 ? 'partly_agreed' : 'agreed',
  };
};

const NEXT_CALL_DAYS = 7;

/** Taking leave: with a day for the next word it is put off well; without, it is left as it is. */
export const leave = (context: Context): Decision | undefined => {
  const { state, utterance, signals } = context;
  const date = utterance.mentions.dates.findLast((mention) => mention.date > state.today)?.date;
  const puts = did(utterance, 'propose') || signals.facts.has('proposal_changed');
  if (did(utterance, 'reject') && did(utterance, 'follow_up') && date !== undefined && !puts)
    return {
      move: 'close_declined',
      segments: [{ key: 'close_declined', slots: { due: { date } } }],
      asked: [],
      ends: 'declined_well',
    };
  // "Hang up and ring our switchboard" is how a caller is checked.
  if (!signals.facts.has('leaving') || cued(utterance, 'official_channel')) return undefined;
  // A plan that is kept stands, whether or not it is sworn to again.
  if (state.visit?.kind === 'kept' && state.offer && !cued(utterance, 'cannot_hold')) return close(context);
  if (state.offer?.readBack)
    return {
      move: 'close_unresolved',
      segments: [
        { key: 'close_partly', slots: { due: { date: date ?? addDays(state.today, NEXT_CALL_DAYS) } } },
      ],
      asked: [],
      ends: 'partly_agreed',
    };
  return { move: 'close_unresolved', segments: [{ key: 'close_unresolved' }], asked: [], ends: 'unresolved' };
};
