import type { Commit, NewRehearsal } from '../../src/app/ports.ts';
import type { CheckIn, CheckInWords } from '../../src/domain/checkIn.ts';
import type { RehearsalEvent } from '../../src/domain/event.ts';

export const NOW = '2026-11-22T03:04:05.678Z';

/** Minutes after NOW. */
export const later = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

let made = 0;

export const rehearsal = (change: Partial<NewRehearsal> = {}): NewRehearsal => ({
  id: `rehearsal-${++made}`,
  owner: 'discord:1001',
  guild: 'guild-1',
  face: 'discord',
  channel: `channel-${made}`,
  scenario: 'consumer-credit',
  side: 'debtor',
  level: 'easy',
  locale: 'zh-CN',
  startedAt: NOW,
  ...change,
});

export const entered: RehearsalEvent = { type: 'StageEntered', from: 'greet', to: 'explain_hardship' };
export const hinted: RehearsalEvent = { type: 'HelpTaken', kind: 'hint' };

/** One event, no texts, nothing to deliver, unless told otherwise. */
export const turn = (id: string, expectedSeq: number, change: Partial<Commit> = {}): Commit => ({
  rehearsal: id,
  expectedSeq,
  at: NOW,
  events: [entered],
  texts: [],
  outbox: [],
  sourceIds: [],
  place: 'greet',
  turns: 0,
  ...change,
});

/** What a counterpart says, on its way to Discord. */
export const line = (text: string): Commit['outbox'][number] => ({
  face: 'discord',
  channel: 'channel-1',
  payload: { content: text },
});

/** What a person wrote of the real conversation. */
export const checkIn = (words: Partial<CheckInWords> = {}): CheckIn => ({
  ...{ on: '2026-11-23', scenario: 'consumer-credit', side: 'debtor', locale: 'zh-CN' },
  words: { offered: '', agreed: '', next: '', ...words },
  ...{ agreed: true, inWriting: false, distress: false, understood: null },
  rehearsed: { outcome: 'unresolved', currency: 'CNY', plan: null },
});

/** How many events, texts and rows a big turn has of each. */
export const BIG = 5;

/** The nth big turn after a first event, from 1: enough of everything that a kill can land within it. */
export const bigTurn = (id: string, n: number): Commit => {
  const parts = Array.from({ length: BIG }, (_, event) => event);
  return turn(id, 1 + (n - 1) * BIG, {
    events: parts.map((): RehearsalEvent => ({ type: 'DaysPassed', days: n, today: '2026-11-22' })),
    texts: parts.map((event) => ({ event, part: 'said', text: `${n}/${event} ${'话'.repeat(4000)}` })),
    outbox: parts.map((part) => line(`${n}/${part} ${'话'.repeat(1000)}`)),
    sourceIds: parts.map((part) => `m-${n}-${part}`),
    turns: n,
  });
};
