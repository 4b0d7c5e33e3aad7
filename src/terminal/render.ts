import type { Card } from '../app/card.ts';
import { cardRows } from '../app/cardRows.ts';
import { dutiesOf } from '../app/duties.ts';
import { bestOf, burdenOf, endingOf } from '../app/ending.ts';
import { hindsightRows } from '../app/hindsightRows.ts';
import { lawRows } from '../app/lawRows.ts';
import { ledgerRows } from '../app/ledgerRows.ts';
import { optionRows } from '../app/optionRows.ts';
import { packageRows } from '../app/packageRows.ts';
import type { Payload } from '../app/payload.ts';
import { preparationRows } from '../app/preparationRows.ts';
import { progressRows } from '../app/progressRows.ts';
import type { ProgressView } from '../app/progressView.ts';
import type { ReportView } from '../app/reportView.ts';
import { statusText } from '../app/statusText.ts';
import { fillText, type Interface } from '../content/interface.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { CoachNote, LawNotes, Source, TurnReply } from '../domain/reply.ts';
import type { Locale, Scores } from '../domain/setting.ts';
import { isStage, type Place, STAGES } from '../domain/stage.ts';
import type { Paint } from './paint.ts';
import { padTo, wrap } from './width.ts';

export type Screen = {
  readonly width: number;
  readonly paint: Paint;
  readonly words: Interface;
  readonly scores: Scores;
};

const indent = (lines: readonly string[], by: string): string[] => lines.map((line) => by + line);

const block = (screen: Screen, mark: string, text: string): string[] => {
  const [first = '', ...rest] = wrap(text, screen.width - 2);
  return [`${mark} ${first}`, ...indent(rest, '  ')];
};

/** ● Opening ─ ◉ What happened ─ ○ Willingness …: done, present and to come, told apart without colour too. */
export const stageBar = ({ paint, words, width }: Screen, place: Place): string[] => {
  if (!isStage(place)) return [paint.strong(`■ ${words.places[place]}`)];
  const at = STAGES.indexOf(place);
  const parts = STAGES.map((stage, i) => {
    const label = words.places[stage];
    if (i < at) return paint.faint(`● ${label}`);
    return i === at ? paint.strong(`◉ ${label}`) : paint.faint(`○ ${label}`);
  });
  const plainWidth = STAGES.reduce((sum, stage) => sum + words.places[stage].length * 2 + 5, 0);
  if (plainWidth <= width) return [parts.join(paint.faint(' ─ '))];
  return [`${paint.strong(`◉ ${words.places[place]}`)} ${paint.faint(`(${at + 1}/${STAGES.length})`)}`];
};

export const renderCard = (screen: Screen, card: Card): string[] => {
  const { paint, words, width } = screen;
  const label = 18;
  const papers = card.evidence
    .map(({ name, title }) => `${title} (${name})`)
    .join(card.locale === 'en' ? ', ' : '、');
  return [
    paint.strong(`${card.title} · ${words.levels[card.level]}`),
    ...wrap(card.notice, width).map(paint.faint),
    '',
    ...wrap(card.story, width),
    '',
    ...cardRows(card, words).flatMap(([name, value]) => {
      const [first = '', ...rest] = wrap(value, width - label - 3);
      return [`  ${paint.faint(padTo(name, label))} ${first}`, ...indent(rest, ' '.repeat(label + 3))];
    }),
    ...wrap(`${words.card.evidence}${words.colon}${papers}`, width - 2).map((line) => `  ${line}`),
    ...wrap(`${words.card.goal}${words.colon}${card.goal}`, width - 2).map((line) => `  ${line}`),
    '',
    paint.strong(words.preparation.title),
    ...preparationRows(card, words).flatMap(([name, values]) =>
      values.length === 1
        ? indent(wrap(`${name}${words.colon}${values[0]}`, width - 2), '  ')
        : [
            `  ${name}${words.colon.trimEnd()}`,
            ...values.flatMap((value) => indent(wrap(`· ${value}`, width - 4), '    ')),
          ],
    ),
    '',
  ];
};

/** What the counterpart says, under its name. */
export const says = (screen: Screen, name: string, text: string): string[] => [
  screen.paint.strong(screen.paint.counterpart(name)),
  ...indent(wrap(text, screen.width - 2), '  ').map(screen.paint.counterpart),
];

