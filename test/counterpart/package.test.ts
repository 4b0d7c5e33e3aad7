import { describe, expect, test } from 'vitest';
import type { PackagePolicy } from '../../src/content/packagePolicy.ts';
import { packageBoundsAt } from '../../src/counterpart/authority/package/bounds.ts';
import { offerRate } from '../../src/counterpart/authority/package/offerRate.ts';
import { tradeFor } from '../../src/counterpart/authority/package/trade.ts';
import { type Weighing, weighPackage } from '../../src/counterpart/authority/package/weighPackage.ts';
import { worthOf } from '../../src/counterpart/authority/package/worth.ts';
import { NO_WISH, type PackageWish } from '../../src/domain/package.ts';
import { scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { pack } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const SCENARIO = 'platform-renewal';
const { policy } = pack(SCENARIO).scenario;
const terms = policy.package as PackagePolicy;
const yuan = (sum: number): number => sum * 100;

const wish = (asked: Partial<PackageWish>): PackageWish => ({ ...NO_WISH, ...asked });
const weighed = (asked: Partial<PackageWish>, given: Partial<Weighing> = {}) =>
  weighPackage(wish(asked), {
    policy: terms,
    bounds: { rate: 0.5, marketing: yuan(2000) },
    figuresShown: false,
    offered: [],
    presses: { rate: false, marketing: false, sooner: false },
    ...given,
  });

describe('the rate that trades buy', () => {
  test.each([
    [[], 0.6],
    [['settle_t3', 'term', 'co_marketing', 'refunds'], 0.5],
    [['settle_t3', 'term', 'co_marketing', 'refunds', 'volume'], 0.45],
    [Object.keys(terms.trades), 0.38],
  ])('%j: %d', (given, rate) => {
    expect(offerRate(terms, given as string[], 0)).toBe(rate);
  });

  test('is never below the floor', () => {
    expect(offerRate(terms, Object.keys(terms.trades), 0.45)).toBe(0.45);
  });

  test('moves from the aspiration to the limit, a round ahead on what matters most to the merchant', () => {
    const at = (rounds: number, priority?: 'rate') =>
      packageBoundsAt(policy, terms, {
        rounds,
        level: 'standard',
        standing: { trust: 4, patience: 6, authority: 1 },
        packageWish: priority ? wish({ priority }) : null,
      }).rate;
    expect(at(0)).toBe(0.53);
    expect(at(0, 'rate')).toBe(at(1));
    expect(at(3)).toBe(0.5);
  });
});

describe('a package is weighed', () => {
  test('nothing was given: what is asked has to be paid for', () => {
    expect(weighed({ rate: 0.5 })).toMatchObject({ limits: ['rate_trade'], package: { ratePercent: 0.6 } });
    expect(weighed({ marketing: yuan(1000) }).limits).toEqual(['marketing_trade']);
  });

  test('enough was given and the desk goes no lower: that is its floor', () => {
    const all = Object.keys(terms.trades);
    expect(weighed({ rate: 0.4, trades: all })).toMatchObject({
      limits: ['rate'],
      package: { ratePercent: 0.5, settlementDays: 3 },
    });
  });

  test('no more is given than was asked for', () => {
    expect(weighed({ rate: 0.55, trades: ['term', 'settle_t3'] }).package.ratePercent).toBe(0.55);
  });

  test('figures pay for support as a joint campaign does', () => {
    const support = { marketing: yuan(1500) };
    expect(weighed({ ...support, trades: ['co_marketing'] }).limits).toEqual([]);
    expect(weighed(support, { figuresShown: true }).package.marketing).toBe(yuan(1500));
    expect(weighed({ marketing: yuan(9000) }, { figuresShown: true })).toMatchObject({
      limits: ['marketing'],
      package: { marketing: yuan(2000) },
    });
  });

  test('what was offered stands while what was given for it does', () => {
    const offered = [
      { ...weighed({ rate: 'less', trades: ['term', 'volume'] }).package, marketing: yuan(2000) },
    ];
    const tighter = { bounds: { rate: 0.55, marketing: 0 }, offered };
    const still = weighed({ rate: 'less', marketing: 'some', trades: ['term', 'volume'] }, tighter);
    expect(still.package).toMatchObject({ ratePercent: 0.52, marketing: yuan(2000) });
    expect(weighed({ rate: 'less', trades: ['term'] }, tighter).package.ratePercent).toBe(0.57);
  });

  test('the trade that is named closes the gap with as little as it can, and another one next time', () => {
    const asks = wish({ rate: 0.57 });
    expect(tradeFor(terms, asks, 0)).toBe('settle_t3');
    expect(tradeFor(terms, asks, 1)).toBe('term');
    expect(tradeFor(terms, wish({ rate: 0.55 }), 0)).toBe('volume');
    expect(tradeFor(terms, wish({ trades: Object.keys(terms.trades) }), 0)).toBeUndefined();
  });

  test('a trade that is light for one and worth much to the other is a gain for both', () => {
    const { package: before } = weighed({ rate: 0.6 });
    const { package: after } = weighed({ rate: 'less', trades: ['term'] });
    const [was, is] = [before, after].map((one) => worthOf(terms, policy.utility, one));
    expect(is?.merchant).toBeGreaterThan(was?.merchant ?? 1);
    expect(weighed({ rate: 0.59, trades: ['term'] }).package.ratePercent).toBe(0.59);
  });
});

const RESTAURANT = ['邱老板，4396', '商圈改了规定，外摆全撤了', '我愿意还清，也想接着合作'] as const;
const IN_ENGLISH = [
  'Qiu, 4396',
  'They banned outdoor seating and we lost tables',
  'I want to clear the balance',
];

const restaurant = (...said: readonly string[]): Talk => {
  const talk = new Talk({ scenario: SCENARIO, level: 'standard', locale: 'zh-CN', seed: 4 });
  talk.sayAll(...RESTAURANT, ...said);
  return talk;
};

const inEnglish = (...said: readonly string[]): Talk => {
  const talk = new Talk({ scenario: SCENARIO, level: 'standard', locale: 'en', seed: 4 });
  talk.sayAll(...IN_ENGLISH, ...said);
  return talk;
};

const said = (talk: Talk): string => talk.replies.at(-1)?.counterpart.text ?? '';
const lines = ({ state }: Talk, key: string): number =>
  state.linesUsed.filter((line) => line.startsWith(`${key}.`)).length;

describe('what is given is heard, however it is put', () => {
  test.each([
    ['结算改成T+3可以', 'settle_t3'],
    ['三天结算也行', 'settle_t3'],
    ['我可以签一年', 'term'],
    ['流水我们承诺再涨一成', 'volume'],
    ['联合活动我们可以配合', 'co_marketing'],
    ['收银台摆你们的立牌，90天', 'display'],
    ['退款率压到1%以内', 'refunds'],
    ['每个月带300个新用户', 'new_users'],
  ])('%s', (text, trade) => {
    expect(restaurant(text).state.packageWish?.trades).toEqual([trade]);
    expect(restaurant(text).state.proposal).toBeNull();
  });

  test.each([
    ['We could settle in three days', 'settle_t3'],
    ["I'd sign for twelve months", 'term'],
    ["We'll grow our volume by 10%", 'volume'],
    ["We'd run joint promotions with you", 'co_marketing'],
    ['display stands in store for 90 days', 'display'],
    ['We keep refunds under 1%', 'refunds'],
    ['We can bring in 300 new customers every month', 'new_users'],
  ])('%s', (text, trade) => {
    expect(inEnglish(text).state.packageWish?.trades).toEqual([trade]);
    expect(inEnglish(text).state.proposal).toBeNull();
  });

  test.each(['T+3不行，我们周转不开', '我们不能签一年', 'T+3值多少？'])('%s: nothing is given', (text) => {
    expect(restaurant(text).state.packageWish?.trades ?? []).toEqual([]);
  });

  test('what was given can be taken back', () => {
    const talk = restaurant('签一年，结算T+3', 'T+3还是做不到');
    expect(talk.state.packageWish?.trades).toEqual(['term']);
    expect(talk.state.packageWish?.settlementDays).toBeUndefined();
  });
});

describe('over several issues at once', () => {
  test('a lower rate is answered with what would pay for it', () => {
    const talk = restaurant('费率能不能低一点');
    expect(lines(talk, 'trade_hook')).toBe(1);
    expect(said(talk)).toMatch(/0\.57%/);
  });

  test('and is given once it is paid for', () => {
    const talk = restaurant('先付5800，剩下9期，每月15号', '费率能不能低一点', '账期最要紧，签一年');
    expect(talk.state.offer?.plan.package).toMatchObject({ ratePercent: 0.57, trades: ['term'] });
  });

  test('what matters most is asked once, where not all can be had', () => {
    const talk = restaurant('费率0.40%，每季推广9000，先付2000分12期', '都要', '再看看吧');
    expect(lines(talk, 'ask_priority')).toBe(1);
    expect(talk.replies.filter(({ counterpart }) => counterpart.move === 'ask_priority')).toHaveLength(1);
  });

  test('who names it first is not asked', () => {
    const talk = restaurant('费率最要紧', '费率0.40%，每季推广9000，先付2000分12期');
    expect(lines(talk, 'ask_priority')).toBe(0);
  });

  test('claims are asked for figures; figures count as evidence', () => {
    expect(lines(restaurant('我们对平台贡献很大，给个优惠费率吧'), 'answer.show_figures')).toBe(1);
    const talk = restaurant('我们对平台贡献很大，月交易额48万涨到62万');
    expect(lines(talk, 'answer.show_figures')).toBe(0);
    expect(talk.state.evidence).toEqual(['figures']);
  });

  test("another merchant's terms are evidence, and no wish of one's own unless the same is asked for", () => {
    const talk = restaurant('隔壁火锅店费率才0.38%');
    expect(talk.state.evidence).toContain('precedent');
    expect(talk.state.packageWish).toBeNull();
    expect(restaurant('隔壁火锅店费率0.38%，我们也要').state.packageWish?.rate).toBe(0.38);
  });

  test('of two packages side by side the one that can be done is taken up, and the person is told which', () => {
    const talk = inEnglish(
      'I can sign for a year. Either 0.50% and 12 instalments, or 0.57% and 6 instalments',
    );
    expect(talk.state.packageWish?.rate).toBe(0.57);
    expect(talk.state.proposal?.instalments).toBe(6);
    expect(lines(talk, 'ack.option')).toBe(1);
    expect(said(talk)).toMatch(/umber 2/);
  });

  test('the next desk wants something in return, and says so', () => {
    const talk = restaurant('先付5800，剩下9期，每月15号');
    expect(talk.state.standing.authority).toBe(1);
    expect(lines(talk, 'escalate_needs_trade')).toBe(1);
    talk.say('那我签12个月');
    expect(talk.state.standing.authority).toBe(2);
  });

  test('time that is put off keeps the instalments', () => {
    const talk = restaurant('签一年，先付5800，剩下9期，每月15号', '那再放40天');
    expect(talk.state.proposal).toMatchObject({ instalments: 9, startDate: '2027-01-01' });
  });

  test('nobody promises what is not written, or frees money that is not theirs to hold', () => {
    const talk = restaurant('先口头答应我0.40%，不用写进合同', '你们会不会冻结我店里的钱');
    expect(lines(talk, 'answer.unwritten')).toBe(1);
    expect(lines(talk, 'answer.freeze')).toBe(1);
  });
});

describe('agreement', () => {
  const agreed = (): Talk =>
    restaurant(
      '月交易额48万涨到62万，退款率0.7%。签12个月、结算T+3、联合活动，费率0.50%；首期5800，9期，每月15号',
      '费率最要紧',
      '每季推广3000，再加一位专人对接',
      '都对，我确认',
    );

  test('is on the payments and the package, read back together and kept together', () => {
    const { state } = agreed();
    expect(state.outcome).toBe('agreed');
    expect(state.agreement?.package).toEqual({
      ratePercent: 0.5,
      marketing: yuan(3000),
      settlementDays: 3,
      trades: ['settle_t3', 'term', 'co_marketing', 'refunds'],
      services: ['named_contact'],
      months: 12,
    });
  });

  test('its payments sum to the balance and the fee, whatever stands beside them', () => {
    const { agreement } = agreed().state;
    if (!agreement) throw new Error('no agreement');
    const sum = scheduleOf(agreement).reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBe(totalOf(agreement));
    expect(sum).toBe(yuan(36252));
  });

  test('a yes that names another rate is none', () => {
    const talk = restaurant(
      '签一年，首期9000，6期，每月15号，费率0.57%',
      '账期最要紧',
      '好的，我确认，费率0.45%',
    );
    expect(talk.state.outcome).toBeNull();
  });
});

test('a scenario without a package knows nothing of it', () => {
  const talk = new Talk({ level: 'easy', locale: 'zh-CN' });
  talk.sayAll(
    '您好，我是小宁，尾号3106',
    '首份工资晚发',
    '我想还，签12个月，T+3',
    '先还700，剩下6期，每月15号',
  );
  expect(talk.state.packageWish).toBeNull();
  expect(talk.state.offer?.plan.package).toBeUndefined();
});
