import type { AuthorityScenario } from '../content/authorityScenario.ts';
import { betterOption } from '../counterpart/authority/package/betterOption.ts';
import { NO_WISH, type PackageWish } from '../domain/package.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Proposal } from '../domain/terms.ts';
import type { Utterance } from '../domain/utterance.ts';
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

const differs = (a: PackageWish, b: PackageWish | null): boolean =>
  JSON.stringify(a) !== JSON.stringify(b ?? NO_WISH);

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
  if (alternatives.length < 2) return read(utterance);
  const options = alternatives.map((terms) => read({ ...utterance, terms }));
  const chosen = betterOption(
    scenario,
    before,
    options.map(({ proposal, wish }) => ({ proposal: proposal ?? before.proposal ?? {}, wish })),
  );
  return { ...(options[chosen] as Bargain), option: chosen + 1 };
};
