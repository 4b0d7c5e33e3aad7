import { join } from 'node:path';
import type { Content } from '../src/content/content.ts';
import { fillText } from '../src/content/interface.ts';
import { parsePack } from '../src/content/parsePack.ts';
import { formatDate, formatMoney } from '../src/domain/format.ts';
import type { Locale } from '../src/domain/setting.ts';
import { readData } from '../src/files/readData.ts';
import { reportOn } from '../src/rehearsal/report.ts';
import { start } from '../src/rehearsal/start.ts';
import { takeTurn } from '../src/rehearsal/turn.ts';

/** What the person says in the README's two rehearsals. */
const SAID: Readonly<Record<'zh-CN' | 'en', readonly string[]>> = {
  'zh-CN': [
    '您好，我是小宁，案件尾号3106',
    '公司推迟发薪，首份工资还没到',
    '过段时间再说吧',
    '我想今天先还700，剩下的分6期，每月15号还',
    '好的',
    '确认，就按这个方案',
  ],
  en: [
    "Hi, it's Ning, case ending 3106.",
    'My employer paid the first salary late.',
    'Could I pay ¥300 today and the rest in 6 instalments from 15 December?',
    'I can do 700 today, then 6 payments from 15 December.',
    'Yes, that is right, I agree.',
  ],
};

/** A real rehearsal in words, as the terminal shows it without its frames. */
const rehearse = (content: Content, locale: 'zh-CN' | 'en'): string => {
  const started = start(
    {
      scenario: 'consumer-credit',
      side: 'debtor',
      level: 'easy',
      locale,
      help: 'rewrite',
      seed: 7,
      today: '2026-11-22',
    },
    content,
  );
  if ('refused' in started) throw new Error(started.refused);
  const words = content.interface[locale];
  const agent = content.scenarios.get('consumer-credit')?.debtor.lines[locale].agent ?? '';
  const lines = [`${agent}  ${started.opening}`];
  let { state } = started;
  const events = [...started.events];
  for (const text of SAID[locale]) {
    const turn = takeTurn(state, text, content);
    if ('refused' in turn) throw new Error(turn.refused);
    const { coach, counterpart } = turn.reply;
    lines.push('', `${words.terminal.prompt} › ${text}`);
    if (coach?.praise && coach.appropriate) lines.push(`  ┃ ✓ ${coach.praise}`);
    for (const { goal, advice } of coach?.findings ?? [])
      lines.push(`  ┃ → ${fillText(words.coach.goal, { goal })}`, `  ┃ ${advice}`);
    if (coach?.rewrite) lines.push(`  ┃ ${fillText(words.coach.better, { text: coach.rewrite })}`);
    lines.push('', `${agent}  ${counterpart.text}`);
    state = turn.state;
    events.push(...turn.events);
  }
  return [...lines, '', ...ending(content, locale, reportOn(state, events, content))].join('\n');
};

const ending = (content: Content, locale: Locale, report: ReturnType<typeof reportOn>): string[] => {
  const words = content.interface[locale];
  const money = (amount: number): string => formatMoney(amount, 'CNY', locale);
  const { agreement } = report;
  return [
    `■ ${words.places[report.outcome]}  ${fillText(words.coach.score, { score: report.score ?? 0 })}`,
    ...(agreement?.schedule ?? []).map(
      ({ date, amount }) => `  ${formatDate(date, '2026-11-22', locale)}  ${money(amount)}`,
    ),
    `  ${words.report.total}  ${money(agreement?.total ?? 0)}`,
  ];
};

/** Both rehearsals, as they stand in the README. */
export const drawTranscripts = async (): Promise<string> => {
  const parsed = parsePack(await readData(join(import.meta.dirname, '..', 'data')));
  if ('problems' in parsed) throw new Error('the content has problems: npm start lists them');
  const block = (locale: 'zh-CN' | 'en'): string => `\`\`\`text\n${rehearse(parsed.content, locale)}\n\`\`\``;
  return `${block('zh-CN')}\n\n<details><summary>The same in English, with a counter-offer on the way</summary>\n\n${block('en')}\n\n</details>`;
};
