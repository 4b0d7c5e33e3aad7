import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/app/card.ts';
import type { Payload } from '../../../src/app/payload.ts';
import { questionIn, renderModal } from '../../../src/discord/render/modal.ts';
import { renderPayload } from '../../../src/discord/render/payload.ts';
import { renderResumed } from '../../../src/discord/render/resumed.ts';
import { pagesOf } from '../../../src/discord/render/transcript.ts';
import type { CoachNote, TurnReply } from '../../../src/domain/reply.ts';
import { HELPS, LEVELS, LOCALES } from '../../../src/domain/setting.ts';
import { isOutcome, PLACES } from '../../../src/domain/stage.ts';
import { start } from '../../../src/rehearsal/start.ts';
import { content } from '../../helpers/content.ts';
import type { Json } from '../fake/json.ts';
import { componentsOf } from '../fake/reading.ts';
import { checkModal } from '../fake/validate/components.ts';
import { checkMessage, FLAG } from '../fake/validate/message.ts';
import { Spot } from '../fake/validate/spot.ts';

/** Throws as Discord would, also for a field that it would ignore. */
const check = (body: object): Json[] => {
  const spot = new Spot(JSON.parse(JSON.stringify(body)));
  checkMessage(spot, { flags: FLAG.v2, files: new Set() });
  expect(spot.ignored).toEqual([]);
  return componentsOf(spot.fields.components as Json[]);
};

const cardFor = (locale: (typeof LOCALES)[number], level: (typeof LEVELS)[number]) => {
  const [scenario = ''] = content.scenarios.keys();
  const choices = {
    scenario,
    level,
    locale,
    side: 'debtor',
    help: 'reason',
    seed: 1,
    today: '2026-11-22',
  } as const;
  const started = start(choices, content);
  if ('refused' in started) throw new Error(started.refused);
  return { card: cardOf(content, started.state), line: started.opening };
};

const prose = fc.oneof(
  fc.string({ minLength: 1, maxLength: 4000 }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).map((text) => text.repeat(90)),
  fc.constant('*'.repeat(4000)),
);
const source = fc.record({ document: prose, section: prose, title: prose });
const note: fc.Arbitrary<CoachNote> = fc.record(
  {
    appropriate: fc.boolean(),
    score: fc.integer({ min: 0, max: 100 }),
    praise: prose,
    findings: fc.array(fc.record({ criterion: prose, goal: prose, advice: prose, quote: prose, source }), {
      maxLength: 2,
    }),
    rewrite: prose,
    law: fc.record({
      notes: fc.array(
        fc.record({
          ...{ id: prose, region: prose, says: prose, rule: prose, body: prose, address: prose },
          ...{ inForce: fc.constant('2026-01-01'), checked: fc.constant('2026-11-22') },
        }),
        { minLength: 1, maxLength: 2 },
      ),
      notice: prose,
    }),
    openings: fc.array(prose, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['appropriate', 'score', 'findings'] },
);
const counterpart: fc.Arbitrary<TurnReply['counterpart']> = fc.record({
  move: fc.constantFrom('counter', 'open_review', 'hold_for_safety', 'wait'),
  text: prose,
});
const setting = (locale: (typeof LOCALES)[number]) => ({
  words: content.interface[locale],
  row: 12,
  freeTyping: false,
});

describe('a message', () => {
  test('of any turn, however long its texts, is what Discord takes and carries its row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...PLACES),
        fc.option(note),
        counterpart,
        (locale, place, coach, spoken) => {
          const { card } = cardFor(locale, 'hard');
          const reply: TurnReply = {
            turn: 3,
            stage: { before: 'greet', after: place },
            understood: { acts: [], flags: [], topics: [], terms: {} },
            counterpart: spoken,
            standing: { trust: 3, patience: 4, authority: 1 },
            coach,
            ...(isOutcome(place) ? { outcome: place } : {}),
          };
          const payload: Payload = { kind: 'turn', rehearsal: 'r'.repeat(36), agent: 'x', card, reply };
          const components = check(renderPayload(payload, setting(locale)));
          const ids = components.filter(({ type }) => type === 2).map(({ custom_id }) => custom_id);
          expect(ids.length).toBeGreaterThan(0);
          for (const id of ids) expect(id).toMatch(/:12$/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(LOCALES.flatMap((locale) => LEVELS.map((level) => [locale, level] as const)))(
    'that opens says who can read along, in %s on %s',
    (locale, level) => {
      const { card, line } = cardFor(locale, level);
      const words = content.interface[locale].discord;
      for (const [readers, said] of [
        ['person', words.read_dm],
        ['moderators', words.read_thread],
      ] as const) {
        const payload: Payload = { kind: 'opening', rehearsal: 'a', card, agent: card.agent, line, readers };
        const shown = JSON.stringify(check(renderPayload(payload, setting(locale))));
        expect(shown).toContain(said);
        expect(shown.indexOf(said)).toBeLessThan(shown.indexOf(line.slice(-12)));
      }
      check(
        renderResumed({ rehearsal: 'a', card, agent: card.agent, place: 'confirm', line }, setting(locale)),
      );
    },
  );

  test.each(['hint', 'rewind', 'evidence', 'wait', 'status', 'help', 'pause', 'quit'] as const)(
    'after the order %s is what Discord takes',
    (command) => {
      const { card } = cardFor('en', 'easy');
      const payload: Payload = {
        kind: 'info',
        rehearsal: 'a',
        agent: 'Xiaohe',
        card,
        command,
        place: command === 'quit' ? 'abandoned' : 'propose_plan',
        help: HELPS[1],
        today: '2026-11-25',
        turn: 2,
        days: 3,
        ...(command === 'hint' ? { openings: ['One', 'Two'] } : {}),
      };
      check(renderPayload(payload, setting('en')));
    },
  );
});

describe('the form', () => {
  test('asks the last question again, and is what Discord takes', () => {
    expect(questionIn('核对好了。发生了什么？简单说两句就行。')).toBe('发生了什么？');
    expect(questionIn('Thank you. Send me the four digits.')).toBe('Send me the four digits.');
    expect(questionIn('a'.repeat(300))).toHaveLength(100);
    fc.assert(
      fc.property(prose, fc.option(prose, { nil: undefined }), prose, (line, draft, agent) => {
        const modal = renderModal(content.interface.en, { rehearsal: 'a', agent, line, draft });
        const spot = new Spot(JSON.parse(JSON.stringify(modal)));
        checkModal(spot);
        spot.settle();
        expect(spot.ignored).toEqual([]);
      }),
    );
  });
});

test('a transcript is paged without losing a character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: 'grapheme' })),
      fc.integer({ min: 2, max: 60 }),
      (texts, size) => {
        const pages = pagesOf(texts, size);
        expect(pages.join('').replaceAll('\n\n', '')).toBe(texts.join('').replaceAll('\n\n', ''));
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(size);
          expect(page.isWellFormed()).toBe(true);
        }
      },
    ),
  );
});
