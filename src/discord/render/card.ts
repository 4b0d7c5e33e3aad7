import type { Card } from '../../app/card.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import { formatDate, formatMoney } from '../../domain/format.ts';
import { ACCENTS, box, type Component } from './parts.ts';
import { plain, strong } from './text.ts';

/** Who the person is, every fact of the case, and the goal. */
export const renderCard = (words: Interface, card: Card): Component => {
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const facts: readonly (readonly [string, string])[] = [
    [words.card.case_number, card.caseNumber],
    [words.card.owed, money(card.principal)],
    [words.card.overdue, fillText(words.card.days, { n: card.overdueDays })],
    [words.card.fee, money(card.fee)],
    [words.card.total, money(card.total)],
    [words.card.cash, money(card.cashNow)],
    [words.card.income, money(card.monthlyIncome)],
    [words.card.expenses, money(card.monthlyExpenses)],
    [words.card.surplus, money(card.monthlySurplus)],
    [words.card.today, formatDate(card.today, card.today, card.locale)],
  ];
  const papers = card.evidence.map(({ title }) => `- ${plain(title)}`);
  return box(
    ACCENTS.card,
    `### ${plain(fillText(words.card.you_are, { person: card.person }))}\n${plain(card.story)}`,
    facts.map(([label, value]) => `${strong(label)} ${plain(value)}`).join('\n'),
    papers.length > 0 ? `${strong(words.card.evidence)}\n${papers.join('\n')}` : '',
    `${strong(words.card.goal)} ${plain(card.goal)}`,
  );
};
