import { command } from '../../src/app/command.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { RehearsalRecord } from '../../src/app/ports.ts';
import { say } from '../../src/app/say.ts';
import { type StartRequest, start } from '../../src/app/start.ts';

/** A talk that goes well: it ends in a plan that is agreed on. */
export const WELL = [
  '您好，我是小宁，案件尾号3106',
  '公司推迟发薪，首份工资没到，拖到现在很抱歉',
  '我想把这笔还清',
  '今天先还700，剩下的分6期，每月15号还',
  '确认，就按这个方案',
];
/** One that goes badly, and is left. */
export const BADLY = ['您好，尾号3106', '你们这群吸血鬼', '过段时间再说吧', '/quit'];
/** One in which a message is put another way. */
export const MENDED = [
  ...WELL.slice(0, 3),
  '过段时间再说吧',
  '/rewind 4',
  '今天先还700，剩下的分6期，每月15号还',
  '/quit',
];

/** Plays a rehearsal of a person's from its beginning on; a line may be "/quit", "/hint" or "/rewind 4". */
export const play = async (
  deps: Deps,
  owner: string,
  lines: readonly string[],
  change: Partial<StartRequest> = {},
): Promise<RehearsalRecord> => {
  const started = await start(deps, {
    ...{ owner, guild: null, face: 'terminal', channel: null, sourceIds: [] },
    ...{ scenario: 'consumer-credit', side: 'debtor', level: 'easy', locale: 'zh-CN', help: 'rewrite' },
    ...{ seed: 7, today: '2026-11-22' },
    ...change,
  });
  if (started.status !== 'started') throw new Error(started.status);
  const recordNow = async (): Promise<RehearsalRecord> => {
    const record = await deps.store.rehearsalOf(owner, started.id);
    if (!record) throw new Error('it is gone');
    return record;
  };
  for (const line of lines) {
    const record = await recordNow();
    const [name, value] = line.split(' ');
    const done =
      name === '/quit' || name === '/hint'
        ? await command(deps, record, { command: name === '/quit' ? 'quit' : 'hint' }, [])
        : name === '/rewind'
          ? await command(deps, record, { command: 'rewind', before: Number(value) }, [])
          : await say(deps, record, line, []);
    if (done.status !== 'done') throw new Error(`"${line}": ${JSON.stringify(done)}`);
  }
  return recordNow();
};
