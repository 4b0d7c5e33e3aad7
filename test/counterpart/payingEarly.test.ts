import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

const AT_THE_MALL = ['您好我是阿芸，尾号5318，上个月住院花了一大笔', '我想把这笔处理好'] as const;

const atTheMall = (...said: readonly string[]): Talk => {
  const talk = new Talk({ scenario: 'mall', level: 'standard', locale: 'zh-CN', seed: 9 });
  talk.sayAll(...AT_THE_MALL, ...said);
  return talk;
};

/** What is taken off, in yuan, by the plan on the table. */
const off = ({ state }: Talk): number => (state.offer?.plan.discount ?? 0) / 100;

describe('paying all of it at once, for less', () => {
  test.each([
    ['11月25日一次付清，减2%可以吗', 53.6],
    ['我想11月25日一次付清，少付50元可以吗', 50],
    ['11月25日一次付2630结清行不行', 50],
  ])('%s: what is within the limit is taken', (text, sum) => {
    const talk = atTheMall(text);
    expect(talk.state.lastMove).toBe('accept');
    expect(off(talk)).toBeCloseTo(sum, 1);
  });

  test('without a sum, the most there is comes with it', () => {
    const talk = atTheMall('我想11月25日一次付清，有没有优惠');
    expect(off(talk)).toBeGreaterThan(0);
  });

  test.each(['11月25日一次付清，打五折行吗', '11月25日一次付1000结清行不行'])(
    '%s: what is beyond it is answered with the most that can be done',
    (text) => {
      const talk = atTheMall(text);
      expect(talk.state.lastMove).toBe('counter');
      expect(off(talk)).toBeGreaterThan(0);
      expect(off(talk)).toBeLessThanOrEqual(300);
    },
  );

  test('another day takes the place of the first', () => {
    const talk = atTheMall('11月27日一次付清', '改成11月25日吧');
    expect(talk.state.offer?.plan.startDate).toBe('2026-11-25');
    expect(talk.state.offer?.readBack).toBe(true);
  });

  test('in instalments nothing is taken off', () => {
    const talk = atTheMall('先付300，剩下分3期，打九折可以吗');
    expect(talk.state.offer?.plan.instalments).toBeGreaterThan(1);
    expect(off(talk)).toBe(0);
  });

  test('where nothing can be taken off, the principal stays whole', () => {
    const talk = new Talk({ level: 'easy', locale: 'zh-CN' });
    talk.sayAll('您好，我是小宁，尾号3106', '首份工资晚发', '我想还', '11月25日一次付清，打九折行吗');
    expect(talk.state.offer?.plan.instalments).toBe(1);
    expect(off(talk)).toBe(0);
  });
});
