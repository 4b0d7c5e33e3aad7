import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

const father = (): Talk => {
  const talk = new Talk({ side: 'creditor', level: 'hard', case: 'hard', locale: 'en' });
  talk.sayAll(
    'Hello, this is Xiaohe from Moonrice Pay. Is Mr Luo there, please?',
    'Hello, this is Xiaohe from Moonrice Pay. Am I speaking with Mr Luo?',
    'I know this is hard. What happened?',
    "I'm so sorry about your father. This stays between us.",
    'We can start after your payday. What could you pay each month?',
    '890 now, then 18 payments of 940 from 25 December?',
    'Let me ask my specialist.',
  );
  return talk;
};

describe('what someone who owes offers', () => {
  test('is not the very plan that was put to it: where only the fee is too much, only that is asked for', () => {
    const talk = father();
    const { counterpart } = talk.say('890 now, then 24 payments from 25 December?');
    expect(counterpart.move, talk.trace).toBe('counter');
    expect(counterpart.text).toContain('fee');
    expect(counterpart.text).not.toContain('890');
    talk.say('I can take half of the late fee off. 890 now, then 24 payments from 25 December?');
    expect(talk.state.offer?.plan).toMatchObject({ downPayment: 89_000, instalments: 24 });
  });

  test('of its own takes no more than four fifths of what is left in a month', () => {
    const talk = new Talk({ side: 'creditor', level: 'standard', case: 'standard', locale: 'en' });
    talk.sayAll(
      'This is Xiaohe from Moonrice Pay. Is Ms Meng there, please?',
      'Hello, this is Xiaohe from Moonrice Pay. Am I speaking with Ms Meng?',
      'I know this is hard. What happened?',
      "There's nothing to be ashamed of. Your record is reported as it is, and once paid it's updated.",
      "Don't worry. What could you pay each month?",
      '840 now, then 6 payments of 1,260 from 15 December?',
      '840 now, then 9 payments of 840 from 15 December?',
    );
    for (const ask of ['What could you pay each month?', 'How much per month would be comfortable?']) {
      talk.say(ask);
      const plan = talk.state.offer?.plan;
      expect(plan && (plan.principal - plan.downPayment) / plan.instalments, talk.trace).toBeLessThanOrEqual(
        76_000,
      );
    }
  });
});
