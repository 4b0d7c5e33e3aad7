import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isHeldOut, type Message, readBatches } from '../scripts/understanding/examples.ts';
import {
  cleanFlagged,
  macroF1,
  microF1,
  type Reading,
  readMessage,
  tallyActs,
  tallyFlags,
  tallyTerms,
} from '../scripts/understanding/measure.ts';
import type { Act } from '../src/domain/act.ts';
import type { PlainDate } from '../src/domain/calendar.ts';
import { toMain } from '../src/domain/money.ts';
import { LOCALES } from '../src/domain/setting.ts';
import { read } from '../src/understand/read.ts';
import { chronoNode, nlpJs, recognizers } from './peers.ts';
import { atLeast, atMost, type Row, row } from './row.ts';

const LANGUAGES = [
  { code: 'zh', speaks: ({ locale }: { locale: string }) => locale !== 'en' },
  { code: 'en', speaks: ({ locale }: { locale: string }) => locale === 'en' },
] as const;

const batches = readBatches();
const learned = batches.filter((batch) => !isHeldOut(batch)).flatMap(({ messages }) => messages);
const held = batches.filter(isHeldOut).flatMap(({ messages }) => messages);

const languageOf = ({ locale }: { locale: string }): 'zh' | 'en' => (locale === 'en' ? 'en' : 'zh');

type Scored = { readonly message: Message; readonly scores: ReadonlyMap<string, number> };

const NONE = 'none';

/** NLP.js knows one intent a message; a message with several acts is given to it once for each. */
const askNlpJs = async (): Promise<{ scored: Scored[]; milliseconds: number[] }> => {
  const nlp = await nlpJs();
  for (const message of learned)
    for (const act of message.acts.length > 0 ? message.acts : [NONE])
      nlp.addDocument(languageOf(message), message.text, act);
  await nlp.train();
  const scored: Scored[] = [];
  const milliseconds: number[] = [];
  for (const message of held) {
    const before = performance.now();
    const { classifications } = await nlp.process(languageOf(message), message.text);
    milliseconds.push(performance.now() - before);
    scored.push({ message, scores: new Map(classifications.map(({ intent, score }) => [intent, score])) });
  }
  return { scored, milliseconds };
};

const THRESHOLDS = Array.from({ length: 19 }, (_, i) => (i + 1) * 0.05);

/** The best that any one threshold makes of its scores, chosen on the very messages that measure: in the peer's favour. */
const bestOf = (scored: readonly Scored[]): number =>
  Math.max(
    ...THRESHOLDS.map((threshold) =>
      macroF1(
        tallyActs(
          scored.map(
            ({ message, scores }): Reading => ({
              message,
              acts: [...scores]
                .filter(([intent, score]) => intent !== NONE && score >= threshold)
                .map(([intent]) => intent as Act),
              flags: [],
              terms: {},
            }),
          ),
        ),
      ),
    ),
  );

const quality = async (): Promise<{ rows: Row[]; nlpTimes: number[] }> => {
  const readings = held.map(readMessage);
  const { scored, milliseconds } = await askNlpJs();
  const rows = LANGUAGES.flatMap(({ code, speaks }) => {
    const some = readings.filter(({ message }) => speaks(message));
    const ours = macroF1(tallyActs(some));
    const theirs = bestOf(scored.filter(({ message }) => speaks(message)));
    return [
      atLeast(`${code}: acts, macro-F1, Parley`, ours, '', 0.88),
      row(`${code}: acts, macro-F1, NLP.js on the same examples`, theirs, ''),
      atLeast(`${code}: acts, macro-F1, Parley above NLP.js`, ours - theirs, '', 0.15),
      atLeast(`${code}: flags, macro-F1, Parley`, macroF1(tallyFlags(some)), '', 0.9),
      atMost(`${code}: messages without a flag that got one`, cleanFlagged(some), '', 0.04),
      atLeast(`${code}: terms, F1 over fields`, microF1(tallyTerms(some)), '', 0.95),
    ];
  });
  return { rows, nlpTimes: milliseconds };
};

const EXPRESSION = z.strictObject({
  text: z.string(),
  locale: z.enum(LOCALES),
  now: z.string(),
  amounts: z
    .array(
      z.strictObject({
        value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
        currency: z.string().optional(),
      }),
    )
    .optional(),
  dates: z.array(z.string()).optional(),
});
type Expression = z.infer<typeof EXPRESSION>;

