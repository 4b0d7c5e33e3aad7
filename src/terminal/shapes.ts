import type { Card } from '../app/card.ts';
import { dutiesOf } from '../app/duties.ts';
import { burdenOf } from '../app/ending.ts';
import type { LedgerView } from '../app/ledgerView.ts';
import type { Payload, PlanOption } from '../app/payload.ts';
import type { ReportView } from '../app/reportView.ts';
import type { Interface } from '../content/interface.ts';
import { toMain } from '../domain/money.ts';
import type { Package } from '../domain/package.ts';
import { type Payment, type Plan, perInstalmentOf, scheduleOf, totalOf } from '../domain/plan.ts';
import type { TurnReply } from '../domain/reply.ts';
import type { Terms } from '../domain/terms.ts';
import { termsToJson } from './contract.ts';

/** A plan in the shape of terms: what an offer is in the contract. */
const planToJson = (plan: Plan): object => {
  const lump = plan.instalments === 1 && plan.downPayment === 0;
  const terms: Terms = {
    kinds: [lump ? 'lump_sum' : 'instalment', ...(plan.feeWaived > 0 ? (['fee_waiver'] as const) : [])],
    currency: plan.currency,
    total: totalOf(plan),
    ...(lump
      ? { dueDate: plan.startDate }
      : {
          instalments: plan.instalments,
          perInstalment: perInstalmentOf(plan),
          ...(plan.downPayment > 0 ? { downPayment: plan.downPayment } : {}),
          startDate: plan.startDate,
        }),
    ...(plan.package
      ? {
          ratePercent: plan.package.ratePercent,
          settlementDays: plan.package.settlementDays,
          marketing: plan.package.marketing,
        }
      : {}),
  };
  return termsToJson(terms);
};

/** What is agreed beside the payments, ids and all. */
const packageToJson = (terms: Package): object => ({
  rate_percent: terms.ratePercent,
  marketing: toMain(terms.marketing),
  settlement_days: terms.settlementDays,
  trades: terms.trades,
  services: terms.services,
  months: terms.months,
});

export const cardToJson = ({
  principal,
  fee,
  total,
  means,
  mandates,
  business,
  visit,
  ...card
}: Card): object => ({
  ...card,
  principal: toMain(principal),
  fee: toMain(fee),
  total: toMain(total),
  ...(means
    ? {
        cashNow: toMain(means.cashNow),
        monthlyIncome: toMain(means.monthlyIncome),
        monthlyExpenses: toMain(means.monthlyExpenses),
        monthlySurplus: toMain(means.monthlySurplus),
      }
    : {}),
  ...(visit
    ? {
        visit: {
          kind: visit.kind,
          agreed: planToJson(visit.agreed),
          paid: scheduleToJson(visit.paid),
          ...(visit.missing ? { missing: scheduleToJson([visit.missing])[0] } : {}),
          ...(visit.next ? { next: scheduleToJson([visit.next])[0] } : {}),
          left: toMain(visit.left),
        },
      }
    : {}),
  ...(business
    ? {
        business: {
          ...business,
          ...(business.monthlyVolume === undefined ? {} : { monthlyVolume: toMain(business.monthlyVolume) }),
        },
      }
    : {}),
  ...(mandates
    ? {
        mandates: mandates.map(({ minPerInstalment, earlyPay, ...mandate }) => ({
          ...mandate,
          minPerInstalment: toMain(minPerInstalment),
          ...(earlyPay ? { earlyPay: { ...earlyPay, cap: toMain(earlyPay.cap) } } : {}),
        })),
      }
    : {}),
});

export const counterpartToJson = ({ move, text, offer }: TurnReply['counterpart']): object => ({
  move,
  text,
  ...(offer ? { offer: planToJson(offer) } : {}),
});

export const turnToJson = (reply: TurnReply, seq: number): object => ({
  type: 'turn',
  turn: reply.turn,
  seq,
  stage: reply.stage,
  utterance: { ...reply.understood, terms: termsToJson(reply.understood.terms) },
  counterpart: counterpartToJson(reply.counterpart),
  standing: reply.standing,
  coach: reply.coach,
  ...(reply.outcome ? { outcome: reply.outcome } : {}),
});

export const infoToJson = (payload: Extract<Payload, { kind: 'info' }>, stage: string): object => ({
  type: 'info',
  // A program gets back the name that it gave.
  command: payload.command === 'help' ? 'coach' : payload.command,
  stage,
  turn: payload.turn,
  today: payload.today,
  ...(payload.counterpart ? { counterpart: counterpartToJson(payload.counterpart) } : {}),
  ...(payload.openings ? { lines: payload.openings } : {}),
  ...(payload.options ? { options: payload.options.map(optionToJson) } : {}),
  ...(payload.ledger ? { ledger: ledgerToJson(payload.ledger) } : {}),
  ...(payload.ticket ? { ticket: payload.ticket } : {}),
});

const ledgerToJson = ({
  principal,
  fee,
  dailyFee,
  disputed,
  paid,
  missing,
  notYetDue,
  total,
  ...view
}: LedgerView): object => ({
  ...view,
  ...(missing ? { missing: scheduleToJson([missing])[0] } : {}),
  notYetDue: toMain(notYetDue),
  principal: toMain(principal),
  fee: toMain(fee),
  dailyFee: toMain(dailyFee),
  disputed: toMain(disputed),
  paid: scheduleToJson(paid),
  total: toMain(total),
});

const optionToJson = ({ plan, share, affordable, within }: PlanOption): object => ({
  ...planToJson(plan),
  last: toMain(scheduleOf(plan).at(-1)?.amount ?? 0),
  ...(share === undefined ? {} : { share: Math.round(share * 100) / 100 }),
  ...(affordable === undefined ? {} : { affordable }),
  ...(within === undefined ? {} : { within }),
});

const scheduleToJson = (schedule: readonly Payment[]): object[] =>
  schedule.map(({ date, amount }) => ({ date, amount: toMain(amount) }));

export const reportToJson = (
  report: ReportView,
  card: Card,
  entries: readonly object[],
  words: Interface,
): object => ({
  type: 'report',
  outcome: report.outcome,
  ...(report.agreement
    ? {
        agreement: {
          plan: planToJson(report.agreement.plan),
          schedule: scheduleToJson(report.agreement.schedule),
          total: toMain(report.agreement.total),
          duties: dutiesOf(report.agreement, card, words),
          ...(report.agreement.plan.package ? { package: packageToJson(report.agreement.plan.package) } : {}),
        },
      }
    : {}),
  score: report.score,
  dimensions: report.dimensions,
  assisted: report.assisted,
  deal: report.deal
    ? {
        utility: report.deal.utility,
        best: planToJson(report.deal.best),
        why: burdenOf(report, words),
      }
    : null,
  hindsight: report.hindsight,
  ...(report.law ? { law: report.law } : {}),
  transcript: entries,
});
