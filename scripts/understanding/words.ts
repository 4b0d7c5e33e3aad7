import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../data/understanding/concepts');

const CONCEPTS = z.object({
  version: z.string(),
  concepts: z.record(z.string(), z.array(z.string())),
});

/** Words that mean much the same, by the name of their concept. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** The word lists of every file: `zh/late_wages: [欠薪, …]`. Throws on a file that does not fit the schema. */
export const readWords = (): Words =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .sort()
      .flatMap((file) => {
        const { concepts } = CONCEPTS.parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
        return Object.entries(concepts).map(([name, known]) => [
          `${file.replace('.yaml', '')}/${name}`,
          known,
        ]);
      }),
  );