/** Where a finding comes from, and the command that opens the handbook there. */
const sourceText = ({ title, section, handbook }: Source, words: Interface): string => {
  const from = fillText(words.coach.source, { title, section });
  if (!handbook) return from;
  return from + fillText(words.terminal.handbook_at, { number: handbook.number, title: handbook.title });
};

/** The coach's note, visibly its own: a bar at the left, a colour by verdict. */
export const renderNote = (screen: Screen, note: CoachNote): string[] => {
  const { paint, words, width, scores } = screen;
  const colour = note.appropriate ? paint.good : paint.coach;
  const lines: string[] = [];
  const add = (text: string, tone: (text: string) => string = (plain) => plain): void => {
    lines.push(...wrap(text, width - 4).map(tone));
  };
  if (note.openings) {
    add(words.coach.opening);
    for (const opening of note.openings) add(`· ${opening}`, paint.strong);
  } else {
    const verdict = note.appropriate ? words.coach.good : words.coach.title;
    const score = scores === 'shown' ? `  ${fillText(words.coach.score, { score: note.score })}` : '';
    add(`${verdict}${score}`, paint.strong);
    if (note.mended) add(`✓ ${note.mended}`);
    if (note.praise) add(`✓ ${note.praise}`);
    for (const { quote, goal, advice, source } of note.findings) {
      if (quote) add(fillText(words.coach.quote, { quote }), paint.faint);
      add(`→ ${fillText(words.coach.goal, { goal })}`);
      add(advice);
      add(sourceText(source, words), paint.faint);
    }
    if (note.rewrite) add(fillText(words.coach.better, { text: note.rewrite }), paint.strong);
  }
  return lines.map((line) => `${colour('┃')} ${line}`);
};

/** What the law says, under the coach's note but apart from it. */
const renderLaw = ({ paint, words, width }: Screen, law: LawNotes, locale: Locale): string[] => {
  const { rules, notice } = lawRows(law, locale, words);
  const faintly = (text: string): string[] => wrap(text, width - 2).map(paint.faint);
  return indent(
    [
      ...rules.flatMap(({ says, source }) => [...wrap(says, width - 2), ...faintly(source)]),
      ...faintly(notice),
    ],
    '  ',
  );
};

const renderStanding = (
  { paint, words }: Screen,
  { trust, patience, authority }: TurnReply['standing'],
): string =>
  paint.faint(
    `${words.coach.standing}  ${words.coach.trust} ${trust}/10 · ${words.coach.patience} ${patience} · ${words.coach.authority} ${authority}/3`,
  );

export const renderReport = (screen: Screen, report: ReportView, card: Card): string[] => {
  const { paint, words, width } = screen;
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const lines = [
    '',
    paint.strong(`${words.report.title} · ${words.places[report.outcome]}`),
    ...wrap(endingOf(report, words), width),
  ];
  if (report.score !== null && screen.scores === 'shown')
    lines.push(`${words.report.score} ${fillText(words.coach.score, { score: report.score })}`);
  if (report.assisted > 0) lines.push(fillText(words.report.assisted, { n: report.assisted }));
  if (report.agreement) {
    lines.push('', paint.strong(words.report.schedule));
    for (const { date, amount } of report.agreement.schedule)
      lines.push(`  ${padTo(formatDate(date, card.today, card.locale), 20)} ${money(amount)}`);
    lines.push(`  ${padTo(words.report.total, 20)} ${paint.strong(money(report.agreement.total))}`);
    if (report.agreement.plan.package) {
      lines.push('', paint.strong(words.package.title));
      for (const [name, value] of packageRows(report.agreement.plan.package, card, words)) {
        const [first = '', ...rest] = wrap(value, width - 23);
        lines.push(`  ${padTo(name, 20)} ${first}`, ...indent(rest, ' '.repeat(23)));
      }
    }
    const { yours, theirs, reviewDate } = dutiesOf(report.agreement, card, words);
    const list = (title: string, duties: readonly string[]): void => {
      lines.push('', paint.strong(title));
      for (const duty of duties) lines.push(...indent(wrap(`· ${duty}`, width - 2), '  '));
    };
    list(words.agreement.yours, yours);
    list(words.agreement.theirs, theirs);
    const review = fillText(words.agreement.review, {
      date: formatDate(reviewDate, card.today, card.locale),
    });
    lines.push('', ...wrap(review, width));
  }
  if (report.deal) {
    const { utility } = report.deal;
    lines.push(
      '',
      ...wrap(fillText(words.report.deal, { utility }), width),
      ...wrap(burdenOf(report, words) ?? '', width),
      ...wrap(bestOf(report, words, card) ?? '', width).map(paint.faint),
    );
  }
  if (screen.scores === 'shown') lines.push('', paint.strong(words.report.dimensions));
  for (const [name, value] of screen.scores === 'shown' ? Object.entries(report.dimensions) : []) {
    const label = padTo(words.dimensions[name as keyof Interface['dimensions']], 16);
    lines.push(
      value === null
        ? paint.faint(`  ${label} ${words.report.untouched}`)
        : `  ${label} ${'█'.repeat(Math.round(value / 10))}${paint.faint('░'.repeat(10 - Math.round(value / 10)))} ${value}`,
    );
  }
  for (const { title, lines: rows } of hindsightRows(report.hindsight, words))
    lines.push('', paint.strong(title), ...rows.flatMap((row) => indent(wrap(row, width - 2), '  ')));
  if (report.law)
    lines.push('', paint.strong(words.law.title), ...renderLaw(screen, report.law, card.locale));
  return lines;
};

