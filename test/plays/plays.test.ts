import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFailed } from 'vitest';
import { type Expectation, type Play, playSchema } from '../../src/content/play.ts';
import { readYaml } from '../../src/content/readYaml.ts';
import { toMain } from '../../src/domain/money.ts';
import { perInstalmentOf, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import type { TurnReply } from '../../src/domain/reply.ts';
import { content, DATA } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const playsOf = (scenario: string): { readonly file: string; readonly play: Play }[] => {
  const folder = join(DATA, 'scenarios', scenario, 'plays');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const { value, problems } = readYaml(
        { path: name, text: readFileSync(join(folder, name), 'utf8') },
        playSchema,
      );
      if (!value)
        throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
      return { file: name, play: value };
    });
};

const check = (
  expected: Expectation,
  talk: Talk,
  reply: Pick<TurnReply, 'counterpart'> & Partial<TurnReply>,
  before: TurnReply['standing'],
): void => {
  const { counterpart, understood, coach } = reply;
  if (expected.stage) expect(talk.state.place, 'stage').toBe(expected.stage);
  if (expected.move) expect(expected.move, 'move').toContain(counterpart.move);
  for (const act of expected.does ?? []) expect(understood?.acts, 'acts').toContain(act);
  if (expected.flags)
    expect([...(understood?.flags ?? [])].sort(), 'flags').toEqual([...expected.flags].sort());
  if (expected.findings)
    expect(coach?.findings.map(({ criterion }) => criterion) ?? [], 'findings').toEqual(expected.findings);
  for (const id of expected.praised ?? [])
    expect(talk.state.judgements.at(-1)?.praised, 'praised').toContain(id);
  if (expected.appropriate !== undefined)
    expect(coach?.appropriate, 'appropriate').toBe(expected.appropriate);
  if (expected.authority) expect(talk.state.standing.authority, 'authority').toBe(expected.authority);
  if (expected.costsNothing) {
    expect(talk.state.standing.trust, 'trust').toBeGreaterThanOrEqual(before.trust);
    expect(talk.state.standing.patience, 'patience').toBeGreaterThanOrEqual(before.patience);
  }
  for (const text of expected.says ?? []) expect(counterpart.text, 'says').toContain(text);
  for (const text of expected.saysNot ?? []) expect(counterpart.text, 'says not').not.toContain(text);
  if (expected.offer) {
    const plan = talk.state.offer?.plan;
    expect(
      plan && {
        downPayment: toMain(plan.downPayment),
        instalments: plan.instalments,
        perInstalment: toMain(perInstalmentOf(plan)),
        startDate: plan.startDate,
      },
      'offer',
    ).toMatchObject(expected.offer);
  }
};

const NOTHING = { move: 'wait', text: '' } as const;

const perform = (
  talk: Talk,
  step: Play['script'][number],
): Pick<TurnReply, 'counterpart'> & Partial<TurnReply> => {
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

describe.each([...content.scenarios.keys()])('%s', (scenario) => {
  const plays = playsOf(scenario);

  it('ships with plays', () => {
    expect(plays.length).toBeGreaterThanOrEqual(10);
  });

  it.each(plays)('$file: $play.title', ({ play }) => {
    const { script, outcome, total, title: _, ...setting } = play;
    const talk = new Talk({ scenario, ...setting });
    onTestFailed(() => {
      process.stdout.write(`${talk.trace}\n`);
    });
    for (const step of script) {
      const before = talk.state.standing;
      const reply = perform(talk, step);
      if (step.expect) check(step.expect, talk, reply, before);
    }
    expect(talk.state.outcome ?? undefined, 'outcome').toBe(outcome);
    if (talk.state.agreement) {
      const sum = scheduleOf(talk.state.agreement).reduce((rows, { amount }) => rows + amount, 0);
      expect(sum).toBe(totalOf(talk.state.agreement));
      if (total !== undefined) expect(toMain(sum), 'total').toBe(total);
    }
    const used = talk.state.linesUsed.slice();
    if (talk.state.turn <= 12) expect(new Set(used).size, 'no line is said twice').toBe(used.length);
  });
});
