import { describe, expect, test } from 'vitest';
import { Talk } from '../../scripts/scenario/talk.ts';
import { content } from '../helpers/content.ts';

describe('before it is clear who is on the line', () => {
  test.each([
    ['company-overdue', 'mismatch', '乔经理您好，我是e招待账务专员陈岚，跟您核实一下，对账单后四位是？'],
    ['refusing-merchant', 'easy', '老板，我是顺禾的老孟，你要是不放心，从B特派订单页打回来也行。'],
  ])('%s: a paper that only serves to check tells nothing of the debt', (scenario, id, message) => {
    const talk = new Talk(content, { scenario, side: 'creditor', case: id });
    const before = talk.state.standing.trust;
    const { coach } = talk.say(message);
    expect(coach?.findings.map(({ criterion }) => criterion)).not.toContain('identity-first');
    expect(talk.state.standing.trust).toBeGreaterThanOrEqual(before);
  });

  test('a paper that is held up does', () => {
    const talk = new Talk(content, { scenario: 'company-overdue', side: 'creditor', case: 'funds' });
    const { coach } = talk.say('这是你们的对账单，请看一下');
    expect(coach?.findings.map(({ criterion }) => criterion)).toContain('identity-first');
  });
});
