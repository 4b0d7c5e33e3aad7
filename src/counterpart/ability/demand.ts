import type { AbilityScenario } from '../../content/abilityScenario.ts';
import type { Authority } from '../../content/scenarioParts.ts';
import { addMonths, type PlainDate } from '../../domain/calendar.ts';
import { type Minor, shareOf } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import type { Proposal } from '../../domain/terms.ts';
import { type Ledger, ledgerOf } from '../ledger.ts';
import { type Wish, wishOf } from '../wish.ts';
import { mandateOf } from './mandate.ts';

/** A plan as the person put it, with every figure worked out; `isDated` where they named the day themselves. */
export type Demand = { readonly plan: Plan; readonly isDated: boolean };

/** Without a word of parts, "by Friday" asks for all of it. */
const asOne = (terms: Proposal): Proposal => {
  const inParts =
    terms.instalments !== undefined ||
    terms.perInstalment !== undefined ||
    terms.downPayment !== undefined ||
    terms.kinds?.includes('instalment') === true;
  if (inParts || (terms.dueDate === undefined && terms.deferDays === undefined)) return terms;
  return { ...terms, kinds: [...new Set([...(terms.kinds ?? []), 'lump_sum' as const])] };
};

/** "Some of the fee" is as much of it as the person may let go; more than that only where they say all of it. */
const waivedOf = (wish: Wish, terms: Proposal, { fee }: Ledger, mandate: Authority): number => {
  if (!wish.waiver) return 0;
  if (terms.waivesAll) return fee;
  if (terms.feeOff !== undefined) return Math.min(fee, terms.feeOff);
  const { feeOffPercent } = terms;
  return feeOffPercent === undefined
    ? shareOf(fee, mandate.maxFeeWaiver || 1)
    : shareOf(fee, feeOffPercent / 100);
};

/**
 * What the person asks for, put together from all they said; undefined where it says neither how many payments nor
 * how much. What is paid first is due on the day named for it, or today.
 */
export const demandOf = (
  said: Proposal,
  ledger: Ledger,
  mandate: Authority,
  today: PlainDate,
): Demand | undefined => {
  const terms = asOne(said);
  const wish = wishOf(terms, ledger, today);
  const base = {
    currency: ledger.currency,
    principal: ledger.principal,
    fee: ledger.fee,
    feeWaived: Math.max(ledger.waived, waivedOf(wish, terms, ledger, mandate)),
  };
  if (wish.shape === 'lump_sum') {
    const discount = typeof wish.discount === 'number' ? wish.discount : 0;
    return {
      plan: {
        ...base,
        ...(discount > 0 ? { discount } : {}),
        downPayment: 0,
        downDate: today,
        instalments: 1,
        startDate: wish.start ?? today,
      },
      isDated: wish.start !== undefined,
    };
  }
  const down = wish.down ?? 0;
  const rest = ledger.principal - down;
  const n =
    wish.n ?? (wish.per === undefined ? undefined : Math.max(1, Math.ceil((rest - WHOLE) / wish.per)));
  if (n === undefined || rest <= 0) return undefined;
  const { startDate, dueDate } = terms;
  return {
    plan: {
      ...base,
      downPayment: down,
      downDate: startDate && dueDate && dueDate < startDate ? dueDate : today,
      instalments: n,
      startDate: wish.start ?? addMonths(today, 1),
    },
    isDated: wish.start !== undefined,
  };
};

/** How much of the fee the person has let go so far, whatever else they have put. */
export const grantedOf = (scenario: AbilityScenario, state: Rehearsal): Minor => {
  if (!state.proposal) return 0;
  const ledger = ledgerOf(scenario, state);
  const wish = wishOf(state.proposal, ledger, state.today);
  return waivedOf(wish, state.proposal, ledger, mandateOf(scenario, state));
};

/** The plan that the person has on the table; undefined where there is none to weigh. */
export const demandIn = (scenario: AbilityScenario, state: Rehearsal): Demand | undefined =>
  state.proposal
    ? demandOf(state.proposal, ledgerOf(scenario, state), mandateOf(scenario, state), state.today)
    : undefined;

/** Rounding in what is said: a whole main unit. */
const WHOLE = 100;
