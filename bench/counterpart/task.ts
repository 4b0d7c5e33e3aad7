import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Content } from '../../src/content/content.ts';
import type { Level, Locale, Side } from '../../src/domain/setting.ts';
import { atLeast, atMost, type Row, row } from '../row.ts';
import { creditorGame } from './creditorGame.ts';
import { CREDITORS } from './creditorPlayer.ts';
import { debtorGame } from './debtorGame.ts';
import { DEBTORS } from './debtorPlayer.ts';
import { MOST_TURNS, type Phrases, type Play, type Played } from './played.ts';

const PHRASES = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const SEEDS = 200;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length);

/** Half the width of the middle 95%, by the normal distribution. */
const margin = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  const variance = mean(numbers.map((x) => (x - middle) ** 2));
  return 1.96 * Math.sqrt(variance / Math.max(1, numbers.length));
};

/** The intervals must not so much as touch. */
const APART = 0.0001;
const BEST_AUTHORITY = 3;
const NO_PLAN = ['repeats a low offer', 'only begs', 'hostile', 'wants the specialist at once'];

const rowsOf = (at: string, level: Level, names: readonly string[], play: Play): Row[] => {
  const of = new Map<string, Played[]>(
    names.map((name) => [
      name,
      Array.from({ length: SEEDS }, (_, seed) => play(name, LOCALES[seed % LOCALES.length] as Locale, seed)),
    ]),
  );
  const utilities = (name: string): number[] => (of.get(name) ?? []).map(({ utility }) => utility);
  const low = (name: string): number => mean(utilities(name)) - margin(utilities(name));
  const high = (name: string): number => mean(utilities(name)) + margin(utilities(name));
  const rows = [...of].flatMap(([name, played]) => [
    row(`${at}: ${name}: the counterpart's utility`, mean(played.map(({ theirs }) => theirs)), ''),
    row(`${at}: ${name}: utility`, mean(utilities(name)), `± ${margin(utilities(name)).toFixed(3)}`),
    row(
      `${at}: ${name}: agrees`,
      mean(played.map(({ agreed }) => Number(agreed))),
      `in ${mean(played.map(({ turns }) => turns)).toFixed(1)} turns`,
    ),
    ...(played.some(({ left }) => left !== undefined)
      ? [
          row(
            `${at}: ${name}: distance of its deals to the Pareto front`,
            mean(played.flatMap(({ left }) => left ?? [])),
            '',
          ),
        ]
      : []),
  ]);
  const poor = names.filter((name) => name !== 'skilled' && name !== 'average');
  const agrees = mean((of.get('skilled') ?? []).map(({ agreed }) => Number(agreed)));
  const all = [...of.values()].flat();
  return [
    ...rows,
    atLeast(`${at}: skilled agrees`, agrees, '', level === 'hard' ? 0.8 : 0.95),
    atLeast(`${at}: skilled above average, 95% apart`, low('skilled') - high('average'), '', APART),
    atLeast(
      `${at}: average above every poor strategy, 95% apart`,
      low('average') - Math.max(...poor.map(high)),
      '',
      APART,
    ),
    atMost(
      `${at}: offers beyond its limits`,
      all.reduce((sum, { beyond }) => sum + beyond, 0),
      '',
      0,
    ),
    atMost(
      `${at}: talks that did not end in ${MOST_TURNS} turns`,
      all.filter(({ stuck }) => stuck).length,
      '',
      0,
    ),
    atMost(
      `${at}: the best authority reached without a plan`,
      NO_PLAN.flatMap((name) => of.get(name) ?? []).filter(({ authority }) => authority === BEST_AUTHORITY)
        .length,
      '',
      0,
    ),
  ];
};

const phrasesIn = (file: string): Readonly<Record<string, Phrases>> =>
  PHRASES.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

/** One level of one side of a scenario, against every player. */
export type Task = { readonly scenario: string; readonly side: Side; readonly level: Level };

export const rowsOfTask = (content: Content, { scenario, side, level }: Task): Row[] => {
  const pack = content.scenarios.get(scenario);
  if (!pack) throw new Error(`there is no scenario "${scenario}"`);
  const { creditor } = pack;
  if (side === 'debtor' || !creditor)
    return rowsOf(
      `${scenario} ${level}`,
      level,
      Object.keys(DEBTORS),
      debtorGame(content, pack, level, phrasesIn('players.debtor.yaml')),
    );
  return rowsOf(
    `${scenario}, owed, ${level}`,
    level,
    Object.keys(CREDITORS),
    creditorGame(content, { ...pack, creditor }, level, phrasesIn('players.creditor.yaml')),
  );
};
