/**
 * What people write for a currency, by its ISO code, in the normalised form of a message (simplified, lower case).
 * A Latin name may take a plural s; a mark is no part of a longer word: "plus 900" names no US dollars.
 */
const NAMES: Readonly<Record<string, string>> = {
  CNY: '¥|rmb|cny|yuan|kuai|chinese yuan|renminbi|人民币|人民币元',
  HKD: 'hk$|hk $|hkd|hong kong dollar|港币|港元|港纸',
  TWD: 'nt$|nt $|nt|ntd|twd|new taiwan dollar|taiwan dollar|新台币|台币|新台币元',
  MOP: 'mop|mop$|澳门元|澳门币|葡币',
  USD: '$|us$|us $|u.s. $|u.s $|u.s.$|usd|dollar|us dollar|u.s. dollar|american dollar|united states dollar|美元|美金|美刀|刀',
  AUD: 'a$|au$|aud|aussie dollar|australian dollar|澳元|澳币|澳大利亚元|澳刀',
  CAD: 'c$|c $|ca$|cad|canadian dollar|加元|加币|加拿大元|加刀',
  NZD: 'nz$|nzd|kiwi dollar|new zealand dollar|新西兰元|纽币',
  SGD: 's$|sg$|sgd|sing dollar|singapore dollar|新加坡元|新币|坡币',
  GBP: '£|gbp|quid|pound|pound sterling|british pound|sterling|英镑|镑',
  EUR: '€|eur|€ur|euro|欧元|欧',
  JPY: 'jpy|yen|japanese yen|日元|日圆|日币',
  KRW: '₩|krw|korean won|south korean won|韩元|韩圆|韩币',
  CHF: 'chf|franc|swiss franc|瑞士法郎|瑞郎',
  INR: '₹|rs.|rs|inr|rupee|indian rupee|印度卢比|卢比',
  THB: '฿|thb|baht|泰铢',
  MYR: 'rm|myr|ringgit|malaysian ringgit|malaysia ringgit|马币|令吉|林吉特',
  IDR: 'idr|rupiah|印尼盾',
  VND: '₫|vnd|dong|越南盾',
  PHP: '₱|php|peso|菲律宾比索',
  RUB: '₽|rub|ruble|rouble|卢布',
  AED: 'aed|dirham|迪拉姆',
  SAR: 'sar|saudi riyal|沙特里亚尔',
  KWD: 'kwd|kuwaiti dinar',
  QAR: 'qar|qatari riyal',
  EGP: 'egp|egyptian pound',
  LBP: 'lbp|lebanese pound',
  ILS: '₪|ils|shekel',
  ZAR: 'zar|rand|南非兰特|兰特',
  NGN: '₦|ngn|naira|奈拉',
  KES: 'kes|ksh|ksh.|kes.|shilling',
  GHS: 'ghs|cedi',
  MXN: 'mxn|mexican peso',
  BRL: 'r$|brl|brazilian real',
  SEK: 'sek|swedish krona|瑞典克朗',
  NOK: 'nok|norwegian krone|挪威克朗',
  DKK: 'dkk|danish krone|丹麦克朗',
  PLN: 'pln|zloty',
  CZK: 'czk',
  HUF: 'huf|forint',
  BGN: 'bgn',
  PKR: 'pkr|pakistani rupee',
  LKR: 'lkr|sri lankan rupee',
  BDT: 'bdt|taka',
};

/** Words that stand after a figure only: before one they say something else ("won 500", "pound 20"). */
const AFTER_ONLY = /^(?:刀|镑|欧|yuan|kuai|quid|dollar|pound|sterling|dong|rand|franc|peso|nt|rupee)$/;

const CODES = new Map<string, string>(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [name, code]),
  ),
);

const escaped = (name: string): string => name.replace(/[.$]/g, '\\$&');
const longestFirst = [...CODES.keys()].sort((a, b) => b.length - a.length);
const alternatives = (names: readonly string[]): string => names.map(escaped).join('|');

const LATIN_NAME = /[a-z.]$/;

const latinAfter = alternatives(longestFirst.filter((name) => LATIN_NAME.test(name)));
const otherAfter = alternatives(longestFirst.filter((name) => !LATIN_NAME.test(name)));

const BEFORE = new RegExp(
  `(?<![a-z])(${alternatives(longestFirst.filter((name) => !AFTER_ONLY.test(name)))})s?[:. ]{0,2}\\$? ?$|([$£€¥₩₹₽]) ?$|(?<![a-z])(r)$`,
);
/** How every mark before a figure ends; most figures have none, and the long pattern need not look for it. */
const MAY_BE_MARKED = /(?:[a-z$£€¥₩₹₽฿₫₱₪₦]\.?|[币元圆纸金刀铢盾索布姆尔特拉朗郎比吉])[:. ]{0,2}$/;
/** "700万元", "3000多欧元", "500元人民币", "20 US dollars". */
const AFTER = new RegExp(
  `^ ?(?:多|余|来|左右|上下)?[ -]?(?:(?:元|块)(?=人民币|港币|台币|新台币|rmb))?(?:(${latinAfter})(?:s|es)?(?![a-z])|(${otherAfter})(?![洲美盟] ?|\\d| ?\\d))整?`,
);

/** "R650": the one letter that stands for a currency, and only against its figure. */
const RAND = 'ZAR';

/** The codes as they may stand against a figure: "usd250", "rm42". */
export const CODES_BEFORE = `r|${alternatives(
  longestFirst.filter((name) => /^[a-z]{2,3}\.?$/.test(name) && !AFTER_ONLY.test(name)),
)}`;

/** Says that a figure is money but not whose: 元 is everyone's. */
const UNIT = /^ ?(?:多|余|来|把|左右|上下)?(?:块(?:钱)?|元(?![宵旦])|圆|塊|bucks?\b)(?:整|钱)?/;

export type Mark = {
  readonly money: boolean;
  readonly currency?: string;
  /** How far the mark reaches on either side of the figure. */
  readonly before: number;
  readonly after: number;
};

/** What stands beside a figure. A bare 元 or 块 is CNY, except in zh-TW, where it names no currency. */
export const currencyMark = (before: string, after: string, taiwan: boolean): Mark => {
  const right = AFTER.exec(after);
  const named = CODES.get(right?.[1] ?? right?.[2] ?? '');
  const unit = UNIT.exec(after);
  const left = MAY_BE_MARKED.test(before) ? BEFORE.exec(before) : null;
  const reach = { before: left?.[0].length ?? 0, after: right?.[0].length ?? unit?.[0].length ?? 0 };
  const code = left?.[3] ? RAND : CODES.get(left?.[1] ?? left?.[2] ?? '');
  if (code !== undefined) return { money: true, currency: code, ...reach };
  if (named !== undefined) return { money: true, currency: named, ...reach };
  if (!unit) return { money: false, before: 0, after: 0 };
  return taiwan || /^ ?bucks?/.test(unit[0])
    ? { money: true, ...reach }
    : { money: true, currency: 'CNY', ...reach };
};
