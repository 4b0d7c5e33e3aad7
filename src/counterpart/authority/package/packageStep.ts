import { NO_WISH } from '../../../domain/package.ts';
import { cued } from '../../../domain/utterance.ts';
import type { Decision } from '../../decision.ts';
import { isWeighable, wishOf } from '../../wish.ts';
import type { Context } from '../context.ts';
import { askFigure } from '../planMoves.ts';
import { weigh } from '../weigh.ts';
import { askPriority } from './askPriority.ts';
import { packageFor } from './assessWhole.ts';
import { namePackage, packageNotes, tradeHook } from './notes.ts';

/** What follows where a message bargains over the package; undefined where it does not, or puts a plan as well. */
export const packageStep = (context: Context, puts: boolean): Decision | undefined => {
  const { state, scenario, signals, utterance, ledger } = context;
  if (!scenario.policy.package) return undefined;
  const named = Object.keys(scenario.policy.package.trades).find((id) => cued(utterance, `trade_${id}`));
  if (cued(utterance, 'asks_trade_worth') && named)
    return { move: 'answer', segments: tradeHook(context, named), asked: state.asked };
  // Whatever is said to "which matters most?", the talk goes on with what was asked for.
  const goesOn =
    signals.facts.has('package_changed') ||
    cued(utterance, 'wants_lower_rate') ||
    state.asked.includes('priority');
  if (!goesOn)
    return cued(utterance, 'asks_what_trades')
      ? { move: 'answer', segments: tradeHook(context), asked: state.asked }
      : undefined;
  const weighable = isWeighable(wishOf(state.proposal ?? {}, ledger, state.today));
  if (weighable && puts) return undefined;
  if (weighable || state.offer) return weigh(context);

  // Nothing is said of the balance yet: what the package comes to so far, and the figures that are missing.
  const beside = packageFor(context, 'now');
  if (!beside) return undefined;
  const first = beside.limits.length > 0 ? askPriority(context) : undefined;
  if (first) return first;
  const wish = state.packageWish ?? NO_WISH;
  const bargains = wish.rate !== undefined || wish.marketing !== undefined || wish.trades.length > 0;
  const plan = { package: beside.package };
  const figure = askFigure(context);
  return {
    ...figure,
    ...(beside.limits.length > 0 ? { move: 'counter' as const } : {}),
    segments: [
      ...packageNotes(context, beside.limits, plan),
      ...(bargains ? namePackage(context, plan) : []),
      ...figure.segments,
    ],
  };
};
