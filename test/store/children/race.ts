// Adds turns to one rehearsal, whatever others add to it: node race.ts PATH REHEARSAL TURNS
import { openStore } from '../../../src/store/openStore.ts';
import { NOW, turn } from '../turns.ts';
import { tell } from './child.ts';

const [path, rehearsal = '', turns] = process.argv.slice(2);
const store = await openStore({ url: `sqlite:${path}`, now: () => NOW });
tell('open');
let seq = 1;
for (let made = 0; made < Number(turns); ) {
  const result = await store.commit(turn(rehearsal, seq));
  if (result.status === 'already_seen') throw new Error('no source was given');
  if (result.status === 'stored') made += 1;
  seq = result.seq;
}
await store.close();
tell('done');
