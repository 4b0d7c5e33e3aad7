import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import type { Deps } from './app/deps.ts';
import { makeQueue } from './app/queue.ts';
import { keptRegion } from './app/region.ts';
import { zoneOf } from './app/zoneOf.ts';
import { type Config, ConfigProblem, readConfig } from './config.ts';
import type { Content } from './content/content.ts';
import { parsePack } from './content/parsePack.ts';
import { makeProblemLine } from './content/problem.ts';
import { dateIn } from './domain/calendar.ts';
import type { Locale } from './domain/setting.ts';
import { readData } from './files/readData.ts';
import { openStore } from './store/openStore.ts';
import { StoreProblem } from './store/problems.ts';
import { analyze } from './terminal/analyze.ts';
import { rehearseInTerminal } from './terminal/interactive.ts';
import { rehearseAsJson } from './terminal/json.ts';
import { type Options, parseOptions, UsageProblem } from './terminal/options.ts';

const OWNER = 'terminal:local';
/** What another program rehearses is not offered to the person at the terminal. */
const JSON_OWNER = 'terminal:json';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Wrong content is every problem with its place, and a refusal to start. */
class ContentProblem extends Error {}

const loadContent = async (): Promise<Content> => {
  const parsed = parsePack(await readData(join(import.meta.dirname, '..', 'data')));
  if ('content' in parsed) return parsed.content;
  throw new ContentProblem(parsed.problems.map((problem) => `data/${makeProblemLine(problem)}`).join('\n'));
};

const now = (): string => new Date().toISOString();
const newSeed = (): number => randomInt(2 ** 31);
const today = (locale: Locale): string => dateIn(now(), zoneOf(locale));

const makeDeps = async (config: Config, content: Content): Promise<Deps> => ({
  store: await openStore({
    url: config.databaseUrl,
    now,
    warn: complain,
    ...(config.keys ? { keys: config.keys } : {}),
  }),
  content,
  now,
  newId: () => randomBytes(12).toString('base64url'),
  queue: makeQueue(),
});

const rehearse = async (config: Config, content: Content, options: Options): Promise<void> => {
  const deps = await makeDeps(config, content);
  try {
    const owner = options.json ? JSON_OWNER : OWNER;
    if (options.region) await deps.store.savePerson(owner, { region: keptRegion(options.region) });
    if (options.json) {
      const locale = options.locale ?? 'zh-CN';
      await rehearseAsJson({
        deps,
        options,
        owner,
        today: options.today ?? today(locale),
        seed: options.seed ?? newSeed(),
        lines: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
        write: say,
      });
    } else {
      await rehearseInTerminal({
        deps,
        options,
        owner,
        defaultLocale: config.locale,
        today,
        seed: newSeed,
        input: process.stdin,
        output: process.stdout,
        colours: process.stdout.isTTY === true && process.stdout.hasColors(),
      });
    }
  } finally {
    await deps.store.close();
  }
};

const runBot = async (config: Config, content: Content, token: string): Promise<void> => {
  // Only the bot pays for loading Discord's library.
  const { startBot } = await import('./discord/bot.ts');
  const log = pino({ level: config.logLevel });
  const deps = await makeDeps(config, content);
  const bot = await startBot({
    deps,
    token,
    ...(config.discordApiBase ? { apiBase: config.discordApiBase } : {}),
    log,
    today: (zone) => dateIn(now(), zone),
    newSeed,
    exit: (code) => process.exit(code),
  });
  let closing = false;
  const stop = async (signal: string): Promise<void> => {
    if (closing) return;
    closing = true;
    log.info({ signal }, 'finishing what is under way');
    await bot.close();
    await deps.store.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
};

const main = async ([task = 'start', ...args]: readonly string[]): Promise<void> => {
  const config = readConfig(process.env);
  const content = await loadContent();
  if (task === 'analyze') {
    const unknown = args.find((arg) => arg !== '--json');
    if (unknown) throw new UsageProblem(`"${unknown}" is no option of analyze; it takes --json.`);
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    return analyze(lines, say, { today: today('zh-CN'), cues: content.cues.debtor });
  }
  const options = parseOptions(args, content);
  if (task !== 'start' && task !== 'rehearse')
    throw new UsageProblem(`"${task}" is no task; there are start, rehearse and analyze.`);
  if (task === 'rehearse') return rehearse(config, content, options);
  if (config.discordToken) return runBot(config, content, config.discordToken);
  say(content.interface[config.locale].terminal.no_token);
  return rehearse(config, content, options);
};

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageProblem || error instanceof ConfigProblem) {
    complain(error.message);
    process.exit(2);
  }
  if (error instanceof StoreProblem || error instanceof ContentProblem) {
    complain(error.message);
    process.exit(1);
  }
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
