import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../domain/calendar.ts';
import type { Cue } from '../domain/cue.ts';
import { LOCALES, SIDES } from '../domain/setting.ts';
import { STAGES } from '../domain/stage.ts';
import { read } from '../understand/read.ts';
import { utteranceToJson } from './contract.ts';

const ID = z.union([z.string(), z.number()]);

const LINE = z.object({
  id: ID,
  text: z.string().max(4000),
  locale: z.enum(LOCALES).optional(),
  side: z.enum(SIDES).default('debtor'),
  now: z.string().refine(isPlainDate, 'must be a day that exists, as YYYY-MM-DD').optional(),
  stage: z.enum(STAGES).optional(),
  asked: z.array(z.string()).optional(),
});

type Options = { readonly today: PlainDate; readonly cues?: readonly Cue[] };

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** `{id: "a", text: "每月还645行吗"}` → its reading, or what is wrong with the line. */
const analyzeLine = (line: string, { today, cues }: Options): object => {
  const json = parseJson(line);
  if (json === undefined) return { error: 'not JSON' };
  const parsed = LINE.safeParse(json);
  if (!parsed.success) {
    const id = z.object({ id: ID }).safeParse(json);
    const error = parsed.error.issues
      .map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
      .join('; ');
    return { ...(id.success ? { id: id.data.id } : {}), error };
  }
  const { id, text, side, now, locale, asked } = parsed.data;
  const utterance = read(text, {
    side,
    now: (now as PlainDate | undefined) ?? today,
    ...(locale ? { locale } : {}),
    ...(asked ? { asked } : {}),
    ...(cues ? { cues } : {}),
  });
  return { id, ...utteranceToJson(utterance) };
};

/** JSON lines in, JSON lines out, in the same order; a bad line yields `{id?, error}` and the rest goes on. */
export const analyze = async (
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  options: Options,
): Promise<void> => {
  for await (const line of lines) if (line.trim() !== '') write(JSON.stringify(analyzeLine(line, options)));
};
