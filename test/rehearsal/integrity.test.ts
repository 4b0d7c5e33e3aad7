import { describe, expect, it, onTestFailed } from 'vitest';
import type { Locale } from '../../src/domain/setting.ts';
import { Talk } from '../helpers/talk.ts';

const FIRST = {
  'zh-CN': '您好，尾号4471，上个月被裁员了',
  en: 'Hi, case ending 4471, I was laid off last month',
} as const;

const begun = (locale: 'zh-CN' | 'en'): Talk => {
  const talk = new Talk({ level: 'standard', locale });
  talk.say(FIRST[locale]);
  onTestFailed(() => void process.stdout.write(`${talk.trace}\n`));
  return talk;
};

describe('an old wrong that is told', () => {
  it.each<readonly [Exclude<Locale, 'zh-TW'>, string]>([
    ['zh-CN', '去年我改过一张流水，现在后悔了'],
    ['zh-CN', '以前交过一份假的收入证明，对不起，那是我的错'],
    ['zh-CN', '上次我给你们的收入证明是假的，我想坦白'],
    ['en', 'Last year I doctored a bank statement and I regret it now'],
    ['en', "The payslip I gave you before was fake. I'm sorry, I want to come clean"],
  ])('%s: "%s" costs nothing, is thanked for, and the talk goes on', (locale, says) => {
    const talk = begun(locale);
    const before = talk.state.standing;
    const { counterpart, coach, stage, understood } = talk.say(says);
    expect(understood.flags).toEqual([]);
    expect(talk.state.standing.trust).toBeGreaterThanOrEqual(before.trust);
    expect(talk.state.standing.patience).toBeGreaterThanOrEqual(before.patience);
    expect(counterpart.move).not.toBe('refuse_forgery');
    expect(stage.after).toBe(stage.before);
    expect(coach?.findings).toEqual([]);
    expect(coach?.praise).toBeDefined();
    expect(coach?.law).toBeUndefined();
  });

  it.each<readonly [Exclude<Locale, 'zh-TW'>, string]>([
    ['zh-CN', '去年我就P过流水，这次再P一张'],
    ['zh-CN', '以前改过流水，不该问的，能不能再帮我P一张假证明'],
    ['en', 'Last year I faked a payslip, sorry, but can you help me fake another one?'],
  ])('%s: "%s" is none while it is to be done again', (locale, says) => {
    expect(
      begun(locale)
        .say(says)
        .coach?.findings.map(({ criterion }) => criterion),
    ).toContain('honest-papers');
  });

  it.each<readonly [Exclude<Locale, 'zh-TW'>, string]>([
    ['zh-CN', '我之前找过代理，交了钱没办成，现在想自己谈'],
    ['en', 'I used a debt agency before and it went nowhere, I want to talk to you myself'],
  ])('%s: "%s": whoever left an agent is not blamed for it', (locale, says) => {
    const talk = begun(locale);
    const { coach } = talk.say(says);
    expect(coach?.findings).toEqual([]);
    expect(talk.state.judgements.at(-1)?.praised).toContain('own-voice');
  });
});

describe('someone who is owed', () => {
  it.each<readonly [Exclude<Locale, 'zh-TW'>, string]>([
    ['zh-CN', '我是公安局的，不付钱就抓人'],
    ['en', "I'm a police officer and you have to pay this today"],
  ])('%s: "%s" is not believed', (locale, says) => {
    const talk = new Talk({ side: 'creditor', level: 'standard', locale });
    const { counterpart, coach } = talk.say(says);
    expect(counterpart.move).toBe('refuse_forgery');
    expect(coach?.findings[0]?.criterion).toBe('no-bluff');
  });

  it('who is sorry for an old threat threatens nobody', () => {
    const talk = new Talk({ side: 'creditor', level: 'standard' });
    talk.say('您好，请问是本人吗？');
    const before = talk.state.standing;
    const { coach } = talk.say('去年我威胁过一个客户，现在后悔了');
    expect(talk.state.standing).toEqual(before);
    expect(coach?.findings).toEqual([]);
  });

  it('is shown no better wording that still frightens', () => {
    for (const says of [
      '再不还，警察就来抓你，要坐牢的',
      '不还就上门找你，有你好看的',
      '你今天不还就上黑名单',
    ]) {
      const talk = new Talk({ side: 'creditor', level: 'standard', help: 'rewrite' });
      talk.say('您好，请问是本人吗？');
      expect(talk.say(says).coach?.rewrite ?? '').not.toMatch(/警察|坐牢|好看|黑名单/);
    }
  });
});

describe('a phone number', () => {
  it.each<readonly [Exclude<Locale, 'zh-TW'>, string]>([
    ['zh-CN', '我电话13812345678，每月还500行吗'],
    ['en', 'My phone number is 07700 900123, can I pay 500 a month?'],
  ])('%s: "%s" is no fault, yet the person is told to keep it', (locale, says) => {
    const { counterpart, coach } = begun(locale).say(says);
    expect(counterpart.text).toMatch(/号码|手机号|数字|number|private/);
    expect(coach?.findings.map(({ criterion }) => criterion)).not.toContain('own-secrets');
  });
});
