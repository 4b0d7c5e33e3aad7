import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawMachine } from './mermaid.ts';
import { drawTranscripts } from './transcript.ts';

/** Draws what the pages show of the product: the machine in ARCHITECTURE.md, real rehearsals in README.md. */
const root = join(import.meta.dirname, '..');

const redraw = (page: string, drawn: RegExp, by: string): void => {
  const path = join(root, page);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(drawn, () => by),
  );
};

redraw('ARCHITECTURE.md', /```mermaid\n[\s\S]*?```/, `\`\`\`mermaid\n${drawMachine()}\`\`\``);
redraw(
  'README.md',
  /<!-- drawn -->[\s\S]*<!-- \/drawn -->/,
  `<!-- drawn -->\n\n${await drawTranscripts()}\n\n<!-- /drawn -->`,
);
