import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_PARTS } from '../../src/app/ports.ts';
import { anyText, EVENT_KINDS, eventOf } from './arbitrary.ts';
import { open, started, stored } from './build.ts';
import { entered, hinted, later, line, NOW, rehearsal, turn } from './turns.ts';

describe('what a turn adds comes back as it was given', () => {
  test.each(EVENT_KINDS)('%s', async (kind) => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(eventOf(kind), { minLength: 1, maxLength: 4 }), async (events) => {
        const id = await started(store, {}, { events });
        expect(await store.events(id)).toEqual(
          events.map((event, index) => ({ seq: index + 1, at: NOW, event })),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('texts keep every UTF-16 unit, even half of a pair', async () => {
    const store = await open();
    const anyTexts = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.constantFrom(...TEXT_PARTS), anyText));
    await fc.assert(
      fc.asyncProperty(anyTexts, async (given) => {
        const texts = given.map(([event, part, text]) => ({ event, part, text }));
        const id = await started(store, {}, { events: [entered, hinted], texts });
        const inOrder = [0, 1].flatMap((event) => texts.filter((text) => text.event === event));
        expect(await store.texts(id)).toEqual(
          inOrder.map(({ event, part, text }) => ({ seq: event + 1, part, text })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('payloads are any JSON', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        const payload = { value, zero: 0 };
        const made = rehearsal();
        const outbox = [{ face: 'terminal' as const, channel: null, payload }];
        const result = stored(await store.create(made, turn(made.id, 0, { outbox })));
        const [row] = await store.due('terminal', NOW, 100);
        expect(row).toEqual(result.outbox[0]);
        expect(JSON.stringify(row?.payload)).toBe(JSON.stringify(payload));
        await store.delivered(row?.id as number, NOW, null);
      }),
      { numRuns: 60 },
    );
  });

  test('a value that JSON would change in silence is refused, and nothing of the turn is written', async () => {
    const store = await open();
    const id = await started(store);
    for (const payload of [Number.NaN, new Map([[1, 2]]), [undefined], () => 1, undefined]) {
      const outbox = [{ face: 'discord' as const, channel: null, payload }];
      await expect(store.commit(turn(id, 1, { outbox, sourceIds: ['m-1'] }))).rejects.toThrow(TypeError);
    }
    expect(await store.events(id)).toHaveLength(1);
    expect(await store.seen('m-1')).toBe(false);
  });
});

describe('a commit', () => {
  test('counts events from 1 without gaps and keeps the summary', async () => {
    const store = await open();
    const made = rehearsal();
    await store.create(made, turn(made.id, 0, { events: [entered, hinted] }));
    const result = await store.commit(
      turn(made.id, 2, { events: [hinted, entered, hinted], at: later(5), place: 'confirm', turns: 7 }),
    );
    expect(result).toEqual({ status: 'stored', seq: 5, outbox: [] });
    expect((await store.events(made.id)).map(({ seq, at }) => [seq, at])).toEqual([
      [1, NOW],
      [2, NOW],
      [3, later(5)],
      [4, later(5)],
      [5, later(5)],
    ]);
    expect(await store.rehearsalOf(made.owner, made.id)).toEqual({
      ...made,
      seq: 5,
      place: 'confirm',
      turns: 7,
      changedAt: later(5),
    });
  });

  test('that has no events adds its rows and leaves the number', async () => {
    const store = await open();
    const id = await started(store);
    for (const text of ['a', 'b']) {
      const result = await store.commit(turn(id, 1, { events: [], outbox: [line(text)] }));
      expect(result).toMatchObject({ status: 'stored', seq: 1 });
    }
    expect(await store.events(id)).toHaveLength(1);
  });

  test('that saw an older state is stale and writes nothing', async () => {
    const store = await open();
    const id = await started(store);
    await store.commit(turn(id, 1));
    for (const expectedSeq of [0, 1, 3]) {
      const late = turn(id, expectedSeq, { outbox: [line('late')], sourceIds: ['m-2'], turns: 9 });
      expect(await store.commit(late)).toEqual({ status: 'stale', seq: 2 });
    }
    expect(await store.events(id)).toHaveLength(2);
    expect(await store.due('discord', NOW, 10)).toEqual([]);
    expect(await store.seen('m-2')).toBe(false);
    expect(await store.rehearsalOf('discord:1001', id)).toMatchObject({ turns: 0 });
  });

  test('to a rehearsal that is not there is stale with 0 events', async () => {
    const store = await open();
    expect(await store.commit(turn('erased', 3))).toEqual({ status: 'stale', seq: 0 });
  });

  test('that starts a rehearsal twice is stale', async () => {
    const store = await open();
    const made = rehearsal();
    await store.create(made, turn(made.id, 0));
    const again = { ...made, owner: 'discord:2' };
    expect(await store.create(again, turn(made.id, 0))).toEqual({ status: 'stale', seq: 1 });
    expect(await store.rehearsalOf('discord:2', made.id)).toBeUndefined();
  });

  test('whose message was handled before writes nothing, in whatever rehearsal', async () => {
    const store = await open();
    const [id, other] = [await started(store, {}, { sourceIds: ['m-1', 'm-1'] }), await started(store)];
    expect(await store.seen('m-1')).toBe(true);
    const again = { sourceIds: ['m-2', 'm-1'], outbox: [line('again')] };
    for (const commit of [turn(id, 1, again), turn(id, 0, again), turn(other, 1, again)])
      expect(await store.commit(commit)).toEqual({ status: 'already_seen' });
    const made = rehearsal();
    expect(await store.create(made, turn(made.id, 0, again))).toEqual({ status: 'already_seen' });
    expect(await store.rehearsalOf(made.owner, made.id)).toBeUndefined();
    expect(await store.seen('m-2')).toBe(false);
    expect(await store.due('discord', NOW, 10)).toEqual([]);
  });

  test('with a text of an event that it does not have is a bug and writes nothing', async () => {
    const store = await open();
    const id = await started(store);
    const wrong = turn(id, 1, { texts: [{ event: 1, part: 'said', text: '…' }] });
    await expect(store.commit(wrong)).rejects.toThrow('event 1 of a commit that has 1');
    expect(await store.events(id)).toHaveLength(1);
    await expect(store.create(rehearsal(), turn('another', 0))).rejects.toThrow(RangeError);
  });

  test('wins alone where many write after the same event', async () => {
    const store = await open();
    const id = await started(store);
    const results = await Promise.all(Array.from({ length: 20 }, () => store.commit(turn(id, 1))));
    expect(results.map(({ status }) => status)).toEqual(['stored', ...new Array(19).fill('stale')]);
    expect(await store.events(id)).toHaveLength(2);
  });
});
