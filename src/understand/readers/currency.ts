/**
 * Marks before a figure, tried in order; the bare dollar comes after the dollars that say whose they are. A mark is
 * no part of a word: "plus 900" names no US dollars and "meant 200" no Taiwan ones.
 */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<![a-z])hk(?:\$|d)|港币|港元) ?$/, 'HKD'],
  [/(?:(?<![a-z])(?:nt\$?|ntd|twd)|新?台币) ?\$? ?$/, 'TWD'],
  [/(?<![a-z])(?:au?\$|aud) ?\$? ?$/, 'AUD'],
  [/(?<![a-z])(?:ca?\$|cad) ?\$? ?$/, 'CAD'],
  [/(?<![a-z])(?:nz\$|nzd) ?\$? ?$/, 'NZD'],
  [/(?<![a-z])(?:sg?\$|sgd) ?\$? ?$/, 'SGD'],
  [/(?:(?<![a-z])(?:us\$|usd)|美元|美金) ?\$? ?$/, 'USD'],
  [/\$ ?$/, 'USD'],
  [/(?:£|\bgbp|英镑) ?$/, 'GBP'],
  [/(?:€|\beur|欧元) ?$/, 'EUR'],
  [/(?:¥|\brmb|\bcny|人民币) ?:? ?$/, 'CNY'],
  [/(?:₹|\brs\.?|\binr) ?$/, 'INR'],
  [/(?:₦|\bngn) ?$/, 'NGN'],
  [/(?:\bzar) ?$/, 'ZAR'],
  [/(?:\bk(?:sh|es)\.?) ?$/, 'KES'],
  [/(?:₱|\bphp) ?$/, 'PHP'],
  [/(?:\brm|\bmyr) ?$/, 'MYR'],
];

const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:hkd\b|hong kong dollars?|港币|港元)/, 'HKD'],
  [/^ ?(?:ntd\b|twd\b|新?台币|nt\b)/, 'TWD'],
  [/^ ?(?:aud\b|(?:aussie|australian) dollars?)/, 'AUD'],
  [/^ ?(?:cad\b|canadian dollars?)/, 'CAD'],
  [/^ ?(?:nzd\b|(?:kiwi|new zealand) dollars?)/, 'NZD'],
  [/^ ?(?:sgd\b|(?:singapore|sing) dollars?)/, 'SGD'],
  [/^ ?(?:usd\b|(?:us )?dollars?\b|美元|美金|刀(?!刀))/, 'USD'],
  [/^ ?(?:gbp\b|quid\b|pounds?\b|英镑|镑|£)/, 'GBP'],
  [/^ ?(?:eur\b|euros?\b|欧元?|€)/, 'EUR'],
  [/^ ?(?:rmb|cny|yuan|kuai|人民币)/, 'CNY'],
  [/^ ?(?:inr\b|rupees?\b|₹)/, 'INR'],
  [/^ ?(?:naira\b|ngn\b)/, 'NGN'],
  [/^ ?(?:rand\b|zar\b)/, 'ZAR'],
  [/^ ?(?:shillings?\b|kes\b)/, 'KES'],
  [/^ ?(?:pesos?\b|php\b)/, 'PHP'],
  [/^ ?(?:ringgit\b|myr\b)/, 'MYR'],
];

/** Says that a figure is money but not whose: 元 is everyone's. */
const UNIT = /^ ?(?:多|来|把|左右|上下)?(?:块(?:钱)?|元|圆|塊|bucks\b)/;

export type Mark = { readonly money: boolean; readonly currency?: string };

/** What stands beside a figure. A bare 元 or 块 is CNY, except in zh-TW, where it names no currency. */
export const currencyMark = (before: string, after: string, taiwan: boolean): Mark => {
  for (const [pattern, currency] of BEFORE) if (pattern.test(before)) return { money: true, currency };
  for (const [pattern, currency] of AFTER) if (pattern.test(after)) return { money: true, currency };
  const unit = UNIT.exec(after);
  if (!unit) return { money: false };
  return taiwan || unit[0].endsWith('bucks') ? { money: true } : { money: true, currency: 'CNY' };
};
