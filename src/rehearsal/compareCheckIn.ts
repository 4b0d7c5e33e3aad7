import { daysBetween } from '../domain/calendar.ts';
import type { CheckIn } from '../domain/checkIn.ts';
import { type Figures, figuresIn } from './checkInFigures.ts';

/** How the real conversation differs from the rehearsal; `by` is in minor units, instalments or days, and more than 0. */
export type Difference =
  | {
      readonly of:
        | 'agreed_now'
        | 'open_now'
        | 'lump_now'
        | 'instalments_now'
        | 'other_currency'
        | 'same'
        | 'nothing_to_compare';
    }
  | {
      readonly of: `${'per' | 'down' | 'total'}_${'lower' | 'higher'}`;
      readonly by: number;
    }
  | { readonly of: 'fewer' | 'more'; readonly by: number }
  | { readonly of: 'earlier' | 'later'; readonly by: number };

/** Less than a whole unit is rounding, and no difference. */
const SAME_SUM = 100;

const gap = (then: number | undefined, now: number | undefined): number =>
  then === undefined || now === undefined ? 0 : now - then;

const sumsApart = (then: Figures, now: Figures): Difference[] =>
  (['down', 'per', 'total'] as const).flatMap((name): Difference[] => {
    const by = gap(then[name], now[name]);
    if (Math.abs(by) < SAME_SUM) return [];
    return [{ of: `${name}_${by < 0 ? 'lower' : 'higher'}`, by: Math.abs(by) }];
  });

const figuresApart = (then: Figures, now: Figures): Difference[] => {
  if (then.currency !== now.currency) return [{ of: 'other_currency' }];
  const plansInstalments = now.instalments !== undefined || now.per !== undefined;
  const count = gap(then.instalments, now.instalments);
  const days =
    then.starts === undefined || now.starts === undefined ? 0 : daysBetween(then.starts, now.starts);
  return [
    ...(!then.lump && now.lump ? ([{ of: 'lump_now' }] as const) : []),
    ...(then.lump && plansInstalments ? ([{ of: 'instalments_now' }] as const) : []),
    ...sumsApart(then, now),
    ...(count === 0 ? [] : [{ of: count < 0 ? 'fewer' : 'more', by: Math.abs(count) } as const]),
    ...(days === 0 ? [] : [{ of: days < 0 ? 'earlier' : 'later', by: Math.abs(days) } as const]),
  ];
};

const COMPARED = ['down', 'instalments', 'per', 'starts', 'total'] as const;

/** Every difference that both sides' figures show, in the order of the card. Nothing is said of what only one side names. */
export const differencesIn = (checkIn: CheckIn): readonly Difference[] => {
  const { rehearsed, real } = figuresIn(checkIn);
  const isAgreedThen = rehearsed !== undefined;
  const outcome: Difference[] =
    isAgreedThen === checkIn.agreed ? [] : [{ of: checkIn.agreed ? 'agreed_now' : 'open_now' }];
  if (!rehearsed || !real) return outcome.length > 0 ? outcome : [{ of: 'nothing_to_compare' }];
  const all = [...outcome, ...figuresApart(rehearsed, real)];
  if (all.length > 0) return all;
  const met = COMPARED.some((name) => rehearsed[name] !== undefined && real[name] !== undefined);
  return [{ of: met ? 'same' : 'nothing_to_compare' }];
};