/** How the person's rehearsals went, under headings. */
export const renderProgress = (screen: Screen, view: ProgressView): string[] => {
  const { paint, words, width, scores } = screen;
  if (view.rows.length === 0) return [words.progress.none];
  return progressRows(view, words, scores).flatMap(({ title, lines }) => [
    '',
    paint.strong(title),
    ...lines.flatMap((line) => indent(wrap(line, width - 2), '  ')),
  ]);
};

/** Everything that a payload shows, in lines. */
export const renderPayload = (screen: Screen, payload: Payload): string[] => {
  switch (payload.kind) {
    case 'opening':
      return [
        ...renderCard(screen, payload.card),
        ...stageBar(screen, 'greet'),
        '',
        ...says(screen, payload.agent, payload.line),
      ];
    case 'turn': {
      const { reply, report, card, agent } = payload;
      const own = reply.counterpart.move === 'hold_for_safety';
      return [
        ...(reply.coach ? renderNote(screen, reply.coach) : []),
        ...(reply.coach?.law ? ['', ...renderLaw(screen, reply.coach.law, card.locale)] : []),
        '',
        ...(own ? block(screen, '♥', reply.counterpart.text) : says(screen, agent, reply.counterpart.text)),
        '',
        ...stageBar(screen, reply.stage.after),
        renderStanding(screen, reply.standing),
        ...(report ? renderReport(screen, report, card) : []),
      ];
    }
    case 'info':
      return renderInfo(screen, payload);
    default:
      return payload satisfies never;
  }
};

const renderInfo = (screen: Screen, payload: Extract<Payload, { kind: 'info' }>): string[] => {
  const { words } = screen;
  const { card, today, turn } = payload;
  const date = formatDate(today, card.today, card.locale);
  const lead = ((): string[] => {
    switch (payload.command) {
      case 'hint':
        return renderNote(screen, {
          appropriate: true,
          findings: [],
          openings: payload.openings ?? [],
          score: 0,
        });
      case 'rewind':
        return [fillText(words.info.rewound, { n: turn + 1 })];
      case 'wait':
        return [
          fillText(words.info.waited, { days: payload.days ?? 0, today: date }),
          ...(payload.counterpart ? [] : [words.info.nothing_happened]),
        ];
      case 'status':
        return statusText(payload, words).split('\n');
      case 'plan':
        return optionRows(payload.options ?? [], card, words).flatMap((row) => wrap(row, screen.width));
      case 'ledger':
        return payload.ledger
          ? ledgerRows(payload.ledger, card, words).flatMap((row) => wrap(row, screen.width))
          : [];
      case 'help':
        return [fillText(words.info.help_changed, { help: words.helps[payload.help] })];
      case 'pause':
        return [words.info.paused];
      default:
        return [];
    }
  })();
  return [
    ...lead,
    ...(payload.counterpart ? ['', ...says(screen, payload.agent, payload.counterpart.text)] : []),
    ...(payload.command === 'hint' || payload.command === 'quit'
      ? []
      : ['', ...stageBar(screen, payload.place)]),
    ...(payload.report ? renderReport(screen, payload.report, card) : []),
  ];
};
