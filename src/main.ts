import { enableCompileCache } from 'node:module';

// Taking the types off some hundred files is the longest part of a start; Node keeps what it made of them for the next one.
enableCompileCache();
await import('./program.ts');
