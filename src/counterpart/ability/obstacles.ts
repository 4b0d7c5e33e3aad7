import type { AbilityScenario, Obstacle } from '../../content/abilityScenario.ts';
import { holds, type Signals } from '../../domain/condition.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import type { Decision, Segment, Slots } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import type { Context } from './context.ts';

const obstacleOf = ({ obstacles }: AbilityScenario, id: string): Obstacle => {
  const found = obstacles[id];
  if (!found) throw new Error(`there is no obstacle "${id}"`);
  return found;
};

const HARSH = ['hostile', 'threaten', 'deceive'] as const;

/** What stood in the way, was said, and is cleared by this message. */
export const clearedBy = (scenario: AbilityScenario, state: Rehearsal, signals: Signals): string[] => {
  // Nothing is settled with an insult, a threat or a lie.
  if (HARSH.some((flag) => signals.flags.has(flag))) return [];
  return caseOf(scenario, state).obstacles.filter(
    (id) =>
      state.obstacles.raised.includes(id) &&
      !state.obstacles.cleared.includes(id) &&
      holds(obstacleOf(scenario, id).clears, signals),
  );
};

/** Nothing but what was said of the thing itself: a kind word or a date in general answers no concern before it is told. */
const onlyWords = (signals: Signals): Signals => ({
  ...signals,
  acts: new Set(),
  terms: new Set(),
  kinds: new Set(),
  facts: new Set(),
});

/** What would have stood in the way, and was answered before it was said. */
export const forestalledBy = (scenario: AbilityScenario, state: Rehearsal, signals: Signals): string[] =>
  !state.facts.includes('cause_told') || HARSH.some((flag) => signals.flags.has(flag))
    ? []
    : caseOf(scenario, state).obstacles.filter(
        (id) =>
          !state.obstacles.raised.includes(id) &&
          !state.obstacles.cleared.includes(id) &&
          obstacleOf(scenario, id).early &&
          holds(obstacleOf(scenario, id).clears, onlyWords(signals)),
      );

/** Does it set a contested part of the debt apart when it is cleared? */
export const parks = (scenario: AbilityScenario, id: string): boolean => obstacleOf(scenario, id).parks;

/** What telling the cause puts in the way. */
export const raisedByCause = ({ scenario, state }: Context): string[] =>
  caseOf(scenario, state).obstacles.filter((id) => obstacleOf(scenario, id).at === 'cause');

/** The next thing that stands between a plan and a yes; those that belong to the yes itself only there. */
export const nextObstacle = ({ scenario, state }: Context, when: 'plan' | 'confirm'): string | undefined =>
  caseOf(scenario, state).obstacles.find((id) => {
    const { at } = obstacleOf(scenario, id);
    return !state.obstacles.cleared.includes(id) && (at === 'confirm') === (when === 'confirm');
  });

const sums = ({ scenario, state }: Context): Slots => {
  const { principal, disputed } = caseOf(scenario, state);
  return { disputed: { money: disputed }, undisputed: { money: principal - disputed } };
};

/** Says what stands in the way instead of taking up the plan. */
export const stall = (context: Context, id: string): Decision => ({
  move: 'stall',
  segments: [
    {
      key: isVoiced(context, id) ? `obstacle.${id}.again` : `obstacle.${id}`,
      slots: sums(context),
    },
  ],
  asked: ['concern'],
  raises: [id],
});

/** What came with the cause may stand in the way without having been put in words of its own. */
const isVoiced = ({ state }: Context, id: string): boolean =>
  state.linesUsed.some((line) => line.startsWith(`obstacle.${id}.`));

/** That what stood in the way is settled. */
export const settled = (context: Context): Segment[] =>
  (context.cleared ?? []).map((id) => ({ key: `cleared.${id}`, slots: sums(context) }));
