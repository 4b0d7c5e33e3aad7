import type { Card } from '../../app/card.ts';
import { dutiesOf } from '../../app/duties.ts';
import { bestOf, burdenOf, endingOf } from '../../app/ending.ts';
import { hindsightRows } from '../../app/hindsightRows.ts';
import { packageRows } from '../../app/packageRows.ts';
import type { ReportView } from '../../app/reportView.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import { formatDate, formatMoney } from '../../domain/format.ts';
import type { Scores } from '../../domain/setting.ts';
import type { Outcome } from '../../domain/stage.ts';
import { lawText } from './note.ts';
import { ACCENTS, box, type Component } from './parts.ts';
import { plain, strong } from './text.ts';

const GOOD: readonly Outcome[] = ['agreed', 'declined_well'];

/** What came of it: outcome, payments, how good the deal was, and the seven sides unless scores are hidden, all as text. */
export const renderReport = (words: Interface, report: ReportView, card: Card, scores: Scores): Component => {
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const { agreement, deal, score, assisted, outcome } = report;
  const head = [
    `### ${words.report.title} · ${words.places[outcome]}`,
    endingOf(report, words),
    score === null || scores === 'hidden'
      ? ''
      : `${strong(words.report.score)} ${fillText(words.coach.score, { score })}`,
    assisted > 0 ? fillText(words.report.assisted, { n: assisted }) : '',
  ];
  const payments = agreement
    ? [
        strong(words.report.schedule),
        ...agreement.schedule.map(
          ({ date, amount }) => `- ${formatDate(date, card.today, card.locale)} ${plain(money(amount))}`,
        ),
        `${strong(words.report.total)} ${plain(money(agreement.total))}`,
      ]
    : [];
  const duties = agreement ? dutiesOf(agreement, card, words) : undefined;
  const taken = duties
    ? [
        strong(words.agreement.yours),
        ...duties.yours.map((duty) => `- ${plain(duty)}`),
        strong(words.agreement.theirs),
        ...duties.theirs.map((duty) => `- ${plain(duty)}`),
        plain(
          fillText(words.agreement.review, {
            date: formatDate(duties.reviewDate, card.today, card.locale),
          }),
        ),
      ]
    : [];
  const terms = agreement?.plan.package
    ? [
        strong(words.package.title),
        ...packageRows(agreement.plan.package, card, words).map(
          ([name, value]) => `- ${name} ${plain(value)}`,
        ),
      ]
    : [];
  const rated = deal
    ? [
        fillText(words.report.deal, { utility: deal.utility }),
        burdenOf(report, words) ?? '',
        bestOf(report, words, card) ?? '',
      ]
    : [];
  const dimensions =
    scores === 'hidden'
      ? []
      : [
          strong(words.report.dimensions),
          ...Object.entries(report.dimensions).map(
            ([name, value]) =>
              `- ${words.dimensions[name as keyof Interface['dimensions']]} ${value ?? words.report.untouched}`,
          ),
        ];
  const learned = hindsightRows(report.hindsight, words).map(({ title, lines }) => [
    strong(title),
    ...lines.map((line) => `- ${plain(line)}`),
  ]);
  const law = report.law ? [strong(words.law.title), lawText(words, report.law, card.locale)] : [];
  const parts = [head, payments, terms, taken, rated, dimensions, ...learned, law].map((lines) =>
    lines.filter((line) => line !== '').join('\n'),
  );
  return box(GOOD.includes(outcome) ? ACCENTS.good : ACCENTS.calm, ...parts);
};
