import { describe, expect, it, onTestFailed } from 'vitest';
import type { Level, Locale } from '../../src/domain/setting.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

type Weak = {
  /** What came before. */
  readonly after?: readonly string[];
  readonly says: string;
  readonly breaks: string;
  /** Figures and causes of the message that a rewrite must keep. */
  readonly keeps?: readonly string[];
  /** Words that belong to the fault: a rewrite repeats none of them. */
  readonly drops?: readonly string[];
  readonly locale?: Locale;
  readonly level?: Level;
};

const ZH = ['您好，尾号3106', '上个月被裁员，没了收入', '我想把这笔还清'];
const EN = ['Hello, case ending 3106', 'I was laid off last month', 'I do want to pay this off'];

const WEAK: readonly Weak[] = [
  { after: ZH, says: '你们这群吸血鬼，我每月只能还300', breaks: 'calm', keeps: ['300'] },
  { after: ZH, says: '不减免我就天天去你们公司闹', breaks: 'no-threats' },
  { after: ZH, says: '我可以P一张住院证明', breaks: 'honest-papers' },
  // What stands beside a threat in its sentence is part of it.
  {
    after: ZH,
    says: '我每月只能还300。今天不答应，我就带十几个人去你们公司门口闹，让全城的人都来看热闹',
    breaks: 'no-threats',
    keeps: ['300'],
    drops: ['十几个人', '全城', '看热闹'],
  },
  {
    after: EN,
    says: "I can pay ¥300 a month. Say yes today or I'll come to your office with twenty friends, and we'll put it all online.",
    breaks: 'no-threats',
    keeps: ['300'],
    drops: ['twenty', 'online'],
    locale: 'en',
  },
  { after: ZH, says: '过段时间再说吧', breaks: 'amount' },
  { after: ZH, says: '求求您了，我给您跪下了，我妈住院了', breaks: 'plain-request', keeps: ['住院'] },
  { after: ZH, says: '反正我不还，随便你们', breaks: 'door-open' },
  { after: ZH, says: '今天天气不错啊', breaks: 'on-topic' },
  { after: ZH, says: '都是你们乱收费害的', breaks: 'own-part' },
  { after: ZH, says: '我再借一笔网贷来还你们', breaks: 'no-new-debt' },
  { after: ZH, says: '能不能帮我把征信记录删掉', breaks: 'record-stays' },
  { after: ZH, says: '本金能不能打五折', breaks: 'principal-stays' },
  { after: ZH, says: '我身份证号是110101199003071234', breaks: 'own-secrets' },
  { after: [...ZH, '先还700，剩下分6期，每月15号'], says: '好的', breaks: 'recap' },
  {
    after: EN,
    says: 'You people are scum. I can pay ¥300 a month.',
    breaks: 'calm',
    keeps: ['300'],
    locale: 'en',
  },
  {
    after: EN,
    says: "Waive it or I'll tell everyone online what crooks you are",
    breaks: 'no-threats',
    locale: 'en',
  },
  { after: EN, says: "I could fake a doctor's note", breaks: 'honest-papers', locale: 'en' },
  { after: EN, says: "I'll pay when I can", breaks: 'amount', locale: 'en' },
  {
    after: EN,
    says: "Please, I'm begging you, on my knees. My mum is in hospital.",
    breaks: 'plain-request',
    keeps: ['hospital'],
    locale: 'en',
  },
  { after: EN, says: "I'm not paying a cent", breaks: 'door-open', locale: 'en' },
  { after: EN, says: 'This is all your fault', breaks: 'own-part', locale: 'en' },
  {
    after: EN,
    says: 'Can you delete the default from my credit record?',
    breaks: 'record-stays',
    locale: 'en',
  },
  {
    after: [...EN, 'I can pay 700 today and the rest in 6 instalments from 15 December'],
    says: 'OK',
    breaks: 'recap',
    locale: 'en',
  },
];

const talkTo = ({ after = [], locale = 'zh-CN', level = 'easy' }: Weak): Talk => {
  const talk = new Talk({ locale, level, help: 'rewrite' });
  talk.sayAll(...after);
  return talk;
};

