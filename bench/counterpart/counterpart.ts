import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Content, ScenarioPack } from '../../src/content/content.ts';
import { parsePack } from '../../src/content/parsePack.ts';
import { makeProblemLine } from '../../src/content/problem.ts';
import { draw, seedRandom } from '../../src/domain/random.ts';
import { LEVELS, type Level, type Locale } from '../../src/domain/setting.ts';
import { isOutcome } from '../../src/domain/stage.ts';
import { readData } from '../../src/files/readData.ts';
import { atLeast, atMost, type Row, row } from '../row.ts';
import { distanceToFront, paretoFront } from './pareto.ts';
import { Person, type Phrases, PLAYERS } from './player.ts';
import { Talk } from './talk.ts';
import { utilitiesOf } from './utility.ts';
import { varied } from './varied.ts';

const PHRASES = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const SEEDS = 200;
/** No talk goes on for longer; one that does has found no way to end. */
const MOST_TURNS = 40;
const SPREAD = 0.15;

type Played = {
  readonly utility: number;
  /** What the deal is worth to the counterpart. */
  readonly theirs: number;
  /** How much both could still have gained; only of an agreement. */
  readonly left?: number;
  readonly agreed: boolean;
  readonly turns: number;
  readonly beyond: number;
  readonly stuck: boolean;
  readonly authority: number;
};

const play = (
  content: Content,
  base: ScenarioPack,
  level: Level,
  phrases: Phrases,
  locale: Locale,
  name: string,
  seed: number,
): Played => {
  const [a, s1] = draw(seedRandom(`${seed}:${base.id}:${level}`));
  const [b, s2] = draw(s1);
  const [c] = draw(s2);
  const pack = varied(base, level, {
    sums: 1 - SPREAD + 2 * SPREAD * a,
    patience: Math.floor(b * 3) - 1,
    beta: 0.8 + 0.45 * c,
  });
  const talk = new Talk(content, pack, level, locale, seed);
  const player = (PLAYERS[name] as (typeof PLAYERS)[string])(new Person(pack, level, locale, phrases, seed));
  let turns = 0;
  while (!isOutcome(talk.state.place) && turns < MOST_TURNS) {
    talk.do(player(talk));
    turns++;
  }
  const { agreement } = talk.state;
  const worth = agreement
    ? utilitiesOf(pack.debtor.scenario, level, agreement, talk.ledger, talk.state.today)
    : undefined;
  const front = worth ? paretoFront(pack.debtor.scenario, level, talk.ledger, talk.state.today) : [];
  return {
    ...(worth ? { left: distanceToFront(worth, front) } : {}),
    utility: worth?.debtor ?? 0,
    theirs: worth?.creditor ?? 0,
    agreed: agreement !== null,
    turns,
    beyond: talk.beyond.length,
    stuck: !isOutcome(talk.state.place),
    authority: agreement ? talk.state.standing.authority : 0,
  };
};

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
const POOR = Object.keys(PLAYERS).filter((name) => name !== 'skilled' && name !== 'average');
const NO_PLAN = ['repeats a low offer', 'only begs', 'hostile', 'wants the specialist at once'];

/** Scripted players negotiate in words only against every case; see bench/counterpart/players.yaml. */
export const benchCounterpart = async (): Promise<Row[]> => {
  const parsed = parsePack(await readData(join(import.meta.dirname, '../../data')));
  if ('problems' in parsed) throw new Error(parsed.problems.map(makeProblemLine).join('\n'));
  const { content } = parsed;
  const phrases = PHRASES.parse(parse(readFileSync(join(import.meta.dirname, 'players.yaml'), 'utf8')));
  const rows: Row[] = [];
  for (const [id, pack] of content.scenarios)
    for (const level of LEVELS) {
      const of = new Map<string, Played[]>();
      for (const name of Object.keys(PLAYERS))
        of.set(
          name,
          Array.from({ length: SEEDS }, (_, seed) => {
            const locale = LOCALES[seed % LOCALES.length] as Locale;
            return play(content, pack, level, phrases[locale] as Phrases, locale, name, seed);
          }),
        );
      const utilities = (name: string): number[] => (of.get(name) ?? []).map(({ utility }) => utility);
      const low = (name: string): number => mean(utilities(name)) - margin(utilities(name));
      const high = (name: string): number => mean(utilities(name)) + margin(utilities(name));
      const at = `${id} ${level}`;
      for (const [name, played] of of) {
        rows.push(
          row(`${at}: ${name}: the counterpart's utility`, mean(played.map(({ theirs }) => theirs)), ''),
          row(`${at}: ${name}: utility`, mean(utilities(name)), `± ${margin(utilities(name)).toFixed(3)}`),
          row(
            `${at}: ${name}: agrees`,
            mean(played.map(({ agreed }) => Number(agreed))),
            `in ${mean(played.map(({ turns }) => turns)).toFixed(1)} turns`,
          ),
          row(
            `${at}: ${name}: distance of its deals to the Pareto front`,
            mean(played.flatMap(({ left }) => left ?? [])),
            '',
          ),
        );
      }
      const agrees = mean((of.get('skilled') ?? []).map(({ agreed }) => Number(agreed)));
      const all = [...of.values()].flat();
      rows.push(
        atLeast(`${at}: skilled agrees`, agrees, '', level === 'hard' ? 0.8 : 0.95),
        atLeast(`${at}: skilled above average, 95% apart`, low('skilled') - high('average'), '', APART),
        atLeast(
          `${at}: average above every poor strategy, 95% apart`,
          low('average') - Math.max(...POOR.map(high)),
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
          NO_PLAN.flatMap((name) => of.get(name) ?? []).filter(
            ({ authority }) => authority === BEST_AUTHORITY,
          ).length,
          '',
          0,
        ),
      );
    }
  return rows;
};
