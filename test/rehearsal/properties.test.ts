import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { HELPS, LEVELS, LOCALES } from '../../src/domain/setting.ts';
import { isOutcome } from '../../src/domain/stage.ts';
import * as commands from '../../src/rehearsal/commands.ts';
import { fold } from '../../src/rehearsal/fold.ts';
import { takeTurn } from '../../src/rehearsal/turn.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

/** Things that people say, good and bad, in any order. */
const SAID = [
  '您好，尾号3106',
  '尾号0000',
  '上个月被裁员了，没了收入',
  '我会还的',
  '先还700，剩下分6期，每月15号',
  '每月还500行吗',
  '分36期',
  '全部减免',
  '好的',
  '确认，就按这个方案',
  '不行，太多了',
  '我考虑一下，周五答复您',
  '你们就是吸血鬼',
  '不减我就去你们公司闹',
  '我可以P一张证明',
  '真的不想活了',
  '继续',
  '我不知道怎么说',
  '有离职证明和银行流水可以上传',
  '转专员',
  '再见',
  '每月收入5000，开支4500',
  '一次还清，12月1号',
  'Hello, case ending 3106',
  'I was laid off',
  'I can pay 300 a month from 15 December',
  'Yes, I agree',
  'my card number is 4111 1111 1111 1111',
];

const step = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SAID).map((text) => ({ say: text })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ say: text })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }).map((before) => ({ rewind: before })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }).map((days) => ({ wait: days })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('payslip', 'bank-statement', 'nothing').map((name) => ({ show: name })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<'hint' | 'pause'>('hint', 'pause').map((name) => ({ order: name })),
  },
);
type Step =
  | { say: string }
  | { rewind: number }
  | { wait: number }
  | { show: string }
  | { order: 'hint' | 'pause' };

const setting = fc.record({
  level: fc.constantFrom(...LEVELS),
  locale: fc.constantFrom(...LOCALES),
  help: fc.constantFrom(...HELPS),
  seed: fc.nat(),
});

/** Plays steps as far as they are allowed; what is refused is left out. */
const play = (talk: Talk, steps: readonly Step[]): void => {
  for (const part of steps) {
    if ('say' in part) {
      const turn = takeTurn(talk.state, part.say, content);
      if (!('refused' in turn)) talk.say(part.say);
    } else if ('rewind' in part) {
      if (!('refused' in commands.rewind(talk.state, part.rewind))) talk.rewind(part.rewind);
    } else {
      const done =
        'wait' in part
          ? commands.wait(talk.state, part.wait, content)
          : 'show' in part
            ? commands.showEvidence(talk.state, part.show, content)
            : part.order === 'hint'
              ? commands.hint(talk.state, content)
              : commands.pause(talk.state, content);
      if ('refused' in done) continue;
      talk.events.push(...done.events);
      talk.state = done.state;
    }
  }
};

describe('any rehearsal', () => {
  it('is the fold of its events', () => {
    fc.assert(
      fc.property(setting, fc.array(step, { maxLength: 14 }), (chosen, steps) => {
        const talk = new Talk(chosen);
        play(talk, steps);
        expect(fold(talk.events)).toEqual(talk.state);
        // What is stored comes back from JSON, and folds to the same.
        expect(fold(JSON.parse(JSON.stringify(talk.events)))).toEqual(talk.state);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same to the byte for the same seed and inputs', () => {
    fc.assert(
      fc.property(setting, fc.array(step, { maxLength: 10 }), (chosen, steps) => {
        const [once, again] = [new Talk(chosen), new Talk(chosen)];
        play(once, steps);
        play(again, steps);
        expect(JSON.stringify([once.events, once.prose, once.replies])).toBe(
          JSON.stringify([again.events, again.prose, again.replies]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and always has a way on', () => {
    fc.assert(
      fc.property(setting, fc.array(step, { maxLength: 14 }), (chosen, steps) => {
        const talk = new Talk(chosen);
        play(talk, steps);
        if (isOutcome(talk.state.place)) return;
        const onward = takeTurn(talk.state, '您好，尾号3106，公司裁员，我没了收入，我会还的', content);
        expect('refused' in onward).toBe(false);
        talk.quit();
        expect(talk.state.outcome).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('takes any text of up to 4,000 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 4000, size: 'max' }),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          const talk = new Talk({ locale });
          const reply = talk.say(text);
          expect(reply.counterpart.text.length).toBeGreaterThan(0);
          expect(fold(talk.events)).toEqual(talk.state);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps trust and patience within their bounds', () => {
    fc.assert(
      fc.property(setting, fc.array(step, { maxLength: 14 }), (chosen, steps) => {
        const talk = new Talk(chosen);
        play(talk, steps);
        const { trust, patience, authority } = talk.state.standing;
        expect(trust).toBeGreaterThanOrEqual(0);
        expect(trust).toBeLessThanOrEqual(10);
        expect(patience).toBeGreaterThanOrEqual(0);
        expect([1, 2, 3]).toContain(authority);
      }),
      { numRuns: 80 },
    );
  });

  it('agrees only on a plan that was read back, and whose payments sum to the cent', () => {
    fc.assert(
      fc.property(setting, fc.array(step, { maxLength: 14 }), (chosen, steps) => {
        const talk = new Talk(chosen);
        play(talk, steps);
        const plan = talk.state.agreement;
        if (!plan) return;
        expect(talk.state.place).toBe('agreed');
        expect(talk.state.offer).toEqual({ plan, readBack: true });
        expect(scheduleOf(plan).reduce((sum, { amount }) => sum + amount, 0)).toBe(totalOf(plan));
      }),
      { numRuns: 150 },
    );
  });
});
