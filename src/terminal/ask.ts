import type { LineReader } from './lines.ts';

export type Choice<T> = { readonly value: T; readonly label: string };

/** Asks for one of a list by its number; Enter takes the first. Closed input takes the first as well. */
export const choose = async <T>(
  reader: LineReader,
  write: (line: string) => void,
  title: string,
  choices: readonly [Choice<T>, ...Choice<T>[]],
): Promise<T> => {
  write(`${title}  ${choices.map(({ label }, i) => `${i + 1} ${label}`).join('   ')}`);
  for (;;) {
    const answer = ((await reader.ask(`[1-${choices.length}] › `)) ?? '').trim();
    if (answer === '') return choices[0].value;
    const chosen = choices[Number(answer) - 1];
    if (chosen) return chosen.value;
  }
};
