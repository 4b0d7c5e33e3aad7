import { expect, it } from 'vitest';
import { criteriaRows } from '../../src/app/criteriaRows.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

it('nothing that the coach looks for at the stage at hand is hidden', () => {
  const talk = new Talk({ locale: 'en' });
  const [heading, ...rows] = criteriaRows(content, talk.state);
  expect(heading).toContain('Opening');
  const { criteria = [] } = content.scenarios.get('consumer-credit')?.debtor ?? {};
  const here = criteria.filter(
    ({ sides, stages }) => sides.includes('debtor') && (stages ?? ['greet']).includes('greet'),
  );
  expect(rows).toHaveLength(here.length);
  expect(rows.every((row) => /document \d{3}, §/.test(row))).toBe(true);
});
