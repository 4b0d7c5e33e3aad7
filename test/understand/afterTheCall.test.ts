import { describe, expect, test } from 'vitest';
import { saysNothingAgreed, speaksOfWriting } from '../../src/understand/afterTheCall.ts';

describe('an answer to what was agreed', () => {
  test.each([
    '没谈成',
    '还没谈定，下周再打',
    '暂时没有结果',
    '今天没能谈拢',
    '双方没达成一致',
    '最后什么都没谈成',
    '谈崩了',
    '還沒談定',
    'Nothing.',
    'nothing yet, they call back on Friday',
    'No deal',
    "We couldn't agree on a sum",
    'They haven’t agreed to anything',
    'Not agreed yet',
    'So far nothing',
    '他们要6期，每期2000，我没答应',
    "6 payments of 2,000 is what they want. I didn't accept.",
  ])('%j says that nothing was', (answer) => expect(saysNothingAgreed(answer)).toBe(true));

  test.each([
    '分6期，每期500',
    '没谈成全免，但同意分6期',
    '没有逾期费，分6期',
    '不催了，等我消息',
    'Nothing to pay this month, then 500',
    'Nothing but the late fee was waived',
    'No late fee, 6 payments of 400',
    'They agreed to 500 a month',
    'Noted: 500 a month',
  ])('%j does not', (answer) => expect(saysNothingAgreed(answer)).toBe(false));
});

test('an answer that only refuses says so too, unless something came of it after all', () => {
  expect(saysNothingAgreed('每月1200我说不行', true)).toBe(true);
  expect(saysNothingAgreed('They said no to 300 but yes to 400', true)).toBe(false);
});

describe('having it in writing', () => {
  test.each([
    '对方发了短信确认',
    '收到邮件了，写着6期',
    '合同签了',
    '客服傳了簡訊，會再寄書面',
    '客服发来书面确认',
    'They will send it in writing',
    'she emailed me the contract',
    'Signed on Friday',
  ])('is spoken of in %j', (text) => expect(speaksOfWriting(text)).toBe(true));

  test.each([
    '每月500，分6期',
    '还没有书面的',
    '他们不肯发书面确认',
    '等回电',
    'Nothing in writing yet',
    "they won't put it in writing",
    'I will call on Friday',
  ])('is not, or is not there yet, in %j', (text) => expect(speaksOfWriting(text)).toBe(false));
});
