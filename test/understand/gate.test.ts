import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gate } from '../../src/understand/gate/gate.ts';
import { gatedIn } from '../../src/understand/gate/gated.ts';
import type { Need } from '../../src/understand/gate/need.ts';
import { needOf } from '../../src/understand/gate/needOf.ts';
import { everyMatchOf, waysOf } from '../../src/understand/gate/ways.ts';
import { normalise } from '../../src/understand/normalise.ts';
import { everyMatch } from '../../src/understand/pattern.ts';

const told = (need: Need): string => {
  if (need.kind === 'always') return 'anything';
  if (need.kind === 'one') return need.pieces.join('|');
  return `(${need.of.map(told).join(need.kind === 'all' ? ' & ' : ' / ')})`;
};

describe('a pattern needs', () => {
  test.each([
    ['the words that it is made of', /分期付款/, '分期付款'],
    ['one of its alternatives', /分期|延期/, '分期|延期'],
    ['what each way through it spells', /先(?:还|付)款?/, '先还|先还款|先付|先付款'],
    ['each of the characters of a class', /[还付]款/, '还款|付款'],
    ['each of a short range', /[a-c]号/, 'a号|b号|c号'],
    ['a digit where it has one', /\d元/, '0元|1元|2元|3元|4元|5元|6元|7元|8元|9元'],
    ['both sides of what is unknown', /每月.{0,4}结清/, '(每月 & 结清)'],
    ['no common word where it needs a rare one too', /每月.{0,4}还/, '每月'],
    ['nothing of what may be left out', /(?:我们)?想(?:要)*分期/, '(想|我们想 & 分期)'],
    ['what is repeated, and beside what follows it', /instal+ments/, '(instal & lments)'],
    ['what is repeated a number of times', /哈{2,}笑/, '(哈 & 哈笑)'],
    ['what must stand before and behind', /(?<=工资)迟(?=发)/, '(迟 & 工资 & 发)'],
    ['nothing of what must not', /(?<!不)同意(?!书)/, '同意'],
    ['no room for edges', /^\bpay\b off$/, 'pay off'],
    ['of each alternative what it has', /工资.*晚|失业/, '(失业 / (工资 & 晚))'],
    ['the group by whatever name', /(?<a>分期)(还)/, '分期还'],
    ['the character that an escape stands for', /\x41\u597d\.\+/, 'A好.+'],
    ['only what has no case, where case is ignored', /app打不开/i, '打不开'],
    ['characters beyond the basic plane whole', /😀好/u, '😀好'],
  ])('%s: %s', (_, pattern, need) => {
    expect(told(needOf(pattern))).toBe(need);
  });

  test.each([
    /.*/,
    /\w+/,
    /[^\d]/,
    /还?/,
    /(?:还|付)*/,
    /\p{Script=Han}/u,
    /还|/,
    /[a-z]/,
    /\b[kyn]\b/,
    // Not read at all: half a character, sets of classes.
    /😀?/u,
    /[😀好]/u,
    /[还--付]/v,
    /\u{597d}/u,
  ])('nothing that could be looked for: %s', (pattern) => {
    expect(told(needOf(pattern))).toBe('anything');
  });
});

const lexicons = await Promise.all(
  ['zh', 'en'].flatMap((language) =>
    readdirSync(`src/understand/${language}`).map(
      (file) => import(`../../src/understand/${language}/${file}`),
    ),
  ),
);

const patternsIn = (value: unknown): RegExp[] => {
  if (value instanceof RegExp) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsIn) : [];
};

const patterns = [...new Set(lexicons.flatMap(patternsIn))];
const gate = new Gate(patterns);

/** The patterns that match although the gate holds them back. */
const missed = (text: string): string[] => {
  const open = gate.open(text);
  return patterns
    .filter((pattern, i) => open[i] === 0 && text.search(pattern) >= 0)
    .map(({ source }) => source);
};

const EVERY = 12;
const folder = 'data/understanding/messages';
const messages = readdirSync(folder)
  .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
  .filter((_, index) => index % EVERY === 0)
  .map((line) => normalise((JSON.parse(line) as { text: string }).text));

