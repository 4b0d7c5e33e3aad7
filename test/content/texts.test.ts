import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { makeHandbook } from '../../src/content/handbook.ts';
import type { PlainDate } from '../../src/domain/calendar.ts';
import { readData } from '../../src/files/readData.ts';
import { read } from '../../src/understand/read.ts';
import { content, DATA } from '../helpers/content.ts';

const files = await readData(DATA);

/** Every text for people in the Chinese files, with where it stands. */
const chineseTexts = files
  .filter(({ path }) => /(zh-CN\.(yaml|md)|safety\.yaml|law\.yaml)$/.test(path))
  .flatMap(({ path, text }) => {
    if (path.endsWith('.md')) return text.split('\n').map((line) => ({ path, line }));
    const lines: { path: string; line: string }[] = [];
    visit(parseDocument(text), {
      Scalar: (key, node) => {
        if (key !== 'key' && typeof node.value === 'string' && /\p{Script=Han}/u.test(node.value))
          lines.push({ path, line: node.value });
      },
    });
    return lines;
  });

describe('Chinese texts', () => {
  it('are punctuated in full width', () => {
    const half = /(\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|\p{Script=Han}\(|\)\p{Script=Han})/u;
    expect(chineseTexts.filter(({ line }) => half.test(line.replace(/`[^`]*`/g, '')))).toEqual([]);
  });

  it('put no space between characters and figures', () => {
    expect(
      chineseTexts.filter(
        ({ line, path }) =>
          /lines|advice/.test(path) && /\p{Script=Han} [\d{]|[\d}] \p{Script=Han}/u.test(line),
      ),
    ).toEqual([]);
  });

  it('quote in “ ”', () => {
    expect(chineseTexts.filter(({ line }) => /[「」『』]/.test(line))).toEqual([]);
  });

  it('use the words that were agreed on', () => {
    expect(chineseTexts.filter(({ line }) => /首付|守得住|晚了\{days\}天/.test(line))).toEqual([]);
  });
});

/** Every line that the counterpart can say. */
const spoken = [...content.scenarios.values()]
  .flatMap((found) => [found.debtor, ...(found.creditor ? [found.creditor] : [])])
  .flatMap(({ lines }) =>
    Object.entries(lines).flatMap(([locale, { lines: byKey }]) =>
      Object.entries(byKey).flatMap(([key, variants]) =>
        (Array.isArray(variants) ? variants : Object.values(variants).flat()).map((text) => ({
          locale,
          key,
          text: String(text),
        })),
      ),
    ),
  );

describe('the counterpart', () => {
  it('never threatens unlawfully', () => {
    const unlawful =
      /坐牢|抓人|拘留|上门|通知您?的?(家人|单位|老板)|黑名单|\b(jail|arrest|prison|police|blacklist)\b/i;
    const allowed = /不会|never|won't|not /i;
    expect(spoken.filter(({ text }) => unlawful.test(text) && !allowed.test(text))).toEqual([]);
  });

  it('never asks for a real secret', () => {
    const secret =
      /(告诉|发|提供|输入|报)(我|一下)?(您的)?(身份证|银行卡|密码|验证码|手机号)|\b(send|give|tell) (me |us )?(your )?(password|pin|card number|id number|code)\b/i;
    expect(spoken.filter(({ text, key }) => secret.test(text) && key !== 'protect_secret')).toEqual([]);
  });

  it('promises no result and quotes no rate of success', () => {
    expect(
      spoken.filter(({ text }) =>
        /成功率|保证(能|会)?(通过|批)|guarantee(d)? (approval|to pass)|success rate/i.test(text),
      ),
    ).toEqual([]);
  });

  it('ends every plan that it puts forward with a question', () => {
    const plans = /^(counter(_no_down|_lump)?|offer(_no_down|_stands|_stands_lump)?)$/;
    expect(spoken.filter(({ key, text }) => plans.test(key) && !/[？?]$/.test(text))).toEqual([]);
  });

  it('never calls a counter-offer lighter, for it may be heavier than what was asked', () => {
    const lighter = /轻|鬆|松|省心|\b(lighter|easier|easy)\b/i;
    expect(spoken.filter(({ key, text }) => key.startsWith('counter') && lighter.test(text))).toEqual([]);
  });

  it('has Traditional lines without a Simplified character that has a Traditional form', () => {
    const leftovers = spoken.filter(
      ({ locale, text }) => locale === 'zh-TW' && /[这们说还钱时间单号请谢办让对问题难应觉总给]/u.test(text),
    );
    expect(leftovers).toEqual([]);
  });

  it('says 信用紀錄 in Taiwan, never 徵信', () => {
    expect(spoken.filter(({ locale, text }) => locale === 'zh-TW' && /徵信|征信/.test(text))).toEqual([]);
  });
});

/** Every text inside a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('texts for Taiwan', () => {
  const taiwanese = [
    ...[...content.scenarios.values()].flatMap(({ debtor, creditor, handbook }) =>
      textsIn([debtor.lines['zh-TW'], creditor?.lines['zh-TW'] ?? [], handbook['zh-TW']]),
    ),
    ...textsIn([content.rubric.advice['zh-TW'], content.interface['zh-TW']]),
    // The bodies and rules of the mainland are called by their names.
    ...textsIn([content.safety, content.law.notice, content.law.notes.map(({ says }) => says)])
      .filter((text) => /\p{Script=Han}/u.test(text))
      .map(content.toTraditional),
  ].flatMap((text) => text.split('\n'));

  it.each([
    ['a character that is written otherwise there', /賬|籤|臺|瞭解|儘(?!管)|別隻|身份/],
    ['a word that conversion mistook', /(?<!演練)程式|演算法|視窗|最佳化|好訊息|道里|報道/],
    ['a word of the mainland', /合同|複核|渠道|月供|首付|批不|到手|扯皮|發一下|兩句就|頭一[期筆]|微信|監管/],
    ['a mark of quotation that is not used there', /[“”]/],
    ['a word twice where the glossary met it inside another', /核核|末末|碼碼|之後[放挪拖]|再之後/],
  ])('do not hold %s', (_, wrong) => {
    expect(taiwanese.filter((text) => wrong.test(text))).toEqual([]);
  });

  it.each([
    ['起诉程序', '起訴程序'],
    ['不签', '不簽'],
    ['债务优化', '債務整合'],
    ['解除劳动合同证明', '離職證明'],
    ['特殊困难复核', '特殊困難覆核'],
    ['请回“确认”', '請回「確認」'],
    ['每月到手4,300元', '每月實領4,300元'],
    ['按时还上', '準時還款'],
    ['中国银行业协会发布', '中國銀行業協會發布'],
    ['对方几点方便', '對方幾點方便'],
  ])('say %s as %s', (simplified, shown) => {
    expect(content.toTraditional(simplified)).toBe(shown);
  });

  it('say whose rules and help lines the handbook gives', () => {
    const [pack] = content.scenarios.values();
    const handbook = pack ? makeHandbook(pack.handbook['zh-TW']) : '';
    expect(handbook.slice(handbook.indexOf('## 9. '))).toMatch(
      /以下是中國大陸的規定和專線.*[\s\S]*在中國大陸.*12356/,
    );
  });
});

describe('the cues', () => {
  const cuesOf = (text: string): string[] =>
    read(text, { side: 'debtor', now: '2026-11-22' as PlainDate, cues: content.cues.debtor }).cues.map(
      ({ label }) => label,
    );

  it.each([
    ['asks_who', '请问您是哪位？', '你是真人吗'],
    ['asks_who', 'Who am I talking to?', "I don't know who is right"],
    ['asks_early_payoff', '提早還清要手續費嗎？', '我可以提前还清'],
    ['asks_early_payoff', 'Can I pay it off early?', 'Can I pay early next month?'],
    ['asks_late_instalment', '如果有一期晚了几天会怎样？', '公司晚了半个月发工资，所以我没办法'],
    ['asks_late_instalment', 'What happens if one payment is late?', "what happens if I don't pay"],
    ['asks_why_down', '为什么要先还一笔？', '先还500可以吗'],
    ['asks_why_down', 'Why do I need a down payment?', "That's why I can pay 500 up front"],
    ['asks_why_last', '最后一期怎么比较多', '最后一期可以多还一点'],
    ['asks_why_last', 'Why is the last payment bigger?', 'The last payment is fine'],
    ['asks_fee_running', '分期之后利息还继续算吗？', '我知道逾期费每天都在涨'],
    ['asks_fee_running', 'Does the fee still grow?', 'I know the fees keep growing'],
    ['asks_contact_others', '你们会不会打电话到我家里？', '我打电话给我爸借了点钱'],
    ['asks_total_owed', '本金是多少来着', '本金减多少'],
    ['asks_cut_principal', '本金能少一点吗', '本金是多少来着'],
    ['asks_in_writing', '合約先傳給我看', '我有解除劳动合同证明，可以发给你'],
    ['asks_for_review', '我想申請困難戶', '我想申请分期，因为生活困难'],
    ['asks_for_review', 'Is there a hardship application?', 'It is a hardship for me'],
    ['needs_time', '我要回去跟家人讨论后再决定', '我想跟您讨论还款的事'],
    ['clear_yes', '可以喔，就這樣', '可以喔'],
    ['clear_yes', 'yes please go ahead', 'ok'],
    ['bare_yes', '好喔', '好，就這樣'],
  ])('%s fires on "%s", not on "%s"', (cue, fires, still) => {
    expect(cuesOf(fires)).toContain(cue);
    expect(cuesOf(still)).not.toContain(cue);
  });
});
