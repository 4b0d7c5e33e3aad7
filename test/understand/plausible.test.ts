import { describe, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

describe('what no plan could be is none', () => {
  test('nobody waits for two years without a word for waiting', () => {
    creditorSays(
      "Unfortunately I can't reduce the balance. I can give you 24 months with no interest.",
    ).states({
      kinds: ['instalment', 'fee_waiver'],
      instalments: 24,
    });
    say('24 months please').states({ kinds: ['instalment'], instalments: 24 });
  });

  test('a day that was agreed on lies ahead', () => {
    say('Just reading it back, $70 a fortnight, first one 23 October, fees frozen. Yeah?', {
      now: '2026-11-22',
    }).states({
      kinds: ['instalment', 'fee_waiver'],
      currency: 'USD',
      per_instalment: 70,
    });
  });

  test('instalments that are put off are a month each', () => {
    creditorSays('行，就停两期').states({ kinds: ['deferral'], defer_days: 60 });
  });
});
