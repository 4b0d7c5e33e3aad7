import { NO_WISH } from '../../../domain/package.ts';
import type { Segment } from '../../decision.ts';
import type { Context } from '../context.ts';
import { tradeFor } from './trade.ts';

/** What has to be given before the next desk can be asked: the trade that the review wants, or any. */
export const tradeWanted = ({ scenario, state }: Context): Segment[] => {
  const terms = scenario.policy.package;
  if (!terms) return [];
  const trade =
    state.standing.authority === 1
      ? tradeFor(terms, state.packageWish ?? NO_WISH, state.rounds + 1)
      : terms.reviewTrade;
  return trade === undefined ? [] : [{ key: 'escalate_needs_trade', slots: { trade: { trades: [trade] } } }];
};
