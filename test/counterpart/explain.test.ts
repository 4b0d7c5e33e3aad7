import { describe, expect, test } from 'vitest';
import { explain } from '../../src/counterpart/authority/explain.ts';
import { pack } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const { scenario } = pack('consumer-credit');

describe('why the counterpart stands where it stands', () => {
  test('nothing was asked for yet: what it would accept, and what stands before the specialist', () => {
    const { state } = new Talk({ level: 'standard' });
    expect(explain(scenario, state)).toMatchObject({
      authority: 1,
      wish: null,
      beyond: [],
      hurdles: ['reason', 'figure', 'trust'],
    });
  });

  test('a plan that is too long goes beyond the count, and the bounds are those that were applied', () => {
    const talk = new Talk({ level: 'standard' });
    talk.sayAll('阿晴，4471', '上个月被裁了', '我想还', '先还500，剩下的分24期，每月15号');
    const why = explain(scenario, talk.state);
    expect(why.beyond).toContain('n');
    expect(why.wish?.n).toBe(24);
    expect(talk.state.offer?.plan.instalments).toBeLessThanOrEqual(why.bounds.instalments);
    expect(talk.state.offer?.plan.downPayment).toBeGreaterThanOrEqual(why.bounds.downPayment);
  });

  test('it moves towards its limit with every round', () => {
    const talk = new Talk({ level: 'standard' });
    talk.sayAll('阿晴，4471', '上个月被裁了', '我想还', '先还500，剩下的分24期，每月15号');
    const before = explain(scenario, talk.state).conceded;
    talk.say('每月300行吗');
    expect(explain(scenario, talk.state).conceded).toBeGreaterThan(before);
  });
});
