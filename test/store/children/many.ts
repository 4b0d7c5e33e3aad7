// Commits turns without end and tells the number of each that was stored: node many.ts PATH
import { openStore } from '../../../src/store/openStore.ts';
import { bigTurn, NOW, rehearsal, turn } from '../turns.ts';
import { tell } from './child.ts';

const store = await openStore({ url: `sqlite:${process.argv[2]}`, now: () => NOW });
const made = rehearsal({ id: 'many' });
await store.create(made, turn(made.id, 0));
for (let n = 1; ; n++) {
  const result = await store.commit(bigTurn(made.id, n));
  if (result.status !== 'stored') throw new Error(`not stored but ${result.status}`);
  tell(String(n));
}
