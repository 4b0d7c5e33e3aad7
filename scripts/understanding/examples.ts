import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACTS } from '../../src/domain/act.ts';
import { isPlainDate, type PlainDate } from '../../src/domain/calendar.ts';
import { FLAGS } from '../../src/domain/flag.ts';
import { LOCALES, SIDES } from '../../src/domain/setting.ts';
import { KINDS } from '../../src/domain/terms.ts';
import { TOPICS } from '../../src/domain/topic.ts';

const FOLDER = join(import.meta.dirname, '../../data/understanding/messages');

const FIGURE = z.union([z.number(), z.tuple([z.number(), z.number()])]);
const DAY = z
  .string()
  .refine(isPlainDate, 'must be a day that exists, as YYYY-MM-DD')
  .transform((day) => day as PlainDate);

const TERMS = z.strictObject({
  kinds: z.array(z.enum(KINDS)).optional(),
  currency: z.string().length(3).optional(),
  instalments: FIGURE.optional(),
  per_instalment: FIGURE.optional(),
  down_payment: FIGURE.optional(),
  total: FIGURE.optional(),
  discount_percent: FIGURE.optional(),
  defer_days: FIGURE.optional(),
  start_date: DAY.optional(),
  due_date: DAY.optional(),
  income: FIGURE.optional(),
  expenses: FIGURE.optional(),
  alternatives: z.array(z.record(z.string(), z.unknown())).optional(),
  down_payment_percent: FIGURE.optional(),
  rate_percent: FIGURE.optional(),
  settlement_days: FIGURE.optional(),
  marketing: FIGURE.optional(),
});

export const MESSAGE = z.strictObject({
  id: z.string(),
  locale: z.enum(LOCALES),
  side: z.enum(SIDES),
  now: DAY,
  text: z.string().min(1),
  acts: z.array(z.enum(ACTS)),
  flags: z.array(z.enum(FLAGS)),
  terms: TERMS,
  topics: z.array(z.enum(TOPICS)).optional(),
  /** What the other side had just asked for, where that decides how the message is meant. */
  asked: z.array(z.string()).default([]),
});

/** A message that someone of us wrote and labelled; money in main units, as in the labelling guide. */
export type Message = z.infer<typeof MESSAGE>;
export type Batch = { readonly name: string; readonly messages: readonly Message[] };

const parseLine = (line: string, at: string): Message => {
  const parsed = MESSAGE.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${at}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  );
};

/** All batches by name, in one order on every machine. Throws, with file and line, what does not fit the schema. */
export const readBatches = (folder: string = FOLDER): Batch[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      messages: readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line === '' ? [] : [parseLine(line, `${file}:${i + 1}`)])),
    }));

/** Batches of authors whose messages only measure; nothing is learned from them. */
export const isHeldOut = ({ name }: Batch): boolean => name.startsWith('held');
