import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/app/deps.ts';
import { progressRows } from '../../src/app/progressRows.ts';
import { progressOf } from '../../src/app/progressView.ts';
import { makeQueue } from '../../src/app/queue.ts';
import { openStore } from '../../src/store/openStore.ts';
import { content } from '../helpers/content.ts';
import { BADLY, play, WELL } from '../helpers/played.ts';

const KEY = `test:${Buffer.alloc(32, 1).toString('base64')}`;
const ME = 'terminal:local';
let deps: Deps;
let today: string;
let made = 0;

beforeEach(async () => {
  today = '2026-11-22T20:00:00Z';
  const now = () => today;
  deps = {
    ...{ content, now, newId: () => `r${made++}`, queue: makeQueue() },
    store: await openStore({ url: 'sqlite::memory:', keys: KEY, now }),
  };
});
afterEach(() => deps.store.close());

const look = () => progressOf(deps, ME, 'zh-CN', 'Asia/Shanghai');
const told = async (scores: 'shown' | 'hidden'): Promise<string> =>
  progressRows(await look(), content.interface['zh-CN'], scores)
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n');

describe("a person's progress", () => {
  it('tells of each rehearsal that has ended: day, scenario, side, level, outcome, score, and help', async () => {
    await play(deps, ME, BADLY);
    today = '2026-11-24T03:00:00Z';
    await play(deps, ME, ['/hint', ...WELL], { level: 'easy' });
    const { rows } = await look();
    expect(rows.map(({ date, outcome, assisted }) => ({ date, outcome, assisted }))).toEqual([
      // It was past midnight where the person is.
      { date: '2026-11-23', outcome: 'abandoned', assisted: 0 },
      { date: '2026-11-24', outcome: 'agreed', assisted: 1 },
    ]);
    expect(await told('shown')).toMatch(/11月24日 信用消费逾期协商（欠款一方，入门）：谈成，\d+分，用了提示/);
  });

  it('is of their own only, without what has not ended or never began', async () => {
    await play(deps, 'terminal:other', WELL);
    await play(deps, ME, WELL.slice(0, 2));
    await play(deps, ME, ['/quit']);
    expect((await look()).rows).toEqual([]);
  });

  it('with scores hidden says which skills came, and gives no number', async () => {
    for (let n = 0; n < 7; n++) await play(deps, ME, n < 3 ? BADLY : WELL);
    const calm = await told('hidden');
    expect(calm).toContain('沉着还要练');
    expect(calm).toContain('诚意');
    expect(calm.replace(/\d+月\d+日/g, '')).not.toMatch(/\d/);
    expect(await told('shown')).toMatch(/沉着：0 → 未涉及|沉着：未涉及/);
  });

  it('says so where there are too few for a comparison, or the coach was off', async () => {
    await play(deps, ME, WELL, { help: 'off' });
    expect(await told('shown')).toContain('没有点评');
    await play(deps, ME, WELL);
    expect(await told('shown')).toContain('现在是1次');
  });

  it('shows the latest ten one by one', async () => {
    for (let n = 0; n < 12; n++) await play(deps, ME, ['您好，尾号3106', '/quit']);
    expect(await told('shown')).toContain('更早的还有2次');
  });
});
