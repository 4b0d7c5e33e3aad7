import { describe, expect, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

describe('sentences that mean nothing for the talk', () => {
  test.each([
    '',
    ' ',
    '。。。',
    '好的,我想想',
    '嗯,但是…',
    '我再想一下',
    '稍等',
    '我没钱',
    "I'm broke",
    'ok let me think',
    'hmm, give me a sec',
    '🙂',
  ])('%j', (text) => {
    const { utterance } = say(text).does().raises().states({});
    expect(utterance.mentions.amounts).toEqual([]);
  });
});

describe('what looks like a label and is not', () => {
  test('pressure and tiredness are no distress', () => {
    for (const text of ['压力很大', '累死了', '很着急', '店撑不下去了', '笑死我了', "I'm stressed to bits"])
      expect(
        say(text).utterance.flags.map(({ label }) => label),
        text,
      ).not.toContain('distress');
  });

  test('a lawful step announced is no threat and no act', () => {
    say('再打我就投诉12378').does().raises().touches('legal_step');
    expect(say('我手机号13812345678').utterance.topics).toEqual([]);
    say('我会去申请仲裁').does().raises().touches('legal_step');
    say('If this continues I will complain to the ombudsman.').raises().touches('legal_step');
  });

  test('a civil complaint raises nothing', () => {
    say('我对这个处理不太满意').raises();
    say("I'm not happy with how the call was handled").raises();
  });

  test('politeness is no begging', () => {
    say('求您了,我妈刚做完手术,宽限到12月20号').raises();
    say('跪谢!').does('thank').raises();
    say('Please could I have until Friday?').raises();
  });

  test('a rhetorical question asks nothing', () => {
    say('催我有用吗').doesNot('ask');
    say('难道我会跑?').doesNot('ask');
    creditorSays('分12期,每期500,对吗?').doesNot('ask');
  });

  test('a question about options proposes nothing', () => {
    say('能不能分期?')
      .does('ask')
      .states({ kinds: ['instalment'] });
    say('最多可以分几期?')
      .does('ask')
      .states({ kinds: ['instalment'] });
    say('Is a payment plan possible?').does('ask');
  });

  test('excuse me is no apology', () => {
    say('不好意思,请问怎么算利息?').does('ask');
    say('Sorry, which invoice do you mean?').does('ask');
  });

  test('what is quoted was not said by the speaker', () => {
    say('你们同事骂我“老赖”,我要个说法').raises();
    say('我丈夫说过“这钱不还了”').raises().doesNot('reject');
  });

  test('a real paper and a refused forgery deceive nobody', () => {
    say('我有真的住院证明,不是假的').raises();
    say('有人让我办假证明,我没答应').raises();
    say("I won't fake anything").raises();
  });

  test('asking someone to hurry is not vague', () => {
    say('麻烦您尽快回复').raises();
    say('过两天发工资,15号还500').raises();
  });

  test('a fee, savings and a turnover are named by no field', () => {
    say('手里有两千存款').does('state_means').states({});
    say('滞纳金有300块').states({});
    say('店里月流水八万').states({});
  });

  test('being cheated is no insult', () => {
    say('我被骗子骗了三万').does('explain_hardship').raises();
  });
});