describe('a weak message', () => {
  it.each(WEAK)('$says → $breaks', (weak) => {
    const talk = talkTo(weak);
    onTestFailed(() => void process.stdout.write(`${talk.trace}\n`));
    const { coach } = talk.say(weak.says);
    expect(coach?.findings.map(({ criterion }) => criterion)).toContain(weak.breaks);
    expect(coach?.appropriate).toBe(false);
    const finding = coach?.findings[0];
    if (finding?.quote) expect(weak.says).toContain(finding.quote.replace(/…$/, ''));

    // The rewrite, said instead, clears the finding and keeps what was not at fault.
    expect(coach?.rewrite, 'a rewrite').toBeDefined();
    const again = talkTo(weak).say(coach?.rewrite ?? '');
    expect(again.coach?.findings.map(({ criterion }) => criterion)).not.toContain(finding?.criterion);
    expect(again.understood.flags).toEqual([]);
    for (const kept of weak.keeps ?? []) expect(coach?.rewrite).toContain(kept);
    for (const dropped of weak.drops ?? []) expect(coach?.rewrite).not.toContain(dropped);
    // It invents no figure.
    const figures = (text: string): string[] => text.replace(/〔[^〕]*〕/g, '').match(/\d[\d,.]*/g) ?? [];
    const known = [weak.says, ...(weak.after ?? []), JSON.stringify(talk.replies), talk.opening].join(' ');
    for (const figure of figures(coach?.rewrite ?? '')) expect(known).toContain(figure.replace(/[,.]$/, ''));
  });
});

describe('a flawless talk', () => {
  const FLAWLESS: readonly (readonly [Locale, Level, readonly string[]])[] = [
    [
      'zh-CN',
      'easy',
      [
        '您好，我是小宁，案件尾号3106，想谈谈这期账单',
        '公司推迟发薪，首份工资没到，拖到现在很抱歉',
        '我想尽快把这笔还清',
        '今天先还700，剩下的分6期，每月15号还',
        '我复述一遍：今天700，每月15号416.67，共6期，对吗？我确认',
      ],
    ],
    [
      'en',
      'easy',
      [
        'Good morning, this is Ning, case ending 3106.',
        "My employer paid the first salary late, so I missed the due date. I'm sorry.",
        'I want to pay it all back.',
        'I can pay ¥700 today and the rest in 6 instalments from 15 December.',
        'So that is ¥700 today and 6 payments of ¥416.67 from 15 December. I confirm.',
      ],
    ],
    [
      'zh-CN',
      'standard',
      [
        '您好，我是阿晴，案件尾号4471',
        '上个月被裁员了，现在打零工，8月的账单没还上，抱歉',
        '我愿意配合，想把这件事处理好',
        '每月收入3450，开支2500',
        '今天先还900，之后每月15号还645，分12期，可以吗？',
        '离职证明和流水可以上传，您看需要吗？',
      ],
    ],
    [
      'zh-TW',
      'easy',
      [
        '您好，我是小寧，案件末四碼3106',
        '公司延後發薪，我這個月沒有收入',
        '我會還的，想好好處理',
        '今天先還700，其餘分6期，每月15號',
      ],
    ],
  ];
  it.each(FLAWLESS)('in %s at %s gets praise and no correction', (locale, level, says) => {
    const talk = new Talk({ locale, level, help: 'rewrite' });
    onTestFailed(() => void process.stdout.write(`${talk.trace}\n`));
    for (const text of says) {
      if (talk.state.outcome) break;
      const { coach } = talk.say(text);
      expect({ text, findings: coach?.findings.map(({ criterion }) => criterion) }).toEqual({
        text,
        findings: [],
      });
      expect(coach?.rewrite).toBeUndefined();
    }
  });
});

describe('help', () => {
  it('is as much as was asked for', () => {
    const note = (help: 'off' | 'nudge' | 'reason' | 'rewrite') => {
      const talk = new Talk({ help });
      talk.sayAll(...ZH);
      return talk.say('过段时间再说吧').coach;
    };
    const advice = content.rubric.advice['zh-CN'].criteria.amount;
    expect(note('off')).toBeNull();
    expect(advice?.nudge).toContain(note('nudge')?.findings[0]?.advice);
    expect(note('nudge')?.rewrite).toBeUndefined();
    expect(advice?.reason).toContain(note('reason')?.findings[0]?.advice);
    expect(note('reason')?.rewrite).toBeUndefined();
    expect(note('rewrite')?.rewrite).toContain('〔');
  });

  it('that was taken is recorded, and costs nothing', () => {
    const talk = new Talk();
    const { standing } = talk.state;
    talk.hint();
    talk.say('您好，尾号3106');
    expect(talk.state.judgements[0]?.assisted).toBe(true);
    talk.say('怎么说比较好？');
    expect(talk.state.standing).toEqual(standing);
  });
});
