import { expect, test } from 'vitest';
import { read } from '../../src/understand/read.ts';

const kindsOf = (text: string) => read(text, { side: 'creditor', now: '2026-11-22' }).terms.kinds ?? [];

test.each([
  'five instalments of 392, and the late fee of 12.42 with the last one',
  '1,972.42 altogether with the late fee',
  '5期各392，逾期费跟最后一期一起付',
  '连逾期费一共2,692.06元',
])('“%s” counts the fee in and lets nothing go', (text) => {
  expect(kindsOf(text)).not.toContain('fee_waiver');
});

test.each([
  'Pay by Friday with the late fee waived',
  '周五前付清，逾期费全免',
  'all of it by Friday, without the late fee',
])('“%s” lets it go', (text) => {
  expect(kindsOf(text)).toContain('fee_waiver');
});
