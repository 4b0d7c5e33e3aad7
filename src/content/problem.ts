/** One thing that is wrong in the content, where it is and what to do. */
export type Problem = { readonly file: string; readonly line?: number; readonly message: string };

/** "data/cues.yaml:12: leaving.zh.0 is not a regular expression: …" */
export const makeProblemLine = ({ file, line, message }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
