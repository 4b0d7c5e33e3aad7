import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

type Place = { readonly scenario: string; readonly case: string; readonly locale: 'zh-CN' | 'en' };

const calls = (place: Place, ...said: readonly string[]): Talk => {
  const talk = new Talk({ ...place, side: 'creditor', seed: 7 });
  talk.sayAll(...said);
  return talk;
};

const asks = (talk: Talk): readonly string[] => talk.state.asked;
const findings = (talk: Talk): string[] =>
  talk.replies.at(-1)?.coach?.findings.map(({ criterion }) => criterion) ?? [];

const SHOP = { scenario: 'refusing-merchant', case: 'easy', locale: 'zh-CN' } as const;
const ILL = { scenario: 'mall', case: 'ill', locale: 'zh-CN' } as const;
const HELLO = ['罗老板您好，我是给您供货的老孟，顺和供货'] as const;

describe('a plan that is summed up before one lies open', () => {
  test('is put by that, and taken up once what stood in the way is settled', () => {
    const talk = calls(
      { scenario: 'mall', case: 'faulty', locale: 'en' },
      'Hi, this is Xiaoyue from Heyue Mall customer service. May I speak with Mr Tan?',
      "Is there a reason it hasn't been paid?",
      "Oh no, I'm sorry, that's our mistake. I'll open a ticket for the broken one today and leave its price out until it's checked.",
      'What could you pay for the rest?',
      'So 1,360 first, then 1,360 on 27 December, no late fee. Is that right?',
      "Yes, thank you. I'll send it in writing and call you on Monday about the ticket.",
    );
    expect(talk.state.offer?.plan).toMatchObject({ principal: 272_000, downPayment: 136_000 });
  });
});

describe('whoever is called', () => {
  test('wants to know who calls before anything else', () => {
    const talk = calls(SHOP, '您好');
    expect(talk.state.place).toBe('greet');
    expect(talk.state.lastMove).toBe('ask_caller');
  });

  test('says who they are to someone who has said it and asks', () => {
    const talk = calls(SHOP, ...HELLO);
    expect(talk.state.facts).toContain('verified');
    expect(talk.state.place).toBe('explain_hardship');
  });

  test('takes it ill to hear of the debt first, and so does the coach', () => {
    const talk = calls(SHOP, '您好，您那笔18600的货款什么时候结？');
    expect(talk.state.place).toBe('greet');
    expect(talk.state.standing.trust).toBeLessThan(2);
    expect(findings(talk)).toEqual(['identity-first']);
  });

  test('is fetched by whoever picked up, who is told nothing', () => {
    const talk = calls(
      { scenario: 'refusing-merchant', case: 'standard', locale: 'zh-CN' },
      '您好，请问郑老板在吗？',
    );
    expect(talk.state.lastMove).toBe('pass_on');
    expect(talk.state.facts).toContain('reached');
    expect(talk.state.facts).not.toContain('told_other');
  });

  test('who fears a fraud is shown how the caller can be checked', () => {
    const place = { scenario: 'mall', case: 'fee', locale: 'en' } as const;
    const talk = calls(place, 'Hello, is that Mr Jiang? This is May from Heyue Mall customer service.');
    expect(talk.state.facts).not.toContain('verified');
    talk.say('You can hang up and call the number on our app to check.');
    expect(talk.state.facts).toContain('verified');
  });
});

describe('the cause', () => {
  test('is told to someone who asks with a kind word, not to someone who only asks', () => {
    const hello = '您好，我是禾悦商城客服方棠，请问是沈女士吗？';
    const plain = calls(ILL, hello, '为什么这期没付？');
    expect(plain.state.lastMove).toBe('evade');
    plain.say('我理解您可能有难处，别担心');
    expect(plain.state.lastMove).toBe('tell_cause');
    const kind = calls(ILL, hello, '是遇到什么难处了吗？您别担心，我就是想了解一下。');
    expect(kind.state.lastMove).toBe('tell_cause');
  });

  test('is not told where the law comes first', () => {
    const talk = calls(SHOP, ...HELLO, '再不给钱我就去法院起诉了');
    expect(talk.state.facts).not.toContain('cause_told');
    expect(findings(talk)[0]).toMatch(/law-late|lawful/);
  });
});

