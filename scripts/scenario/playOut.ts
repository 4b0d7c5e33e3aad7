import type { Content } from '../../src/content/content.ts';
import type { Expectation, Play } from '../../src/content/play.ts';
import { toMain } from '../../src/domain/money.ts';
import { perInstalmentOf, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import type { TurnReply } from '../../src/domain/reply.ts';
import { Talk } from './talk.ts';

type Reply = Pick<TurnReply, 'counterpart'> & Partial<TurnReply>;

const NOTHING = { move: 'wait', text: '' } as const;

const perform = (talk: Talk, step: Play['script'][number]): Reply => {
  if ('say' in step) return talk.say(step.say);
  const [name, value = ''] = step.do.slice(1).split(' ');
  if (name === 'wait') return { counterpart: talk.wait(Number(value)).shown ?? NOTHING };
  if (name === 'evidence') return { counterpart: talk.show(value).shown ?? NOTHING };
  if (name === 'hint') talk.hint();
  else if (name === 'quit') talk.quit();
  else if (name === 'rewind') talk.rewind(Number(value));
  else throw new Error(`a play cannot do ${step.do}`);
  return { counterpart: NOTHING };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sorted = (list: readonly string[]): string[] => [...list].sort();

const offerOf = (talk: Talk): Readonly<Record<string, unknown>> => {
  const plan = talk.state.offer?.plan;
  return plan
    ? {
        downPayment: toMain(plan.downPayment),
        downDate: plan.downDate,
        instalments: plan.instalments,
        perInstalment: toMain(perInstalmentOf(plan)),
        startDate: plan.startDate,
      }
    : {};
};

/** What should have held after a step and did not, a line each. */
const faultsOf = (
  wanted: Expectation,
  talk: Talk,
  { counterpart, understood, coach }: Reply,
  before: TurnReply['standing'],
): string[] => {
  const faults: string[] = [];
  const wants = (what: string, met: boolean, expected: unknown, found: unknown): void => {
    if (!met) faults.push(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  };
  const { place, standing, judgements } = talk.state;
  if (wanted.stage) wants('stage', place === wanted.stage, wanted.stage, place);
  if (wanted.move) wants('move', wanted.move.includes(counterpart.move), wanted.move, counterpart.move);
  for (const act of wanted.does ?? [])
    wants('acts', understood?.acts.includes(act) === true, act, understood?.acts);
  if (wanted.flags)
    wants(
      'flags',
      same(sorted(understood?.flags ?? []), sorted(wanted.flags)),
      wanted.flags,
      understood?.flags,
    );
  const findings = coach?.findings.map(({ criterion }) => criterion) ?? [];
  if (wanted.findings) wants('findings', same(findings, wanted.findings), wanted.findings, findings);
  const praised = judgements.at(-1)?.praised ?? [];
  for (const id of wanted.praised ?? []) wants('praised', praised.includes(id), id, praised);
  if (wanted.appropriate !== undefined)
    wants('appropriate', coach?.appropriate === wanted.appropriate, wanted.appropriate, coach?.appropriate);
  if (wanted.authority)
    wants('authority', standing.authority === wanted.authority, wanted.authority, standing.authority);
  if (wanted.costsNothing)
    wants(
      'standing',
      standing.trust >= before.trust && standing.patience >= before.patience,
      before,
      standing,
    );
  for (const text of wanted.says ?? [])
    wants('says', counterpart.text.includes(text), text, counterpart.text);
  for (const text of wanted.saysNot ?? [])
    wants('says not', !counterpart.text.includes(text), text, counterpart.text);
  const offer = offerOf(talk);
  for (const [name, value] of Object.entries(wanted.offer ?? {}))
    wants(`offer.${name}`, offer[name] === value, value, offer[name]);
  return faults;
};

/** In so few turns no line may come twice. */
const SHORT = 12;

const faultsAtTheEnd = ({ outcome, total }: Play, talk: Talk): string[] => {
  const faults: string[] = [];
  const { state } = talk;
  const ended = state.outcome ?? undefined;
  if (ended !== outcome) faults.push(`outcome: expected ${outcome}, found ${ended}`);
  if (state.agreement) {
    const sum = scheduleOf(state.agreement).reduce((rows, { amount }) => rows + amount, 0);
    if (sum !== totalOf(state.agreement))
      faults.push(`schedule: sums to ${sum}, the plan to ${totalOf(state.agreement)}`);
    if (total !== undefined && toMain(sum) !== total)
      faults.push(`total: expected ${total}, found ${toMain(sum)}`);
  }
  const twice = state.linesUsed.filter((line, i) => state.linesUsed.indexOf(line) !== i);
  if (state.turn <= SHORT && twice.length > 0) faults.push(`said twice: ${twice.join(', ')}`);
  return faults;
};

/** Plays a talk and lists what did not go as written, with what was said. */
export const playOut = (
  content: Content,
  scenario: string,
  play: Play,
): { readonly faults: readonly string[]; readonly trace: string } => {
  const { script, outcome: _, total: __, title: ___, ...setting } = play;
  const talk = new Talk(content, { scenario, ...setting });
  const faults: string[] = [];
  try {
    for (const [index, step] of script.entries()) {
      const before = talk.state.standing;
      const reply = perform(talk, step);
      const words = 'say' in step ? step.say : step.do;
      if (step.expect)
        faults.push(
          ...faultsOf(step.expect, talk, reply, before).map(
            (fault) => `step ${index + 1} (${words}): ${fault}`,
          ),
        );
    }
    faults.push(...faultsAtTheEnd(play, talk));
  } catch (error) {
    faults.push((error as Error).message);
  }
  return { faults, trace: talk.trace };
};