describe('the gate holds nothing back that matches', () => {
  test('in what people write', () => {
    expect(messages.flatMap(missed)).toEqual([]);
  });

  test('in what nobody would write', () => {
    const scrap = fc
      .tuple(fc.constantFrom(...messages), fc.nat(40), fc.nat(12))
      .map(([text, from, length]) => text.slice(from, from + length));
    const text = fc
      .array(
        fc.oneof(
          scrap,
          fc.string({ unit: 'binary', maxLength: 4 }),
          fc.constantFrom('', ' ', '?', '1', '元', '\ud840'),
        ),
      )
      .map((scraps) => scraps.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(missed(one)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('and lets few patterns through', () => {
    const open = messages.reduce((sum, text) => sum + gate.open(text).reduce((all, one) => all + one, 0), 0);
    expect(open / messages.length / patterns.length).toBeLessThan(0.1);
  });
});

test('a pattern asked of parts of a text holds where it would without a gate, in one text after another', () => {
  const few = messages.filter((_, index) => index % 40 === 0);
  for (const pattern of [/^元/, /不(?:是|能)[^,]{0,6}$/, /\bcan'?t\b/, /[a-z]/, /(?<=每)月$/]) {
    const holds = gatedIn(pattern);
    for (const [index, text] of few.entries())
      for (const one of [text, few[index - 1] ?? '', text])
        for (let at = 0; at <= one.length; at += 7)
          for (const part of [one.slice(0, at), one.slice(at), one.slice(at, at + 9)])
            expect(holds(one, part)).toBe(pattern.test(part));
  }
});

test('every match is found as matchAll finds it', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '好', '😀', '\ud83d', ' ') });
  const pattern = fc.constantFrom(/a/g, /a*/g, /(?=b)|好/g, /b?/gu, /\b/g, /.??/gu, /[^a]+?/g);
  fc.assert(
    fc.property(texts, pattern, (text, one) => {
      expect(everyMatch(text, one)).toEqual([...text.matchAll(one)]);
    }),
  );
});

describe('the alternatives of a pattern', () => {
  test.each([
    [/分期|延期(?:还|付)/g, ['分期', '延期(?:还|付)']],
    [/a\||[|\]]|(b|c)/g, ['a\\|', '[|\\]]', '(b|c)']],
    [/(?<=a|b)c/g, ['(?<=a|b)c']],
    [/(a)\1|b/g, ['(a)\\1|b']],
    [/a|/g, ['a', '(?:)']],
    [/\b(?:pay|can(?:'t|not))\b/g, ['\\bpay\\b', "\\bcan(?:'t|not)\\b"]],
    [/^(?:(?:a|b)|c)$(?! d|e)|f/g, ['^a$(?! d|e)', '^b$(?! d|e)', '^c$(?! d|e)', 'f']],
    [/(?:a|b)?|(?:a|b)c|d(?:a|b)|(?=a|b)c/g, ['(?:a|b)?', '(?:a|b)c', 'd(?:a|b)', '(?=a|b)c']],
  ])('are told apart: %s', (pattern, ways) => {
    expect(waysOf(pattern).map(({ source }) => source)).toEqual(ways);
  });

  const list: RegExp[] = [];
  const searched = patterns
    .filter(({ global }) => global)
    .map((whole) => {
      const ways = waysOf(whole);
      return { whole, ways, from: list.push(...ways) - ways.length };
    });
  const places = (found: readonly RegExpExecArray[]): unknown =>
    found.map(({ 0: text, index }) => [index, text]);

  test('find together what the pattern finds, without those that the gate holds back', () => {
    const waysGate = new Gate(list);
    for (const text of messages.filter((_, index) => index % 4 === 0)) {
      const open = waysGate.open(text);
      for (const { whole, ways, from } of searched) {
        const few = ways.filter((_, index) => open[from + index] === 1);
        expect(places(everyMatchOf(text, few))).toEqual(places(everyMatch(text, whole)));
      }
    }
  });

  test('and in what nobody would write', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '好', '😀', '\ud83d', ' ') });
    const pattern = fc.constantFrom(
      /a|ab|b/g,
      /ab|a|(?=c)/g,
      /b?|好/gu,
      /c*|a+/g,
      /^a|b$|\b/g,
      /.|好好/gu,
      /\b(?:a|ab|b+)\b|c/g,
      /(?<=a|b)(?:(?:b|bc)(?!c)|c|)(?=.)|ab/g,
    );
    fc.assert(
      fc.property(texts, pattern, (text, one) => {
        expect(places(everyMatchOf(text, waysOf(one)))).toEqual(places(everyMatch(text, one)));
      }),
      { numRuns: 500 },
    );
  });
});
