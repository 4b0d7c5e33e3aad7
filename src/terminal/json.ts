import type { Card } from '../app/card.ts';
import { command } from '../app/command.ts';
import type { Deps } from '../app/deps.ts';
import { dutiesOf } from '../app/duties.ts';
import { burdenOf } from '../app/ending.ts';
import { explanationOf } from '../app/explain.ts';
import type { LedgerView } from '../app/ledgerView.ts';
import type { Payload, PlanOption } from '../app/payload.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { say } from '../app/say.ts';
import { start } from '../app/start.ts';
import { transcript } from '../app/transcript.ts';
import { fillText, type Interface, type RefusalCode } from '../content/interface.ts';
import { toMain } from '../domain/money.ts';
import type { Package } from '../domain/package.ts';
import { type Payment, type Plan, perInstalmentOf, scheduleOf, totalOf } from '../domain/plan.ts';
import { seedRandom } from '../domain/random.ts';
import type { TurnReply } from '../domain/reply.ts';
import { isOutcome } from '../domain/stage.ts';
import type { Terms } from '../domain/terms.ts';
import type { Report } from '../rehearsal/report.ts';
import { termsToJson } from './contract.ts';
import type { Options } from './options.ts';
import { ORDER_NAMES, parseOrder } from './order.ts';
import { whyToJson } from './why.ts';

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

const cardToJson = ({ principal, fee, total, means, mandates, business, visit, ...card }: Card): object => ({
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

const counterpartToJson = ({ move, text, offer }: TurnReply['counterpart']): object => ({
  move,
  text,
  ...(offer ? { offer: planToJson(offer) } : {}),
});

const turnToJson = (reply: TurnReply, seq: number): object => ({
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

const infoToJson = (payload: Extract<Payload, { kind: 'info' }>, stage: string): object => ({
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

const ledgerToJson = ({ principal, fee, dailyFee, disputed, paid, total, ...view }: LedgerView): object => ({
  ...view,
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

const reportToJson = (report: Report, card: Card, entries: readonly object[], words: Interface): object => ({
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
  transcript: entries,
});

export type JsonRun = {
  readonly deps: Deps;
  readonly options: Options;
  readonly owner: string;
  readonly today: string;
  readonly seed: number;
  readonly lines: AsyncIterable<string>;
  readonly write: (line: string) => void;
};

/** A rehearsal for another program: lines in, JSON lines out, each written at once. Always a new one. */
export const rehearseAsJson = async ({
  deps,
  options,
  owner,
  today,
  seed,
  lines,
  write,
}: JsonRun): Promise<void> => {
  const emit = (value: object): void => write(JSON.stringify(value));
  const locale = options.locale ?? 'zh-CN';
  const words = deps.content.interface[locale];
  const started = await start(deps, {
    owner,
    guild: null,
    face: 'terminal',
    channel: null,
    scenario: options.scenario,
    side: options.side,
    level: options.level ?? 'standard',
    ...(options.case ? { case: options.case } : {}),
    ...(options.visit ? { visit: options.visit } : {}),
    locale,
    help: options.help ?? 'reason',
    seed,
    today,
    sourceIds: [],
  });
  if (started.status !== 'started') {
    const why: RefusalCode = started.status === 'refused' ? started.why : 'already_seen';
    emit({ type: 'error', message: words.refusals[why] });
    return;
  }
  const record = (await deps.store.rehearsalOf(owner, started.id)) as RehearsalRecord;
  const shown = async (rows: readonly { readonly id: number }[]): Promise<void> => {
    for (const row of rows) await deps.store.delivered(row.id, deps.now(), null);
  };
  emit({
    type: 'opening',
    rehearsal: `seed-${seedRandom(`${seed}:${started.card.scenario}:${started.card.side}:${started.card.level}`).toString(36)}`,
    case: cardToJson(started.card),
    stage: 'greet',
    lines: [started.opening],
  });
  await shown(started.outbox);

  let turns = 0;
  const refuse = (why: RefusalCode): void =>
    emit({
      type: 'error',
      message: fillText(words.refusals[why], {
        commands: ORDER_NAMES.join(' '),
        names: started.card.evidence.map(({ name }) => name).join(', '),
        turn: turns,
      }),
    });
  const finish = async (report: Report): Promise<void> =>
    emit(
      reportToJson(
        report,
        started.card,
        (await transcript(deps, record)).map(({ at: _, ...entry }) => entry),
        words,
      ),
    );

  for await (const line of lines) {
    const order = line.trim().startsWith('/') ? parseOrder(line) : undefined;
    if (line.trim().startsWith('/') && !order) {
      refuse('unknown_command');
      continue;
    }
    const result = order ? await command(deps, record, order, []) : await say(deps, record, line, []);
    if (result.status === 'already_seen') continue;
    if (result.status === 'refused') {
      refuse(result.why);
      continue;
    }
    const { payload, state, seq, outbox } = result;
    turns = state.turn;
    if (payload.kind === 'turn')
      emit({
        ...turnToJson(payload.reply, seq),
        ...(options.explain ? { why: whyToJson(explanationOf(deps.content, state)) } : {}),
      });
    else if (payload.kind === 'info') emit(infoToJson(payload, state.place));
    await shown(outbox);
    if (payload.kind !== 'opening' && payload.report) return finish(payload.report);
    if (isOutcome(state.place)) return;
  }
  const left = await command(deps, record, { command: 'quit' }, []);
  if (left.status !== 'done' || left.payload.kind !== 'info' || !left.payload.report) return;
  await shown(left.outbox);
  await finish(left.payload.report);
};
