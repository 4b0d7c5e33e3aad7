import { load } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type ContentFile = { readonly path: string; readonly text: string };

type Read<T extends z.ZodType> = { readonly value?: z.infer<T>; readonly problems: readonly Problem[] };

/** Parses one YAML file into the shape of a schema, or says everything that is wrong with it, by line. */
export const readYaml = <T extends z.ZodType>(file: ContentFile, schema: T): Read<T> => {
  const parsed = schema.safeParse(quickly(file.text));
  return parsed.success ? { value: parsed.data, problems: [] } : readWithLines(file, schema);
};

/** What a file holds, seven times sooner than with positions; undefined where it is not valid. */
const quickly = (text: string): unknown => {
  try {
    return load(text);
  } catch {
    return undefined;
  }
};

/** The same with the line of whatever is wrong. */
const readWithLines = <T extends z.ZodType>(file: ContentFile, schema: T): Read<T> => {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({
        file: file.path,
        line: lines.linePos(error.pos[0]).line,
        message: `is not valid YAML: ${error.message}`,
      })),
    };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.map((issue) => ({
      file: file.path,
      ...lineOf(document, lines, issue.path),
      message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
    })),
  };
};

/** The line of the deepest node on a path that exists in the document. */
const lineOf = (
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line?: number } => {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return { line: lines.linePos(node.range[0]).line };
  }
  return {};
};
