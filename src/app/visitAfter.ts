import type { VisitKind } from '../domain/visit.ts';
import type { Choices } from '../rehearsal/start.ts';
import type { Deps } from './deps.ts';
import { load } from './load.ts';
import type { RehearsalRecord } from './ports.ts';

type Same = Omit<Choices, 'seed' | 'today'>;

/** What was chosen for a rehearsal, for another of the same kind. Who is owed does not know whom they will meet. */
export const choicesOf = async (deps: Deps, record: RehearsalRecord): Promise<Same> => {
  const { state } = await load(deps, record);
  const { scenario, side, level, locale } = record;
  return {
    ...{ scenario, side, level, locale, help: state.help },
    ...(side === 'debtor' || state.visit ? { case: state.case } : {}),
    ...(state.visit ? { visit: state.visit.kind, agreed: state.visit.plan } : {}),
  };
};

/** The talk after one that ended in a plan, which was kept since or was not; undefined where nothing was agreed. */
export const visitAfter = async (
  deps: Deps,
  record: RehearsalRecord,
  visit: VisitKind,
): Promise<Same | undefined> => {
  const { state } = await load(deps, record);
  if (!state.agreement) return undefined;
  return { ...(await choicesOf(deps, record)), case: state.case, visit, agreed: state.agreement };
};
