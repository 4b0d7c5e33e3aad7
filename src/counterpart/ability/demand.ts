import { addMonths, type PlainDate } from '../../domain/calendar.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Proposal } from '../../domain/terms.ts';
import type { Ledger } from '../ledger.ts';
import { type Wish, wishOf } from '../wish.ts';

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

const waivedOf = (wish: Wish, terms: Proposal, { fee }: Ledger): number => {
  if (!wish.waiver) return 0;
  const percent = terms.discountPercent;
  return percent === undefined ? fee : Math.round((fee * Math.min(100, Number(percent))) / 100);
};

/**
 * What the person asks for, put together from all they said; undefined where it says neither how many payments nor
 * how much. What is paid first is due on the day named for it, or today.
 */
export const demandOf = (said: Proposal, ledger: Ledger, today: PlainDate): Demand | undefined => {
  const terms = asOne(said);
  const wish = wishOf(terms, ledger, today);
  const base = {
    currency: ledger.currency,
    principal: ledger.principal,
    fee: ledger.fee,
    feeWaived: waivedOf(wish, terms, ledger),
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

/** Rounding in what is said: a whole main unit. */
const WHOLE = 100;
