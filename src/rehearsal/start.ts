import { MACHINE_VERSION } from '../../machines/negotiation.ts';
import { type Content, sideOf } from '../content/content.ts';
import { casesAt, type Scenario } from '../content/scenario.ts';
import { isPassedOn } from '../counterpart/ability/caller.ts';
import { likelyPlan as likelyOwed } from '../counterpart/ability/deal.ts';
import { likelyPlan as likelyOwing } from '../counterpart/authority/deal.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { LearnedFact } from '../domain/fact.ts';
import type { Plan } from '../domain/plan.ts';
import { pick, seedRandom } from '../domain/random.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Help, Level, Locale, Side } from '../domain/setting.ts';
import { type Visit, type VisitKind, visitOf } from '../domain/visit.ts';
import { UNDERSTANDING_VERSION } from '../understand/version.ts';
import { begin } from './fold.ts';
import { type RecordedText, Recorder } from './recorder.ts';

export type Choices = {
  readonly scenario: string;
  readonly side: Side;
  readonly level: Level;
  /** A case by its id; the level is then the case's. */
  readonly case?: string;
  readonly locale: Locale;
  readonly help: Help;
  readonly seed: number;
  readonly today: PlainDate;
  /** After a plan was agreed, and kept or broken since. */
  readonly visit?: VisitKind;
  /** The plan it looks back on; one that the case leads to, where none is named. */
  readonly agreed?: Plan;
};

export type Started = {
  readonly events: readonly RehearsalEvent[];
  readonly texts: readonly RecordedText[];
  readonly state: Rehearsal;
  readonly opening: string;
};

export type StartRefusal = {
  readonly refused: 'unknown_scenario' | 'side_not_offered' | 'unknown_case' | 'nothing_to_visit';
};

/**
 * The case that is played: the one that was named, or one of the level's. Who owes knows their own story and gets the
 * first; who is owed does not know whom they will meet.
 */
const caseFor = (scenario: Scenario, choices: Choices): string | undefined => {
  if (choices.case !== undefined) return choices.case in scenario.cases ? choices.case : undefined;
  const ids = casesAt(scenario, choices.level);
  if (scenario.side === 'debtor') return ids[0];
  return ids.length === 0 ? undefined : pick(ids, seedRandom(`${choices.seed}:case`))[0];
};

/** What was told before the plan was agreed; nobody asks who means to pay, nor why instalments were needed. */
const KNOWN: Readonly<Record<Side, Readonly<Record<VisitKind, readonly LearnedFact[]>>>> = {
  debtor: { kept: ['reason', 'willingness'], broken: ['reason', 'willingness'] },
  creditor: { kept: ['cause_told', 'goodwill'], broken: ['goodwill'] },
};

const lookBack = (
  scenario: Scenario,
  state: Rehearsal,
  kind: VisitKind,
  agreed: Plan | undefined,
): Visit | undefined => {
  const plan = agreed ?? likelyPlan(scenario, state);
  return plan && visitOf(plan, kind, state.today);
};

const likelyPlan = (scenario: Scenario, state: Rehearsal): Plan | undefined =>
  scenario.side === 'creditor' ? likelyOwed(scenario, state) : likelyOwing(scenario, state);

/** Opens a rehearsal: the counterpart greets first. */
export const start = (choices: Choices, content: Content): Started | StartRefusal => {
  if (!content.scenarios.has(choices.scenario)) return { refused: 'unknown_scenario' };
  const pack = sideOf(content, choices);
  if (!pack) return { refused: 'side_not_offered' };
  const chosen = caseFor(pack.scenario, choices);
  const level = chosen === undefined ? undefined : pack.scenario.cases[chosen]?.level;
  if (chosen === undefined || level === undefined) return { refused: 'unknown_case' };
  const { policy } = pack.scenario;
  const started = {
    type: 'RehearsalStarted',
    scenario: choices.scenario,
    side: choices.side,
    level,
    locale: choices.locale,
    help: choices.help,
    seed: choices.seed,
    today: choices.today,
    case: chosen,
    random: seedRandom(`${choices.seed}:${choices.scenario}:${choices.side}:${choices.level}`),
    standing: { trust: policy.trustStart, patience: policy.patienceStart[level], authority: 1 },
    versions: {
      scenario: pack.scenario.version,
      rubric: content.rubric.version,
      machine: MACHINE_VERSION,
      understanding: UNDERSTANDING_VERSION,
    },
  } as const;
  const visit = choices.visit && lookBack(pack.scenario, begin(started), choices.visit, choices.agreed);
  if (choices.visit && !visit) return { refused: 'nothing_to_visit' };
  const opened = visit ? { ...started, visit } : started;
  const record = new Recorder(begin(opened));
  record.add(opened);
  if (visit) record.add({ type: 'FactsLearned', facts: KNOWN[choices.side][visit.kind] });
  const other = pack.scenario.side === 'creditor' && !isPassedOn(pack.scenario, record.state);
  // On a return visit it is whoever is owed who calls.
  const calls = visit !== undefined && pack.scenario.side === 'debtor';
  const { text } = record.speak(pack, {
    move: 'greet',
    segments: [{ key: other ? 'opening_other' : calls ? 'visit_opening' : 'opening' }],
    asked: ['identity'],
  });
  return { events: record.events, texts: record.texts, state: record.state, opening: text };
};
