// Commits one turn with a row to deliver, begins the attempt if told to, and waits: node turn.ts PATH [attempting]
import { openStore } from '../../../src/store/openStore.ts';
import { NOW, rehearsal, turn } from '../turns.ts';
import { stay, tell } from './child.ts';

const store = await openStore({ url: `sqlite:${process.argv[2]}`, now: () => NOW });
const made = rehearsal({ id: 'killed' });
await store.create(
  made,
  turn(made.id, 0, {
    texts: [{ event: 0, part: 'said', text: '每月还645行吗' }],
    outbox: [{ face: 'discord', channel: 'c', payload: { content: '您好' } }],
    sourceIds: ['m-1'],
  }),
);
if (process.argv[3] === 'attempting') {
  const [row] = await store.due('discord', NOW, 1);
  await store.attempting(row?.id as number, NOW);
}
tell('ready');
stay();
