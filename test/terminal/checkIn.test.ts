import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/app/deps.ts';
import { makeQueue } from '../../src/app/queue.ts';
import { openStore } from '../../src/store/openStore.ts';
import { rehearseInTerminal } from '../../src/terminal/interactive.ts';
import { parseOptions } from '../../src/terminal/options.ts';
import { content } from '../helpers/content.ts';
import { run, tempFolder } from './process.ts';

const REHEARSED = [
  '您好，我是小宁，案件尾号3106',
  '公司推迟发薪，首份工资没到，拖到现在很抱歉',
  '我想今天先还700，剩下的分6期，每月15号还',
  '确认，就按这个方案',
];
const SETTING = ['--level', 'easy', '--seed', '7', '--now', '2026-11-22', '--coach', 'off'];
const LATER = ['--checkin', '--now', '2026-11-25'];
const ANSWERS = ['对方说最多10期', '分10期，每期500，12月20号起，电话13812345678', '等对方回电'];

let folder: string;
let deps: Deps;
let made = 0;

beforeEach(async () => {
  folder = tempFolder();
  const now = (): string => new Date().toISOString();
  const store = await openStore({ url: `sqlite:${join(folder, 'parley.db')}`, now });
  deps = { store, content, now, newId: () => `r${++made}`, queue: makeQueue() };
});
afterEach(() => deps.store.close());

/** What somebody sees who starts it with these options and types these lines. */
const atTerminal = async (args: readonly string[], lines: readonly string[]): Promise<string> => {
  let screen = '';
  const output = new Writable({
    write(part, _, done) {
      screen += part;
      done();
    },
  });
  await rehearseInTerminal({
    deps,
    options: parseOptions(args, content),
    ...{ owner: 'terminal:local', defaultLocale: 'zh-CN', colours: false },
    today: () => '2026-11-22',
    seed: () => 7,
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
  });
  return screen;
};

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('/checkin', () => {
  it('after the end asks three questions, shows the card beside the rehearsal, and keeps it on a yes', async () => {
    const seen = await atTerminal(SETTING, [...REHEARSED, '/checkin', ...ANSWERS, 'y', '/checkin', '3']);
    for (const part of [
      '真谈过以后，用 /checkin',
      '真谈之后 · 信用消费逾期协商 · 2026年11月22日',
      '分10期，每期500，12月20号起，电话***********',
      '每期比练习里多83.33元。',
      '比练习里多分4期。',
      '把金额、日期和单号落到文字上',
      '别人看不到',
      '现在什么都没存。要留着吗？',
      '留好了。',
      '留着的第1张，共1张',
    ])
      expect(seen).toContain(part);
    // After the questions, and as the one that is kept.
    expect(count(seen, '电话***********')).toBe(2);
    const words = /每期500|13812345678/;
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('utf8'));
    expect(files.join('')).not.toMatch(words);
  });

  it('keeps nothing where the person does not say yes, or leaves before', async () => {
    const lines = [
      ...REHEARSED,
      '/checkin',
      ...ANSWERS,
      '',
      '/checkin',
      ...ANSWERS,
      'n',
      '/checkin',
      '只写了一项',
    ];
    const seen = await atTerminal(SETTING, lines);
    expect(count(seen, '没有留，什么都没存。')).toBe(2);
    expect(seen).not.toContain('留着的第');
    expect(await atTerminal(LATER, [])).not.toContain('留着的第');
  });

  it('at a sign of despair says whom to talk to, and no next step', async () => {
    const seen = await atTerminal(SETTING, [...REHEARSED, '/checkin', '', '没谈成', '我不想活了', 'n']);
    expect(seen).toContain('♥ 看你这么写，我有点担心你');
    expect(seen).toContain('12356');
    expect(seen).not.toContain('下一步');
  });

  it('with three empty answers says so and shows no card', async () => {
    const seen = await atTerminal(SETTING, [...REHEARSED, '/checkin', '', ' ', '']);
    expect(seen).toContain('三项都空着');
    expect(seen).not.toContain('要留着吗');
  });

  it('before any rehearsal has ended says so', async () => {
    expect(await atTerminal(SETTING, ['您好', '/checkin'])).toContain('还没有练完过');
    expect(await atTerminal([...LATER, '--locale', 'en'], [])).toContain("There's no finished rehearsal");
  });
});

describe('--checkin', () => {
  it('on another day compares with the latest that has ended, and begins no rehearsal', async () => {
    await atTerminal(SETTING, REHEARSED);
    const seen = await atTerminal(LATER, ['', '没谈成，下周再打', '', 'y']);
    expect(seen).toContain('2026年11月25日');
    expect(seen).toContain('练习里谈出了方案，真谈还没谈定。');
    expect(seen).toContain('再练一遍（npm start）');
    expect(seen).not.toContain('第1步');
    expect(seen.trimEnd().split('\n').at(-1)).toContain('留好了');
  });

  it('shows what was kept, the earlier ones too, and forgets one', async () => {
    await atTerminal(SETTING, [...REHEARSED, '/checkin', '', '每月500，分6期', '', 'y']);
    await atTerminal(LATER, ['1', '', '每月450，分7期', '', 'y']);
    const looked = await atTerminal(LATER, ['3', '3']);
    expect(looked).toMatch(/每月450，分7期[\s\S]*第1张，共2张[\s\S]*每月500，分6期[\s\S]*第2张，共2张/);
    const forgot = await atTerminal(LATER, ['2', '3']);
    expect(forgot).toMatch(/忘掉了，数据库里也不再有。[\s\S]*每月500，分6期[\s\S]*第1张，共1张/);
    expect(await atTerminal(LATER, ['2'])).not.toContain('每月450');
    expect(await atTerminal(LATER, [])).not.toContain('留着的第');
  });

  it('does not go with --json', async () => {
    const ran = await run(['rehearse', '--json', '--checkin']);
    expect(ran).toMatchObject({ code: 2, err: '--checkin asks a person: it does not go with --json.\n' });
  });
});
