// Opens a store and tells the problem, or "opened": node open.ts PATH [BUSY_TIMEOUT]
import { openStore } from '../../../src/store/openStore.ts';
import { tell } from './child.ts';

try {
  const store = await openStore({
    url: `sqlite:${process.argv[2]}`,
    now: () => '2026-11-22T03:04:05.678Z',
    busyTimeout: Number(process.argv[3] ?? 50),
  });
  await store.close();
  tell('opened');
} catch (error) {
  const { name, code, message } = error as Error & { code: string };
  tell(JSON.stringify({ name, code, message }));
}
