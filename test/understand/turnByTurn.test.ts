import { describe, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

describe('the same sum on one day after another is a plan of instalments', () => {
  test.each([
    ['五月底我还你们1500，六月底再还1500', 2, 1500, '2027-05-31'],
    ['12月10号给八百，1月10号给八百，2月10号给八百二', 3, 800, '2026-12-10'],
  ])('%s', (text, instalments, per_instalment, start_date) => {
    say(text).states({ kinds: ['instalment'], instalments, per_instalment, start_date });
  });

  test('in English too', () => {
    creditorSays('Let me repeat it back: R350 on 15 December and R350 on 15 January.').states({
      kinds: ['instalment'],
      currency: 'ZAR',
      instalments: 2,
      per_instalment: 350,
      start_date: '2026-12-15',
    });
  });

  test('the first of them now', () => {
    say('I could pay 200 now, 200 at Christmas and 200 at the end of January').states({
      kinds: ['instalment'],
      instalments: 3,
      per_instalment: 200,
      start_date: '2026-11-22',
    });
  });

  test('what goes on every week is not counted', () => {
    say('400 every Wednesday, starting this Wednesday').states({
      kinds: ['instalment'],
      per_instalment: 400,
      start_date: '2026-11-25',
    });
  });
});
