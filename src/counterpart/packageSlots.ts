import { formatSettlement } from '../domain/format.ts';
import type { Package } from '../domain/package.ts';
import type { Segment, Slots } from './decision.ts';

export const packageSlots = (terms: Package): Slots => ({
  rate: { rate: terms.ratePercent },
  marketing: { money: terms.marketing },
  settle: { text: formatSettlement(terms.settlementDays) },
  months: { count: terms.months },
  trades: { trades: terms.trades },
  services: { services: terms.services },
});

/** The package read back in full: what is given, for what, how long, and what was promised in words. */
export const readBackPackage = (terms: Package): Segment[] => {
  const slots = packageSlots(terms);
  return [
    { key: terms.marketing > 0 ? 'recap_package' : 'recap_package_rate', slots },
    ...(terms.trades.length > 0 ? [{ key: 'recap_trades', slots } as const] : []),
    ...(terms.services.length > 0 ? [{ key: 'recap_services', slots } as const] : []),
  ];
};
