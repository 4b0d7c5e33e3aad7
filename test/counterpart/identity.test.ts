import { describe, expect, it } from 'vitest';
import { pack } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const { lines } = pack('consumer-credit');

describe('digits that are not those of the case', () => {
  it.each([
    ['en', "this is Wei Lin, account ending 8812, I'm calling about my bill"],
    ['zh-CN', '我是尾号8812的用户，想谈一下账单'],
  ] as const)('are never said to match (%s)', (locale, text) => {
    const matched = [lines[locale].lines['ack.identified']].flat().map(String);
    expect(matched.length).toBeGreaterThan(1);
    let askedAgain = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const talk = new Talk({ locale, seed, level: 'standard' });
      talk.say(locale === 'en' ? 'hi there' : '你好');
      const { counterpart } = talk.say(text);
      if (counterpart.move !== 'check_identity') continue;
      askedAgain++;
      for (const line of matched) expect(counterpart.text).not.toContain(line);
    }
    expect(askedAgain).toBeGreaterThan(0);
  });
});

describe('who speaks of a debt without a name or digits has not said who they are', () => {
  it.each([
    ['mall', 'zh-CN', '我那个分期的事'],
    ['company-overdue', 'zh-CN', '你好，我想问下那张对账单'],
    ['company-overdue', 'en', "I'm calling about an overdue statement"],
  ] as const)('%s, %s: %s', (scenario, locale, text) => {
    const talk = new Talk({ scenario, locale, level: 'easy' });
    const { counterpart } = talk.say(text);
    expect(talk.state.facts).not.toContain('identified');
    expect(counterpart.move).toBe('check_identity');
  });

  it('the name is enough', () => {
    const talk = new Talk({ scenario: 'company-overdue', locale: 'en', level: 'easy' });
    talk.say("Hello, it's Du from the hotel");
    expect(talk.state.facts).toContain('identified');
  });
});