const expressions = (): Expression[] =>
  readFileSync(join(import.meta.dirname, '../data/understanding/expressions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => EXPRESSION.parse(JSON.parse(line)));

const noon = (now: string): Date => new Date(`${now}T12:00:00`);
const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

const ourAmounts = ({ text, locale, now }: Expression): unknown =>
  read(text, { side: 'debtor', now: now as PlainDate, locale }).mentions.amounts.map(
    ({ value, currency }) => ({
      value: typeof value === 'number' ? toMain(value) : value.map(toMain),
      ...(currency === undefined ? {} : { currency }),
    }),
  );
const ourDates = ({ text, locale, now }: Expression): unknown =>
  read(text, { side: 'debtor', now: now as PlainDate, locale }).mentions.dates.map(({ date }) => date);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const exact = (all: readonly Expression[], right: (one: Expression) => boolean): number =>
  all.filter(right).length / Math.max(1, all.length);

const figures = (): Row[] => {
  const { recognizeCurrency, recognizeDateTime } = recognizers();
  const chrono = chronoNode();
  const culture = (one: Expression): string => (languageOf(one) === 'en' ? 'en-us' : 'zh-cn');
  const theirAmounts = (one: Expression): unknown =>
    recognizeCurrency(one.text, culture(one)).map(({ resolution }) => ({
      value: Number(resolution?.value),
      ...(resolution?.isoCurrency ? { currency: resolution.isoCurrency } : {}),
    }));
  /** Of the two readings that it offers of a day without a year, the one ahead. */
  const theirDates = (one: Expression): unknown =>
    recognizeDateTime(one.text, culture(one), 0, noon(one.now)).map(
      ({ resolution }) => resolution?.values?.findLast(({ type }) => type === 'date')?.value,
    );
  const chronoDates = (one: Expression): unknown => {
    const { parse } = one.locale === 'en' ? chrono : one.locale === 'zh-TW' ? chrono.zh.hant : chrono.zh.hans;
    return parse(one.text, noon(one.now), { forwardDate: true }).map((found) => dayOf(found.date()));
  };
  const all = expressions();
  return LANGUAGES.flatMap(({ code, speaks }) => {
    const money = all.filter((one) => speaks(one) && one.amounts !== undefined);
    const days = all.filter((one) => speaks(one) && one.dates !== undefined);
    return [
      atLeast(
        `${code}: ${money.length} money expressions, exact, Parley`,
        exact(money, (one) => same(ourAmounts(one), one.amounts)),
        '',
        0.93,
      ),
      row(
        `${code}: the same, recognizers-text-suite`,
        exact(money, (one) => same(theirAmounts(one), one.amounts)),
        '',
      ),
      atLeast(
        `${code}: ${days.length} date expressions, exact, Parley`,
        exact(days, (one) => same(ourDates(one), one.dates)),
        '',
        0.88,
      ),
      row(
        `${code}: the same, recognizers-text-suite`,
        exact(days, (one) => same(theirDates(one), one.dates)),
        '',
      ),
      row(
        `${code}: the same, chrono-node`,
        exact(days, (one) => same(chronoDates(one), one.dates)),
        '',
      ),
    ];
  });
};

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

const LENGTH = 200;
const LONG = 10_000;

/** Messages as they are, one behind the other until they fill so many characters. */
const texts = (messages: readonly Message[], length: number): string[] => {
  const filled: string[] = [];
  let text = '';
  for (const message of messages) {
    text += `${text === '' ? '' : languageOf(message) === 'en' ? ' ' : '，'}${message.text}`;
    if (text.length < length) continue;
    filled.push(text.slice(0, length));
    text = '';
  }
  return filled;
};

const timed = (inputs: readonly string[], once: (text: string) => void): number[] => {
  for (const text of inputs) once(text);
  return inputs.map((text) => {
    const before = performance.now();
    once(text);
    return performance.now() - before;
  });
};

const NOW = '2026-11-22' as PlainDate;

/** How long a new process takes to load the reader, with Node's compile cache in a folder, as src/main.ts starts with one. */
const loadTime = (cache: string): number => {
  const script = `const before = performance.now(); await import(${JSON.stringify(join(import.meta.dirname, '../src/understand/read.ts'))}); console.log(performance.now() - before)`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  return Number(stdout);
};

const LOADS = 5;

const loadTimes = (): { first: number; again: number } => {
  const cache = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const first = loadTime(cache);
    return {
      first,
      again: at(
        Array.from({ length: LOADS }, () => loadTime(cache)),
        0.5,
      ),
    };
  } finally {
    rmSync(cache, { recursive: true });
  }
};

const speed = (nlpTimes: readonly number[]): Row[] => {
  const chrono = chronoNode();
  const ours = (text: string): void => void read(text, { side: 'debtor', now: NOW });
  const short = timed(
    held.map(({ text }) => text),
    ours,
  );
  const chronoTimes = timed(
    held.map(({ text }) => text),
    (text) => {
      chrono.parse(text, noon(NOW), { forwardDate: true });
      chrono.zh.hans.parse(text, noon(NOW), { forwardDate: true });
    },
  );
  const rows = LANGUAGES.flatMap(({ code, speaks }) => {
    const some = learned.filter(speaks);
    const full = timed(texts(some, LENGTH).slice(0, 1000), ours);
    const long = timed(texts(some, LONG).slice(0, 5), ours);
    return [
      row(`${code}: ${LENGTH} characters, median`, at(full, 0.5), 'ms'),
      atMost(`${code}: ${LENGTH} characters, p99`, at(full, 0.99), 'ms', 1),
      atMost(`${code}: ${LONG} characters`, at(long, 0.5), 'ms', 30),
    ];
  });
  const loading = loadTimes();
  const together = at(nlpTimes, 0.5) + at(chronoTimes, 0.5);
  return [
    ...rows,
    row('a message, NLP.js, median', at(nlpTimes, 0.5), 'ms'),
    row('a message, chrono-node in both languages, median', at(chronoTimes, 0.5), 'ms'),
    atMost('a message, Parley, median, beside both one after the other', at(short, 0.5), 'ms', together),
    row('loading the reader for the first time, types and all', loading.first, 'ms'),
    atMost('loading the reader from the compile cache, as the program starts', loading.again, 'ms', 150),
  ];
};

/** Quality and time per message beside NLP.js trained on the same examples, and money and dates beside their readers. */
export const benchUnderstanding = async (): Promise<Row[]> => {
  const { rows, nlpTimes } = await quality();
  return [...rows, ...figures(), ...speed(nlpTimes)];
};
