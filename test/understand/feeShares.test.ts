import { expect, test } from 'vitest';
import { creditorSays } from '../helpers/say.ts';

const terms = (text: string) => creditorSays(text).utterance.terms;

test.each([
  ["72,000 by 20 December, and I'll take 30% off the late fee"],
  ['12月20日前付72000元，逾期费减三成'],
])('a share of the fee is taken off the fee, not off the debt: %s', (text) => {
  expect(terms(text).discountPercent).toBeUndefined();
  expect(terms(text).kinds).toContain('fee_waiver');
});

test('what is taken off the debt beside the fee still is', () => {
  expect(terms('年前付清的话，利息免一半，本金打九五折').discountPercent).toBe(5);
});

test('a share by which the trade grows is no rate', () => {
  expect(terms('多做一成流水费率降0.05').ratePercent).not.toBe(10);
});

test.each([
  ['那18,500元先不算，周五前给您答复。'],
  ["Let's leave the 6,400 out until the warehouse has checked it."],
])('a sum that is set aside is no part of the plan: %s', (text) => {
  expect(terms(text).total).toBeUndefined();
});
