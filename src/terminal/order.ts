import type { Order } from '../app/command.ts';
import { toMinor } from '../domain/money.ts';
import { HELPS, type Help } from '../domain/setting.ts';

/** What a line that starts with "/" asks for; undefined where there is no such command or it lacks its value. */
export const parseOrder = (line: string): Order | undefined => {
  const [name = '', ...rest] = line.trim().slice(1).split(/\s+/);
  const value = rest.join(' ');
  switch (name) {
    case 'hint':
    case 'status':
    case 'ledger':
    case 'pause':
    case 'quit':
      return { command: name };
    case 'rewind':
      return /^\d+$/.test(value) ? { command: 'rewind', before: Number(value) } : undefined;
    case 'evidence':
      return { command: 'evidence', name: value };
    case 'wait':
      return value === '' || /^\d+$/.test(value)
        ? { command: 'wait', days: value === '' ? 1 : Number(value) }
        : undefined;
    case 'plan':
      return /^(?:\d{1,9}(?:\.\d{1,2})?)?$/.test(value)
        ? { command: 'plan', ...(value === '' ? {} : { down: toMinor(Number(value)) }) }
        : undefined;
    case 'coach':
      return (HELPS as readonly string[]).includes(value)
        ? { command: 'help', help: value as Help }
        : undefined;
    default:
      return undefined;
  }
};

export const ORDER_NAMES = [
  '/hint',
  '/rewind N',
  '/evidence NAME',
  '/wait [DAYS]',
  '/status',
  '/plan [FIRST]',
  '/ledger',
  '/pause',
  `/coach ${HELPS.join('|')}`,
  '/quit',
];
