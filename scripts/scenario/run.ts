import { checkScenario } from './check.ts';

/** `npm run scenario -- check PATH` */
const [command, path] = process.argv.slice(2);
if (command !== 'check' || path === undefined) {
  process.stderr.write('scenario: say what to do, as in `npm run scenario -- check data/scenarios/mall`\n');
  process.exitCode = 2;
} else {
  const { faults, notes } = await checkScenario(path);
  for (const line of [...faults, ...notes]) process.stdout.write(`${line}\n`);
  process.stdout.write(faults.length === 0 ? 'No faults.\n' : `${faults.length} faults.\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
