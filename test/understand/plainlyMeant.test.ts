import { expect, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

test.each([
  ['I want to go on paying it down'],
  ['公章被带走了，盖不了章怎么办'],
  ['I want to get this off the books'],
  ["We're one of your biggest merchants and we bring you lots of customers"],
])('who owes money says nothing grave: %s', (text) => {
  say(text).raises();
});

test.each([
  ['I can put your shop in our afternoon campaign next month, with a voucher on the front page.'],
  ['您带来的客人多，我都知道，后台新客数我看过'],
  ['我写一份说明，您拿给合伙人看。'],
  ["Let's set the difference aside and move ahead with what we both agree on."],
  ["Send me what your stores have and I'll put the two side by side. You'll have the result by 27 November."],
  ['前不久也有位客户，情况跟您差不多，分了几次，半年不到就全结清了。'],
])('who collects says nothing grave: %s', (text) => {
  creditorSays(text).raises();
});

test.each([
  ['付不起就让你店开不下去，你等着', 'threaten'],
  ["I'll tell everyone on your street that you don't pay", 'threaten'],
] as const)('a threat stays a threat: %s', (text, flag) => {
  expect(creditorSays(text).utterance.flags.map(({ label }) => label)).toContain(flag);
});

test.each([['活着太累了，不想活了'], ["I can't see a way out, I'd rather not be here any more"]])(
  'despair is heard: %s',
  (text) => {
    say(text).raises('distress');
  },
);
