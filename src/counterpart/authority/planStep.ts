import { addDays } from '../../domain/calendar.ts';
import { cued, did, raised } from '../../domain/utterance.ts';
import type { Decision } from '../decision.ts';
import { answerTo } from './answers.ts';
import type { Context } from './context.ts';
import { handOver } from './handOver.ts';
import { type Hurdle, reviewHurdles, specialistHurdles } from './hurdles.ts';
import { packageStep } from './package/packageStep.ts';
import { tradeWanted } from './package/tradeWanted.ts';
import { askFigure, atTheEdge, offerLongest, offerPlan, priceOf, standBy } from './planMoves.ts';
import { askForPapers, towardsReview } from './review.ts';
import { weigh } from './weigh.ts';

/** How many days an open offer stands when someone takes time to think. */
const OFFER_STANDS_DAYS = 7;

/** The next step once the plan is the matter: what was put, asked or declined in this message decides. */
export const planStep = (context: Context): Decision => {
  const { state, utterance, signals } = context;
  const puts = signals.facts.has('proposal_changed') || signals.facts.has('repeats_proposal');
  const news = puts || did(utterance, 'offer_evidence') || signals.facts.has('package_changed');

  const beyond = wantsMoreAuthority(context, puts);
  if (beyond) return beyond;
  if (state.review && !state.review.decided)
    return {
      move: 'wait',
      segments: [
        { key: 'wait', slots: { due: { date: state.review.due }, ticket: { text: state.review.ticket } } },
      ],
      asked: [],
    };
  if (cued(utterance, 'needs_time') && !news)
    return {
      move: 'wait',
      segments: [
        { key: 'ack.needs_time', slots: { due: { date: addDays(state.today, OFFER_STANDS_DAYS) } } },
      ],
      asked: [],
    };
  const bargain = packageStep(context, puts);
  if (bargain) return bargain;
  if (!puts && cued(utterance, 'asks_max_instalments')) return offerLongest(context);
  if (!puts && asksPrice(context)) return priceOf(context);
  if (state.proposal === null) return withoutProposal(context);
  if (!puts && tellsMore(context)) return confirmWith(context);
  // Whether the person can bear what they put forward was the question; it is that plan which is answered.
  const asksBearing = state.asked.includes('affordability');
  const refuses = did(utterance, 'reject') && !cued(utterance, 'affords_it');
  if (asksBearing && !puts && refuses) return askFigure(context);
  const bears = asksBearing && !refuses;
  if (state.offer && !news && !bears) return pushesBack(context) ?? standBy(context);
  const step = weigh(context);
  // Who swears to more than can be kept has heard that a smaller sum is wanted: it is asked for, not written down.
  const takes = step.move === 'accept' || step.move === 'ask_date';
  return takes && raised(utterance, 'overpromise') ? askFigure(context) : step;
};

/** Papers in answer to "is that right?": the plan that was read back still waits for its yes. */
const tellsMore = ({ state, utterance }: Context): boolean =>
  state.offer?.readBack === true &&
  state.asked.includes('confirmation') &&
  !did(utterance, 'reject') &&
  did(utterance, 'offer_evidence');

const confirmWith = (context: Context): Decision => {
  const step = weigh(context);
  return step.move === 'accept'
    ? step
    : { move: 'recap', segments: [{ key: 'ask_confirm' }], asked: ['confirmation'] };
};

/** "And over twelve months, what would it be?" is answered with the figures. */
const asksPrice = ({ utterance }: Context): boolean => {
  const { instalments, perInstalment, downPayment } = utterance.terms;
  const named = instalments !== undefined || perInstalment !== undefined || downPayment !== undefined;
  return did(utterance, 'ask') && !did(utterance, 'propose') && named;
};

/** What someone gets who turns an offer down, or asks for a better one, and names nothing of their own. */
const pushesBack = (context: Context): Decision | undefined => {
  const { state, utterance } = context;
  const declines = did(utterance, 'reject') || cued(utterance, 'not_yes');
  if (!declines && !cued(utterance, 'asks_better')) return undefined;
  // Who wishes for what cannot be had has not turned down the rest.
  if (state.offer?.readBack && answerTo(context)?.move === 'refuse') return standBy(context);
  if (declines && (state.offer?.readBack || cued(utterance, 'not_yes'))) return askWhatElse(context);
  if (state.offer?.readBack) return atTheEdge(context);
  const again = weigh(context);
  if (again.move !== 'accept') return again;
  // It comes round to what the person had asked for before.
  return {
    ...again,
    segments: again.segments.map((part) => (part.key === 'accept' ? { key: 'give_way' } : part)),
  };
};

/** Nothing was put on the table yet: figures are asked for, and after two tries the counterpart names a plan. */
const withoutProposal = (context: Context): Decision => {
  const { state, utterance } = context;
  const pushes = did(utterance, 'reject') || cued(utterance, 'asks_better');
  if (state.offer) return pushes ? offerPlan(context) : standBy(context);
  const asked = state.askCounts.figure ?? 0;
  const names = asked >= 2 || (asked >= 1 && state.means.surplus !== undefined);
  return names && !raised(utterance, 'vague') ? offerPlan(context) : askFigure(context);
};

/** What was read back is turned down: it is off the table, and the person says what would do. */
const askWhatElse = (context: Context): Decision => ({
  ...askFigure(context),
  withdrawsOffer: true,
});

const HURDLE_LINES = {
  reason: 'escalate_needs_reason',
  figure: 'escalate_needs_figure',
  trust: 'escalate_needs_trust',
  trade: 'escalate_needs_trade',
} as const satisfies Record<Exclude<Hurdle, 'evidence'>, string>;

const HURDLE_ASKS = {
  reason: 'reason',
  figure: 'figure',
  trust: 'plan',
  evidence: 'evidence',
  trade: 'plan',
} as const;

/** Someone asks for a specialist or the hardship review: opened, or told plainly what is missing. */
const wantsMoreAuthority = (context: Context, puts: boolean): Decision | undefined => {
  const { state, utterance, scenario } = context;
  const asksReview = cued(utterance, 'asks_for_review');
  if (!asksReview && !cued(utterance, 'asks_specialist')) return undefined;
  // There is no desk above the review.
  if (state.review?.decided && state.offer && !puts) return atTheEdge(context);
  if (state.review) return undefined;
  const missing = (hurdle: Hurdle): Decision => ({
    move: 'refuse',
    segments:
      hurdle === 'trade'
        ? tradeWanted(context)
        : [hurdle === 'evidence' ? askForPapers(state) : { key: HURDLE_LINES[hurdle] }],
    asked: [HURDLE_ASKS[hurdle]],
  });
  if (state.standing.authority === 1) {
    const [hurdle] = specialistHurdles(scenario.policy, state);
    if (!hurdle) return handOver(context, (next) => (state.proposal ? weigh(next) : askFigure(next)));
    return puts ? undefined : missing(hurdle);
  }
  if (!asksReview)
    return puts
      ? undefined
      : { move: 'answer', segments: [{ key: 'already_specialist' }], asked: state.asked };
  if (state.standing.authority > 2) return undefined;
  const hurdles = reviewHurdles(scenario.policy, state);
  const review = towardsReview(context, hurdles, true);
  if (review) return review;
  return puts || !hurdles[0] ? undefined : missing(hurdles[0]);
};
