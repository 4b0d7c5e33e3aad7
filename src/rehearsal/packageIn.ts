import type { PackagePolicy } from '../content/packagePolicy.ts';
import { type Issue, NO_WISH, type Package, type PackageWish } from '../domain/package.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf } from '../domain/terms.ts';
import { cued, type Utterance } from '../domain/utterance.ts';
import { sourceOf } from '../understand/source.ts';
import { isDropped } from '../understand/terms/dropped.ts';

/** Nobody asks for so low a rate: a figure below it says by how much the rate should fall. */
const LEAST_RATE = 0.2;

const PRIORITIES = {
  rate: 'priority_rate',
  time: 'priority_time',
  marketing: 'priority_marketing',
  settlement: 'priority_settlement',
} as const satisfies Record<Issue, string>;

/** What a message itself asks for and gives beside the plan. */
type Named = Partial<Omit<PackageWish, 'trades' | 'services'>> & {
  readonly given: readonly string[];
  readonly withdrawn: readonly string[];
  readonly services: readonly string[];
};

/** What another merchant has is no wish, unless the same is asked for. */
const tellsOfOthers = (utterance: Utterance): boolean =>
  cued(utterance, 'cites_precedent') && !cued(utterance, 'wants_same');

const rateIn = (
  utterance: Utterance,
  { baseRate }: PackagePolicy,
  current: Package | undefined,
): PackageWish['rate'] => {
  const { ratePercent } = utterance.terms;
  const said = ratePercent === undefined || tellsOfOthers(utterance) ? undefined : lowOf(ratePercent);
  if (said !== undefined && said >= LEAST_RATE) return said;
  const off = utterance.mentions.percents.some((share) => share.off && share.percent === said);
  if (said !== undefined && off) return Math.round(((current?.ratePercent ?? baseRate) - said) * 100) / 100;
  return cued(utterance, 'wants_lower_rate') ? 'less' : undefined;
};

const namedIn = (before: Rehearsal, text: string, utterance: Utterance, policy: PackagePolicy): Named => {
  const source = sourceOf(text, { side: before.side, now: before.today, asked: before.asked });
  const { settlementDays, marketing } = utterance.terms;
  const askedAbout = cued(utterance, 'asks_trade_worth');
  const days = settlementDays === undefined || askedAbout ? undefined : lowOf(settlementDays);
  const given: string[] = [];
  const withdrawn: string[] = [];
  for (const [id, trade] of Object.entries(policy.trades)) {
    const found = utterance.cues.find(({ label }) => label === `trade_${id}`);
    if (days !== undefined && trade.settlementDays !== undefined)
      (days >= trade.settlementDays ? given : withdrawn).push(id);
    else if (found && isDropped(source, found.span)) withdrawn.push(id);
    else if (found && !askedAbout) given.push(id);
  }
  const rate = rateIn(utterance, policy, before.offer?.plan.package);
  const support =
    marketing !== undefined && !tellsOfOthers(utterance)
      ? marketing
      : cued(utterance, 'wants_marketing')
        ? ('some' as const)
        : undefined;
  const priority = (Object.keys(PRIORITIES) as Issue[]).find((issue) => cued(utterance, PRIORITIES[issue]));
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(support === undefined ? {} : { marketing: support }),
    // Sooner than it is cannot be had, and is not asked for again.
    ...(days === undefined || days < policy.settlementDays ? {} : { settlementDays: days }),
    ...(priority === undefined ? {} : { priority }),
    given,
    withdrawn,
    services: policy.services.filter((id) => cued(utterance, `service_${id}`)),
  };
};

/** Does the message name anything of the package that is not on the table as it stands? */
const moves = (named: Named, { offer, packageWish }: Rehearsal, asksSooner: boolean): boolean => {
  const on = offer?.plan.package;
  const trades = packageWish?.trades ?? [];
  const { rate, marketing, settlementDays, priority, given, withdrawn, services } = named;
  return (
    asksSooner ||
    (rate !== undefined && rate !== (on?.ratePercent ?? packageWish?.rate)) ||
    (marketing !== undefined && marketing !== (on?.marketing ?? packageWish?.marketing)) ||
    (settlementDays !== undefined &&
      settlementDays !== (on?.settlementDays ?? packageWish?.settlementDays)) ||
    (priority !== undefined && priority !== packageWish?.priority) ||
    given.some((id) => !trades.includes(id)) ||
    withdrawn.some((id) => trades.includes(id)) ||
    services.some((id) => !packageWish?.services.includes(id))
  );
};

export type PackageHeard = {
  readonly wish: PackageWish;
  /** It is not what was asked for before, nor what is on the table. */
  readonly changed: boolean;
  /** Something is given that was not. */
  readonly givesMore: boolean;
};

/**
 * What the person asks for and gives beside the plan after this message, put together with what they said before. Who
 * takes up what is on the table, naming nothing of their own, asks for no more than that.
 */
export const packageIn = (
  before: Rehearsal,
  text: string,
  utterance: Utterance,
  policy: PackagePolicy,
): PackageHeard => {
  const old = before.packageWish ?? NO_WISH;
  const named = namedIn(before, text, utterance, policy);
  const { given, withdrawn, services, ...terms } = named;
  const on = before.offer?.plan.package;
  const yields = cued(utterance, 'yields_rate');
  const agrees = yields || (cued(utterance, 'clear_yes') && given.length === 0);
  const taken =
    on && agrees
      ? { rate: on.ratePercent, ...(old.marketing === undefined ? {} : { marketing: on.marketing }) }
      : {};
  const { rate: _r, ...withoutRate } = old;
  const wish: PackageWish = {
    ...(yields && !on ? withoutRate : old),
    ...taken,
    ...terms,
    trades: [...new Set([...old.trades, ...given])].filter((id) => !withdrawn.includes(id)),
    services: [...new Set([...old.services, ...services])],
  };
  // Settlement that was given up is as it was.
  const { settlementDays: _, ...rest } = wish;
  const settled = withdrawn.length > 0 && terms.settlementDays === undefined ? rest : wish;
  return {
    wish: settled,
    changed: moves(named, before, cued(utterance, 'wants_faster_payout')),
    givesMore: given.some((id) => !old.trades.includes(id)),
  };
};
