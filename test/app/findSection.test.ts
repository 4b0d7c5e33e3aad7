import { expect, it } from 'vitest';
import { findSection } from '../../src/app/findSection.ts';
import { content } from '../helpers/content.ts';

const find = (wanted: string, side: 'debtor' | 'creditor' = 'debtor') =>
  findSection(content, { scenario: 'refusing-merchant', side, locale: 'en' }, wanted)?.id;

it('a section of the handbook is found by its number, its id, or the source that the coach names', () => {
  expect(find('4')).toBe('numbers');
  expect(find('dispute')).toBe('dispute');
  expect(find('2.3')).toBe('numbers');
  expect(find('S4', 'creditor')).toBe('chasing-plan');
});

it('what the handbook does not have is not found', () => {
  expect(find('99')).toBeUndefined();
  expect(find('S4')).toBeUndefined();
});
