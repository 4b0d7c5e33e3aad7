import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkScenario } from '../../scripts/scenario/check.ts';
import { DATA } from '../helpers/content.ts';

const MODEL = join(DATA, 'scenarios/consumer-credit');

let room: string;
let folder: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'parley-scenario-'));
  folder = join(room, 'corner-shop');
  cpSync(MODEL, folder, { recursive: true });
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

const change = (file: string, from: string | RegExp, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, changed);
};

/** As docs/adding-a-scenario.md says: copy a folder, give it its own id. */
const giveItsId = (): void => {
  for (const side of ['', 'creditor/'])
    change(`${side}scenario.yaml`, 'id: consumer-credit', 'id: corner-shop');
};

describe('a scenario made from a folder that works, as the page says', () => {
  test('is told first that it needs its own id, with file and line', async () => {
    const { faults } = await checkScenario(folder);
    expect(faults).toEqual([
      'scenarios/corner-shop/scenario.yaml:1: id: is "consumer-credit", but its folder is "corner-shop"',
      'scenarios/corner-shop/creditor/scenario.yaml:1: id: is "consumer-credit", but its folder is "corner-shop"',
    ]);
  });

  test('has no faults with its own id, and all of its plays hold', async () => {
    giveItsId();
    const { faults, notes } = await checkScenario(folder);
    expect(faults).toEqual([]);
    expect(notes.at(-1)).toMatch(/^(debtor|creditor): \d+ plays, \d+ things to say in each language$/);
  });

  test.each([
    ['lines.en.yaml', /^ {2}ask_day:$/m, '  ask_dey:', /lines\.en\.yaml: lines\.ask_day is missing/],
    [
      'lines.en.yaml',
      'Hi, this is {agent}',
      'Hi, {per}, this is {agent}',
      /names \{per\}, which has no value there/,
    ],
    ['scenario.yaml', 'dailyRate: 0.0005', 'dailyRate: much', /scenario\.yaml:\d+: policy\.dailyRate/],
    ['scenario.yaml', 'cue: asks_who', 'cue: asks_how', /names the cue "asks_how"/],
    ['plays/agreed-zh.yaml', 'outcome: agreed', 'outcome: unresolved', /agreed-zh\.yaml: outcome: expected/],
    ['plays/agreed-zh.yaml', 'level: easy', 'level: simple', /plays\/agreed-zh\.yaml:\d+: level/],
  ])('says what is wrong in %s (%s)', async (file, from, to, fault) => {
    giveItsId();
    change(file, from, to);
    const { faults } = await checkScenario(folder);
    expect(
      faults.some((line) => fault.test(line)),
      faults.join('\n'),
    ).toBe(true);
  });

  test('is not complete without plays', async () => {
    giveItsId();
    rmSync(join(folder, 'plays'), { recursive: true });
    const { faults } = await checkScenario(folder);
    expect(faults).toEqual(['scenarios/corner-shop/plays: holds no play: add talks that must go so']);
  });
});

test('a folder that is not there is one clear line', async () => {
  const { faults } = await checkScenario('nowhere/at-all');
  expect(faults).toEqual(['nowhere/at-all: there is no such folder: name one that holds a scenario.yaml']);
});
