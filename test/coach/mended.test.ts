import { describe, expect, it } from 'vitest';
import { Talk } from '../helpers/talk.ts';

const ZH = ['您好，尾号3106', '上个月被裁员，没了收入', '我想把这笔还清'];

describe('what was found fault with', () => {
  it('and is done in the next message is acknowledged', () => {
    const talk = new Talk();
    talk.sayAll(...ZH);
    const weak = talk.say('过段时间再说吧').coach;
    expect(weak?.mended).toBeUndefined();
    const goal = weak?.findings[0]?.goal ?? '';
    expect(talk.say('今天先还700，剩下的分6期，每月15号还').coach?.mended).toContain(goal);
  });

  it('and is done when it is said again is acknowledged too', () => {
    const talk = new Talk({ locale: 'en' });
    talk.sayAll('Hello, case ending 3106', 'I was laid off last month', 'I do want to pay this off');
    talk.say('You people are scum.');
    talk.rewind(4);
    const { coach } = talk.say('I can pay 700 today and the rest in 6 instalments from 15 December.');
    expect(coach?.appropriate).toBe(true);
    expect(coach?.mended).toBeDefined();
  });

  it('is not forgotten while the coach is asked what to say', () => {
    const talk = new Talk();
    talk.sayAll(...ZH, '过段时间再说吧', '怎么说比较好？');
    expect(talk.say('今天先还700，剩下的分6期，每月15号还').coach?.mended).toBeDefined();
  });

  it('and is not done is not', () => {
    const talk = new Talk();
    talk.sayAll(...ZH, '过段时间再说吧');
    expect(talk.say('再看看吧').coach?.mended).toBeUndefined();
  });
});
