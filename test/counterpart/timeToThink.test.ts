import { describe, expect, it } from 'vitest';
import { Talk } from '../helpers/talk.ts';

describe('who wants to think', () => {
  it.each(['ok let me think', 'I need to think', "I'll sleep on it"])('is given the time: %s', (text) => {
    const talk = new Talk({ locale: 'en' });
    talk.sayAll(
      "I'm case 4471",
      'I was laid off last month',
      'I do want to pay this off',
      '500 a month for 12 months',
    );
    expect(talk.say(text).counterpart.move).toBe('wait');
  });
});