describe('what stands in the way', () => {
  const upTo = [...HELLO, '我就想问问，这批货款是哪里卡住了？', '生意不好做我理解，大家都不容易。'] as const;

  test('is said when a plan is put, and a repeated demand clears nothing', () => {
    const talk = calls(SHOP, ...upTo, '先付5580，剩下的分3期，每月15号');
    expect(talk.state.lastMove).toBe('stall');
    expect(asks(talk)).toEqual(['concern']);
    const { patience } = talk.state.standing;
    talk.say('先付5580，剩下的分3期，每月15号');
    expect(talk.state.obstacles.cleared).toEqual([]);
    expect(talk.state.standing.patience).toBeLessThan(patience);
  });

  test('a contested part is set apart, and the plan is made of the rest', () => {
    const talk = calls(
      { scenario: 'company-overdue', case: 'mismatch', locale: 'zh-CN' },
      '您好，请帮我转一下财务的乔经理',
      '乔经理您好，我是e招待的陈岚',
      '想请教您，是哪里卡住了？',
      '有出入的6400元先单独放一边核对，周三前我发对照表，其余的照常走，您看行吗？',
    );
    expect(talk.state.facts).toContain('dispute_parked');
    expect(talk.state.obstacles.cleared).toEqual(['mismatch']);
  });
});

describe('a plan', () => {
  const ready = [
    ...HELLO,
    '我就想问问，这批货款是哪里卡住了？',
    '生意不好做我理解，大家都不容易。',
    '您看先付5000，剩下的分4期，每月15号行吗？',
    '年底太久了，我也有上家等着，先付一部分，剩下的按月来吧',
  ] as const;

  test('beyond what the other can bear is answered with what they can', () => {
    const talk = calls(SHOP, ...ready, '那今天先付15000，剩下的分2期，12月15号开始');
    expect(talk.state.lastMove).toBe('counter');
    expect(talk.state.offer?.plan.downPayment).toBeLessThan(600_000);
  });

  test('within it is taken, and closes when the person sums it up', () => {
    const talk = calls(SHOP, ...ready, '那就先付4000，从12月15号起分4期');
    const { lastMove, offer } = talk.state;
    expect(lastMove).toBe('accept');
    expect(offer?.readBack).toBe(false);
    talk.say('我复述一遍：先付4000元，从12月15日起分4期，每月15号，对吧？');
    expect(talk.state.outcome).toBe('agreed');
  });

  test('that is not the person’s to grant is agreed in part only', () => {
    const talk = calls(SHOP, ...ready, '那就先付1000，从12月15号起分8期');
    talk.say('我复述一遍：先付1000元，从12月15日起分8期，对吧？');
    expect(talk.state.outcome).toBe('partly_agreed');
  });

  test('a bare OK to it is answered with the terms', () => {
    const talk = calls(SHOP, ...ready, '那就先付4000，从12月15号起分4期', '好的');
    expect(talk.state.lastMove).toBe('recap');
    expect(talk.state.outcome).toBeNull();
  });
});

describe('asking higher up', () => {
  test('takes a cause and a figure, and widens what may be granted once', () => {
    const hello = '您好，我是禾悦商城客服方棠，请问是沈女士吗？';
    const talk = calls(ILL, hello, '我去请示一下主管');
    expect(talk.state.standing.authority).toBe(1);
    talk.sayAll(
      '是遇到什么难处了吗？您别担心，我就是想了解一下。',
      '身体要紧，我理解。先付300，剩下的分6期，12月15号开始，您看呢？',
      '我去请示一下主管',
    );
    expect(talk.state.standing.authority).toBe(2);
  });

  test('is answered that there is nobody, where the person is the owner', () => {
    const talk = calls(SHOP, ...HELLO, '这批货款是哪里卡住了？', '理解，不容易。我去请示一下领导');
    expect(talk.state.standing.authority).toBe(1);
  });
});
