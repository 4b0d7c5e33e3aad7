import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('what is refused is no term, however much it sounds like one', () => {
  test('in English', () => {
    say("I can't do the full thing by the 4th, I'm sorry").states({});
    say("it's tight, so 60 a month instead of 120?").states({ kinds: ['instalment'], per_instalment: 60 });
  });

  test('in Chinese', () => {
    say('我现在欠的应该是4200不是7200').states({ total: 4200 });
    say('我一个月就挣3200块钱，你让我一口气拿出九千来，拿不出').states({ currency: 'CNY', income: 3200 });
  });

  test('what is read out to be confirmed stays', () => {
    say('麻烦发一句“同意8期”给我').states({ kinds: ['instalment'], instalments: 8 });
  });
});
