import type { LineReader } from './lines.ts';

export type Choice<T> = { readonly value: T; readonly label: string };

/** Asks for one of a list by its number; Enter takes the first. Closed input takes the first as well. */
/** Longer labels stand on lines of their own. */
const ONE_LINE = 24;

export const choose = async <T>(
  reader: LineReader,
  write: (line: string) => void,
  title: string,
  choices: readonly [Choice<T>, ...Choice<T>[]],
): Promise<T> => {
  const rows = choices.map(({ label }, i) => `${i + 1} ${label}`);
  const oneLine = rows.every((row) => row.length <= ONE_LINE);
  write(oneLine ? `${title}  ${rows.join('   ')}` : [title, ...rows.map((row) => `  ${row}`)].join('\n'));
  for (;;) {
    const answer = ((await reader.ask(`[1-${choices.length}] › `)) ?? '').trim();
    if (answer === '') return choices[0].value;
    const chosen = choices[Number(answer) - 1];
    if (chosen) return chosen.value;
  }
};
