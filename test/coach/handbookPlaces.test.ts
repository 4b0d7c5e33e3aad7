import { expect, it } from 'vitest';
import type { Help } from '../../src/domain/setting.ts';
import { Talk } from '../helpers/talk.ts';

const vagueAt = (help: Help) => {
  const talk = new Talk({ help });
  talk.sayAll('您好，我是小宁，案件尾号3106', '公司推迟发薪，首份工资还没到', '我想把这件事处理好');
  return talk.say('过段时间再说吧').coach?.findings.map(({ source }) => source.handbook);
};

it('a finding leads to where the handbook of the scenario tells of it', () => {
  expect(vagueAt('reason')).toEqual([{ id: 'numbers', number: '4', title: '四个数，心里要有' }]);
  expect(vagueAt('rewrite')).toEqual(vagueAt('reason'));
});

it('a nudge does not', () => {
  expect(vagueAt('nudge')).toEqual([undefined]);
});

it('in Traditional Chinese the source is named in it', () => {
  const talk = new Talk({ locale: 'zh-TW', help: 'reason' });
  talk.sayAll('您好，我是小寧，案件尾號3106', '公司推遲發薪，首份工資還沒到', '我想把這件事處理好');
  const [finding] = talk.say('過段時間再說吧').coach?.findings ?? [];
  expect(finding?.source.title).toBe('花唄協商話術');
  expect(finding?.source.handbook?.title).toContain('數');
});
