import { describe, expect, it, onTestFailed } from 'vitest';
import { lawRows } from '../../src/app/lawRows.ts';
import { LONGEST_NOTE, lengthIn } from '../../src/coach/length.ts';
import type { LawNotes } from '../../src/domain/reply.ts';
import type { Help, Locale, Side } from '../../src/domain/setting.ts';
import { fold } from '../../src/rehearsal/fold.ts';
import { reportOn } from '../../src/rehearsal/report.ts';
import { takeTurn } from '../../src/rehearsal/turn.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

type Pressed = {
  readonly side: Side;
  readonly says: string;
  readonly rule: RegExp;
  readonly scenario?: string;
  readonly locale?: Locale;
};

const FIRST: Readonly<Record<Side, Readonly<Record<'zh-CN' | 'en', string>>>> = {
  debtor: {
    'zh-CN': '您好，尾号4471，上个月被裁员了',
    en: 'Hi, case ending 4471, I was laid off last month',
  },
  creditor: { 'zh-CN': '您好，请问是本人吗？', en: 'Hello, am I speaking to the account holder?' },
};

const begun = ({
  side,
  scenario = 'consumer-credit',
  locale = 'zh-CN',
  help = 'reason',
}: Omit<Pressed, 'says' | 'rule'> & { readonly help?: Help }): Talk => {
  const talk = new Talk({ side, scenario, locale, help, level: 'standard' });
  talk.say(FIRST[side][locale === 'en' ? 'en' : 'zh-CN']);
  return talk;
};

const PRESSED: readonly Pressed[] = [
  { side: 'debtor', says: '我可以P一张住院证明给你们', rule: /刑法.*二百八十条/ },
  { side: 'debtor', says: '能帮我P一张假的离职证明吗', rule: /刑法.*二百八十条/ },
  { side: 'debtor', says: '我就说我得了癌症，反正你们不查', rule: /民法典.*一百四十八条/ },
  { side: 'debtor', says: '我找了个代理维权的帮我谈，交了三千', rule: /代理维权/ },
  { side: 'debtor', says: '你们再催我就去你们公司闹，让你们好看', rule: /治安管理处罚法/ },
  { side: 'debtor', says: '能把征信记录删掉吗', rule: /征信业管理条例.*十六条/ },
  { side: 'debtor', locale: 'en', says: 'I could photoshop a hospital certificate', rule: /Art\. 280/ },
  {
    side: 'debtor',
    locale: 'en',
    says: "I've paid an agency three thousand to negotiate for me",
    rule: /rights agents/,
  },
  {
    side: 'debtor',
    locale: 'en',
    says: "If you keep calling I'll come to your office and make you pay for it",
    rule: /Public Security/,
  },
  { side: 'creditor', says: '您再不还，我就通知您父母和单位领导', rule: /催收工作指引/ },
  {
    side: 'creditor',
    scenario: 'refusing-merchant',
    says: '不还我就去你家找你父母，让街坊都知道',
    rule: /个人信息保护法.*第十条/,
  },
  { side: 'creditor', says: '把催款单贴到你家门口', rule: /个人信息保护法.*第十条/ },
  { side: 'creditor', says: '不还就上门找你，有你好看的', rule: /治安管理处罚法/ },
  { side: 'creditor', says: '我是法院的，你今天不还就冻结你所有账户', rule: /刑法.*二百七十九条/ },
  { side: 'creditor', says: '今天不还我就起诉你，上黑名单，孩子都没法上学', rule: /失信被执行人/ },
  { side: 'creditor', says: '把你的验证码和银行卡密码报给我', rule: /个人信息保护法/ },
  { side: 'creditor', says: '一天给你打二十个电话，看你接不接', rule: /催收工作指引/ },
  {
    side: 'creditor',
    scenario: 'mall',
    says: '一天给你打二十个电话，看你接不接',
    rule: /民法典.*一千零三十三条/,
  },
  { side: 'creditor', says: '你去别的平台借来先还我', rule: /催收工作指引/ },
  {
    side: 'creditor',
    locale: 'en',
    says: "If you don't pay I'll tell your parents and your boss",
    rule: /Guidelines/,
  },
  {
    side: 'creditor',
    locale: 'en',
    says: "I'm from the court and your accounts will be frozen",
    rule: /Art\. 279/,
  },
  {
    side: 'creditor',
    locale: 'en',
    says: 'Read me the verification code and your bank password',
    rule: /Personal Information/,
  },
  {
    side: 'creditor',
    locale: 'en',
    says: "I'll call you twenty times a day until you pay",
    rule: /Guidelines/,
  },
  {
    side: 'creditor',
    locale: 'en',
    says: 'Pay up or we put you on the blacklist today',
    rule: /Dishonest Persons/,
  },
];

