import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawMachine } from './mermaid.ts';

/** Puts the machine's diagram into ARCHITECTURE.md: npm run draw. */
const path = join(import.meta.dirname, '..', 'ARCHITECTURE.md');
const page = readFileSync(path, 'utf8');
const drawn = page.replace(/```mermaid\n[\s\S]*?```/, `\`\`\`mermaid\n${drawMachine()}\`\`\``);
writeFileSync(path, drawn);
