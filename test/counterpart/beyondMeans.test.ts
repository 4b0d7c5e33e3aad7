import { expect, test } from 'vitest';
import { reportOn } from '../../src/rehearsal/report.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const opening = [
  '您好，我是小宁，案件尾号3106',
  '公司这个月发薪推迟了，首份工资还没到账',
  '我是想尽快把这笔处理好的',
] as const;

test('a deal that takes more than is left in a month is agreed in part, and the report says why', () => {
  const talk = new Talk({ level: 'easy', locale: 'zh-CN' });
  talk.sayAll(...opening, '今天先还700，剩下的分3期，每月15号还，可以吗？', '确认，就按这个方案');
  expect(talk.state.outcome).toBe('partly_agreed');
  const report = reportOn(talk.state, talk.events, content);
  expect(report.agreement?.plan.instalments).toBe(3);
  expect(report.deal?.affordable).toBe(false);
});

test('the same talk with a plan that can be borne is agreed', () => {
  const talk = new Talk({ level: 'easy', locale: 'zh-CN' });
  talk.sayAll(...opening, '今天先还700，剩下的分6期，每月15号还，可以吗？', '确认，就按这个方案');
  expect(talk.state.outcome).toBe('agreed');
});
