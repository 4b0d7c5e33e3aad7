import { styleText } from 'node:util';

export type Paint = {
  readonly counterpart: (text: string) => string;
  readonly coach: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
};

type Style = Parameters<typeof styleText>[0];

/** Colours for a terminal that shows them; plain text where NO_COLOR is set or the output is no terminal. */
export const makePaint = (colours: boolean): Paint => {
  const style =
    (format: Style) =>
    (text: string): string =>
      colours ? styleText(format, text, { validateStream: false }) : text;
  return {
    counterpart: style('cyan'),
    coach: style('yellow'),
    good: style('green'),
    warn: style('red'),
    faint: style('gray'),
    strong: style('bold'),
  };
};
