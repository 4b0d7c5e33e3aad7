import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { readData } from '../../src/files/readData.ts';
import { content, DATA } from '../helpers/content.ts';

const files = await readData(DATA);

/** Every text for people in the Chinese files, with where it stands. */
const chineseTexts = files
  .filter(({ path }) => /(zh-CN\.(yaml|md)|safety\.yaml)$/.test(path))
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

  it('use the words that were agreed on', () => {
    expect(chineseTexts.filter(({ line }) => /首付|守得住|晚了\{days\}天/.test(line))).toEqual([]);
  });
});

/** Every line that the counterpart can say. */
const spoken = [...content.scenarios.values()].flatMap(({ lines }) =>
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
