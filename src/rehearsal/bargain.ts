import type { AuthorityScenario } from '../content/authorityScenario.ts';
import { betterOption } from '../counterpart/authority/package/betterOption.ts';
import { NO_WISH, type PackageWish } from '../domain/package.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf, type Proposal } from '../domain/terms.ts';
import type { Utterance } from '../domain/utterance.ts';
import { daysOf } from '../understand/readers/quantities.ts';
import { type PackageHeard, packageIn } from './packageIn.ts';
import { proposalIn } from './proposal.ts';
import { putOff } from './putOff.ts';

/** What a message puts on the table where more than the balance is bargained over. */
export type Bargain = PackageHeard & {
  readonly proposal: Proposal | null;
  /** Anything was said of the package at all. */
  readonly said: boolean;
  /** Which of several that were put side by side is taken up, from 1. */
  readonly option?: number;
};

const MONTHS_IN_YEAR = 12;

const differs = (a: PackageWish, b: PackageWish | null): boolean =>
  JSON.stringify(a) !== JSON.stringify(b ?? NO_WISH);

/** "60 more days", however the rest is put: so much later is what is asked. */
const withDaysAsked = (utterance: Utterance): Utterance => {
  const { terms, mentions } = utterance;
  const cue = utterance.cues.find(({ label }) => label === 'wants_more_days');
  const length =
    cue && mentions.durations.find(({ start, end }) => start < cue.span.end && cue.span.start < end);
  if (!length || terms.deferDays !== undefined) return utterance;
  const kinds = [...new Set([...(terms.kinds ?? []), 'deferral' as const])];
  return { ...utterance, terms: { ...terms, kinds, deferDays: daysOf(length) } };
};

/** "摆90天物料", "签12个月": a length of time that belongs to what is given is none of the plan. */
const withoutTradeLengths = (utterance: Utterance): Utterance => {
  const { terms, cues, mentions } = utterance;
  const own = cues.filter(({ label }) => label.startsWith('trade_'));
  const lengths = mentions.durations.filter(({ start, end }) =>
    own.some(({ span }) => start < span.end && span.start < end),
  );
  const months = lengths.map(({ n, unit }) => (unit === 'year' ? n * MONTHS_IN_YEAR : n));
  const { deferDays, instalments, kinds = [], ...rest } = terms;
  const putsOff = deferDays !== undefined && !lengths.some((length) => daysOf(length) === deferDays);
  const counts =
    instalments !== undefined && !(mentions.counts.length === 0 && months.includes(lowOf(instalments)));
  const kept = kinds.filter(
    (kind) =>
      (kind !== 'deferral' || deferDays === undefined || putsOff) &&
      (kind !== 'instalment' || counts || instalments === undefined || terms.perInstalment !== undefined),
  );
  return {
    ...utterance,
    terms: {
      ...rest,
      ...(kept.length > 0 ? { kinds: kept } : {}),
      ...(putsOff ? { deferDays } : {}),
      ...(counts ? { instalments } : {}),
    },
  };
};

/** Undefined where the scenario has nothing beside the balance. */
export const bargain = (
  before: Rehearsal,
  text: string,
  utterance: Utterance,
  scenario: AuthorityScenario,
): Bargain | undefined => {
  const policy = scenario.policy.package;
  if (!policy) return undefined;
  const read = (one: Utterance): Bargain => {
    const proposal = proposalIn(before, one);
    const heard = packageIn(before, text, one, policy);
    return {
      ...heard,
      proposal: proposal && putOff(before, proposal),
      said: differs(heard.wish, before.packageWish),
    };
  };
  const { alternatives = [] } = utterance.terms;
  if (alternatives.length < 2) return read(withDaysAsked(withoutTradeLengths(utterance)));
  const options = alternatives.map((terms) => read({ ...utterance, terms }));
  const chosen = betterOption(
    scenario,
    before,
    options.map(({ proposal, wish }) => ({ proposal: proposal ?? before.proposal ?? {}, wish })),
  );
  return { ...(options[chosen] as Bargain), option: chosen + 1 };
};
