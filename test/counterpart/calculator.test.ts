import { describe, expect, it } from 'vitest';
import { planOptions } from '../../src/counterpart/authority/calculator.ts';
import { scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { pack } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const { scenario } = pack('consumer-credit');

describe('plans side by side', () => {
  const { state } = new Talk({ level: 'standard' });

  it('sum to the cent, each of them', () => {
    for (const { plan } of planOptions(scenario, state, 86_000))
      expect(scheduleOf(plan).reduce((sum, { amount }) => sum + amount, 0)).toBe(totalOf(plan));
  });

  it('put all of it in a month beside every number of instalments', () => {
    const counts = planOptions(scenario, state).map(({ plan }) => plan.instalments);
    expect(counts).toEqual([1, 3, 6, 9, 12, 18, 24]);
  });

  it('are judged by what is left in a month, and by what is at hand', () => {
    const by = new Map(
      planOptions(scenario, state, 86_000).map((option) => [option.plan.instalments, option]),
    );
    expect(by.get(3)?.affordable).toBe(false);
    expect(by.get(18)?.affordable).toBe(true);
    expect(
      planOptions(scenario, state, 500_000).every(
        ({ plan, affordable }) => plan.instalments === 1 || !affordable,
      ),
    ).toBe(true);
  });

  it('go by what the person said of their own month', () => {
    const talk = new Talk({ level: 'standard' });
    talk.sayAll('阿晴，4471', '上个月被裁了', '我现在每月收入3000，开销2900');
    expect(talk.state.means.surplus).toBe(10_000);
    expect(planOptions(scenario, talk.state, 0).some(({ affordable }) => affordable)).toBe(false);
  });

  it('tell whether the other side could have granted them only when it is over', () => {
    expect(planOptions(scenario, state).every(({ within }) => within === undefined)).toBe(true);
    const talk = new Talk({ level: 'easy' });
    talk.sayAll(
      '您好，我是小宁，案件尾号3106',
      '公司发薪推迟',
      '我想还',
      '今天先还700，剩下的分6期，每月15号还',
    );
    talk.sayAll('确认，就按这个方案');
    const over = new Map(
      planOptions(scenario, talk.state, 70_000).map((option) => [option.plan.instalments, option.within]),
    );
    expect(over.get(6)).toBe(true);
    expect(over.get(24)).toBe(false);
  });
});
