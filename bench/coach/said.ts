import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LEVELS, LOCALES, SIDES } from '../../src/domain/setting.ts';

const messageSchema = z.strictObject({
  side: z.enum(SIDES),
  level: z.enum(LEVELS),
  case: z.string().optional(),
  /** What was said before it, in order. */
  after: z.array(z.string().min(1)),
  says: z.string().min(1),
  /** The criterion that it breaks; nothing is wrong with it where there is none. */
  fault: z.string().optional(),
  /** Criteria that a fair coach could equally name first. */
  also: z.array(z.string()).optional(),
  /** Pieces of it, verbatim, that a rewrite must keep. */
  keeps: z.array(z.string()).optional(),
});

/** A message written by hand to try the coach, with where it is said. */
export type Said = z.infer<typeof messageSchema> & {
  readonly scenario: string;
  readonly locale: (typeof LOCALES)[number];
  /** Where it stands: "mall.en.yaml #12". */
  readonly where: string;
};

const FOLDER = join(import.meta.dirname, 'messages');

/** Every file is SCENARIO.LOCALE.yaml, a list of messages. */
export const readSaid = (): Said[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [scenario = '', locale] = file.split('.');
      const list = z.array(messageSchema).parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
      return list.map((message, i) => ({
        ...message,
        scenario,
        locale: z.enum(LOCALES).parse(locale),
        where: `${file} #${i + 1}`,
      }));
    });
