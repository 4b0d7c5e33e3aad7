import { describe, expect, test } from 'vitest';
import { Talk } from '../helpers/talk.ts';

describe('who has said their name', () => {
  test.each([
    '喂唐老板您好，我顺禾供应链的小周',
    '您好，顺禾供应链小周。请问是唐老板吗？',
    '唐老板您好，免贵姓周，叫我小周就行，顺禾供应链的',
    '顺禾供应链，小周，找唐老板',
    'Hello, Zhou from Shunhe here. Am I speaking with Mr Tang?',
    'Zhou, from Shunhe, calling. Is that Mr Tang?',
  ])('is not asked who they are: %s', (text) => {
    const locale = /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en';
    const talk = new Talk({
      scenario: 'refusing-merchant',
      side: 'creditor',
      level: 'standard',
      case: 'standard-statement',
      locale,
    });
    talk.say(text);
    expect(talk.state.facts, talk.trace).toContain('introduced');
    expect(talk.state.linesUsed.filter((line) => line.startsWith('asks_who_calls'))).toEqual([]);
  });

  test('to whoever picked up, is not asked again by the one who is fetched', () => {
    const talk = new Talk({ side: 'creditor', level: 'standard', case: 'standard', locale: 'en' });
    talk.say('Hello, this is Xiaohe from Moonrice Pay. Could you ask Ms Meng to call me back?');
    expect(talk.state.lastMove, talk.trace).toBe('pass_on');
    talk.say('Am I speaking with Ms Meng?');
    expect(talk.state.lastMove, talk.trace).toBe('tell_identity');
  });
});

describe('a code that nobody asks for', () => {
  test.each([
    '验证码您自己输，别告诉我',
    '验证码千万别给任何人，我也不要',
    '密码您自己留着，不用报给我',
    'Please never tell me your verification code, type it in yourself.',
    "Don't share your password with anyone, not with me either.",
  ])('is no secret asked for: %s', (text) => {
    const locale = /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en';
    const talk = new Talk({ side: 'creditor', level: 'hard', case: 'hard-shop', locale });
    const { trust } = talk.state.standing;
    expect(talk.say(text).counterpart.move, talk.trace).not.toBe('protect_secret');
    expect(talk.state.standing.trust).toBeGreaterThanOrEqual(trust);
    expect(talk.state.linesUsed.filter((line) => /secret/.test(line))).toEqual([]);
  });

  test.each(['您把验证码报给我', '您的卡号是多少？', 'Could you give me the verification code?'])(
    'and this is one: %s',
    (text) => {
      const talk = new Talk({
        side: 'creditor',
        level: 'hard',
        case: 'hard-shop',
        locale: /[a-z]/.test(text) ? 'en' : 'zh-CN',
      });
      expect(talk.say(text).counterpart.move).toBe('protect_secret');
    },
  );
});

describe('what is sent to the shop', () => {
  const shop = (text: string): readonly string[] => {
    const talk = new Talk({ scenario: 'refusing-merchant', side: 'creditor', level: 'easy', case: 'easy' });
    talk.sayAll(
      '您好，我是顺禾供应链的小周，请问是罗老板吗？',
      '货款一直没付，是出了什么状况？我理解您不容易。',
      text,
    );
    return talk.state.linesUsed.filter((line) => line.startsWith('answer.visit'));
  };

  test.each(['这家公司的发票底联我今天就发到您店里', '对账单我寄到您店里', '合同我让快递送到你店里'])(
    'is no visit: %s',
    (text) => {
      expect(shop(text)).toEqual([]);
    },
  );

  test('and who comes is one', () => {
    expect(shop('我明天下午到您店里坐坐，当面聊')).toHaveLength(1);
  });
});

test.each([
  "I'll ask about promotion and tell you by next Wednesday.",
  'Let me find out about a campaign for you, you will hear from me on Friday.',
  "I'll check what vouchers there are and get back to you by Monday.",
  '推广我帮您报一份，下周三给您回话',
  '我去打听一下有没有活动，周五答复您',
])('support that is asked about by a day meets the wish for it: %s', (text) => {
  const locale = /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en';
  const talk = new Talk({
    scenario: 'platform-renewal',
    side: 'creditor',
    level: 'easy',
    case: 'easy',
    locale,
  });
  if (locale === 'en')
    talk.sayAll(
      "Hello, this is Li from the platform's merchant services. Am I speaking with the owner?",
      'I know this is hard. What happened?',
      'What amount could you manage each month?',
    );
  else
    talk.sayAll(
      '您好，我是商户服务部的小李，请问是您本人吗？',
      '款一直没付，是出了什么状况？我理解您不容易。',
      '您每个月能拿出多少？',
    );
  expect(talk.state.obstacles.raised, talk.trace).toContain('wants_support');
  talk.say(text);
  expect(talk.state.obstacles.cleared, talk.trace).toContain('wants_support');
});