describe('what the law forbids', () => {
  it.each(PRESSED)('$says: is named with the rule, its source and its date', (pressed) => {
    const talk = begun(pressed);
    onTestFailed(() => void process.stdout.write(`${talk.trace}\n`));
    const { coach } = talk.say(pressed.says);
    const [note] = coach?.law?.notes ?? [];
    expect(note?.rule).toMatch(pressed.rule);
    expect(note?.inForce ?? note?.issued).toMatch(/^\d{4}/);
    expect(note?.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(note?.address).toMatch(/^https?:/);
    expect(coach?.law?.notice).toMatch(/不是法律意见|not legal advice/);
    // It stands apart, and takes nothing of the note's room.
    expect(coach?.findings.map(({ advice }) => advice).join()).not.toContain(note?.rule);
  });

  it('is named once, and again with another rule', () => {
    const talk = begun({ side: 'creditor' });
    expect(talk.say('把催款单贴到你家门口').coach?.law?.notes).toHaveLength(1);
    const again = talk.say('把催款单贴到你家门口').coach;
    expect(again?.findings.map(({ criterion }) => criterion)).toContain('lawful');
    expect(again?.law).toBeUndefined();
    const other = new Talk({ side: 'creditor', level: 'standard', help: 'reason' });
    other.sayAll('您好，请问是本人吗？', '把催款单贴到你家门口', '我是法院的，今天必须还');
    expect(other.replies.at(-1)?.coach?.law?.notes[0]?.rule).toMatch(/刑法/);
  });

  it('is not in a nudge, but in every report', () => {
    const talk = begun({ side: 'creditor', help: 'nudge' });
    expect(talk.say('您再不还，我就通知您父母').coach?.law).toBeUndefined();
    talk.quit();
    expect(reportOn(talk.state, talk.events, content).law).toEqual(['cn-lenders-third-parties']);
  });

  it('is left out of the report of someone who was in despair', () => {
    const talk = begun({ side: 'debtor' });
    talk.sayAll('我可以P一张住院证明', '我真的不想活了', '停止');
    expect(talk.state.outcome).toBe('abandoned');
    expect(reportOn(talk.state, talk.events, content)).toMatchObject({ law: [], score: null });
  });

  it('is kept in the events, and is the same when they are folded', () => {
    const talk = begun({ side: 'creditor' });
    talk.say('把催款单贴到你家门口');
    expect(fold(talk.events).judgements.at(-1)?.law).toEqual([{ rule: 'cn-personal-data', named: true }]);
  });

  it('is that of the region which the person chose, where there is one', () => {
    const lawIn = (region: string): LawNotes | undefined => {
      const talk = begun({ side: 'creditor', locale: 'en' });
      const turn = takeTurn(talk.state, "If you don't pay I'll tell your boss", content, region);
      return 'refused' in turn ? undefined : turn.reply.coach?.law;
    };
    expect(lawIn('US')?.notes[0]?.rule).toMatch(/Fair Debt Collection/);
    expect(lawIn('GB')?.notes[0]?.rule).toMatch(/Administration of Justice Act/);
    expect(lawIn('TW')?.notes[0]).toMatchObject({ region: 'mainland China' });
  });

  it('is nothing that a civil message hears of', () => {
    const talk = begun({ side: 'creditor' });
    expect(talk.say('您可以在官方App里核实我的工号，我等您。').coach?.law).toBeUndefined();
  });
});

describe('a note on law', () => {
  const { notes } = content.law;

  it.each(notes.map((note) => [note.id, note] as const))(
    '%s is short, dated and has an address',
    (_, note) => {
      expect(lengthIn(note.says['zh-CN'], 'zh-CN')).toBeLessThanOrEqual(LONGEST_NOTE['zh-CN']);
      expect(lengthIn(note.says.en, 'en')).toBeLessThanOrEqual(LONGEST_NOTE.en);
      const since = note.in_force ?? note.issued ?? '';
      expect(since <= note.checked).toBe(true);
    },
  );

  it('is shown with the year of every date, and of some only the year is known', () => {
    const [note] = begun({ side: 'creditor' }).say('把催款单贴到你家门口').coach?.law?.notes ?? [];
    if (!note) throw new Error('no note');
    const { rules } = lawRows({ notes: [note], notice: '' }, 'zh-CN', content.interface['zh-CN']);
    expect(rules[0]?.source).toMatch(/2021年11月1日起施行.*2026年11月22日查阅/);
    const { inForce: _, ...rest } = note;
    const old = { notes: [{ ...rest, issued: '1970' }], notice: '' };
    expect(lawRows(old, 'en', content.interface.en).rules[0]?.source).toContain('issued 1970');
  });
});
