import type { Content, ScenarioPack } from '../../src/content/content.ts';
import type { Authority } from '../../src/content/scenarioParts.ts';
import { limitOf } from '../../src/counterpart/authority/bounds.ts';
import { packageLimitOf } from '../../src/counterpart/authority/package/bounds.ts';
import { offerRate } from '../../src/counterpart/authority/package/offerRate.ts';
import { type Ledger, ledgerOf } from '../../src/counterpart/ledger.ts';
import { addDays, addMonths } from '../../src/domain/calendar.ts';
import { shareOf } from '../../src/domain/money.ts';
import { type Plan, perInstalmentOf } from '../../src/domain/plan.ts';
import type { Rehearsal } from '../../src/domain/rehearsal.ts';
import type { Level, Locale } from '../../src/domain/setting.ts';
import * as commands from '../../src/rehearsal/commands.ts';
import { start } from '../../src/rehearsal/start.ts';
import { takeTurn } from '../../src/rehearsal/turn.ts';
import type { Action } from './player.ts';

const TODAY = '2026-11-22';

/** One talk of a scripted player: words in, and every offer checked against what the counterpart may grant. */
export class Talk {
  state: Rehearsal;
  /** Offers beyond the counterpart's own limits; there must be none. */
  readonly beyond: Plan[] = [];
  readonly said: { readonly who: 'player' | 'counterpart'; readonly text: string }[] = [];
  readonly #content: Content;
  readonly #pack: ScenarioPack;

  constructor(content: Content, pack: ScenarioPack, level: Level, locale: Locale, seed: number) {
    this.#pack = pack;
    this.#content = { ...content, scenarios: new Map([[pack.id, pack]]) };
    const started = start(
      { scenario: pack.id, side: 'debtor', level, locale, help: 'off', seed, today: TODAY },
      this.#content,
    );
    if ('refused' in started) throw new Error(`could not start: ${started.refused}`);
    this.state = started.state;
    this.said.push({ who: 'counterpart', text: started.opening });
  }

  get ledger(): Ledger {
    return ledgerOf(this.#pack.debtor.scenario, this.state);
  }

  do(action: Action): void {
    const before = this.state;
    if ('say' in action) {
      this.said.push({ who: 'player', text: action.say });
      const turn = takeTurn(before, action.say, this.#content);
      if ('refused' in turn) throw new Error(`the talk has ended as ${before.place}`);
      this.state = turn.state;
      this.said.push({ who: 'counterpart', text: turn.reply.counterpart.text });
    } else {
      const done =
        'show' in action
          ? commands.showEvidence(before, action.show, this.#content)
          : 'wait' in action
            ? commands.wait(before, action.wait, this.#content)
            : commands.quit(before);
      if ('refused' in done) throw new Error(`${JSON.stringify(action)} was refused: ${done.refused}`);
      this.state = done.state;
      this.said.push({ who: 'player', text: JSON.stringify(action) });
      if (done.shown) this.said.push({ who: 'counterpart', text: done.shown.text });
    }
    const { offer } = this.state;
    if (!offer || offer.plan === before.offer?.plan) return;
    if (!isWithin(offer.plan, this.#limit(), this.state) || !this.#packageIsWithin(offer.plan))
      this.beyond.push(offer.plan);
  }

  /** Never below the floor, never less than the trades pay for, never more support than there is. */
  #packageIsWithin({ package: terms }: Plan): boolean {
    const policy = this.#pack.debtor.scenario.policy.package;
    if (!policy || !terms) return true;
    const limit = packageLimitOf(policy, this.state);
    return (
      terms.ratePercent >= offerRate(policy, terms.trades, limit.rate) - ROUNDING &&
      terms.marketing <= limit.marketing
    );
  }

  #limit(): Authority {
    return limitOf(this.#pack.debtor.scenario.policy, this.state);
  }
}

const ROUNDING = 1e-9;
const WHOLE = 100;
const MONTH_DAYS = 31;

/** Is a plan inside what an authority may grant? An offer of a lower desk is inside the higher one's limits too. */
const isWithin = (plan: Plan, limit: Authority, { today }: Rehearsal): boolean => {
  const { principal, downPayment, instalments, fee, feeWaived, startDate, discount = 0 } = plan;
  if (feeWaived > shareOf(fee, limit.maxFeeWaiver)) return false;
  if (discount > Math.min(principal * (limit.earlyPay?.share ?? 0), limit.earlyPay?.cap ?? 0)) return false;
  if (instalments === 1 && downPayment === 0) return startDate <= addDays(today, limit.firstPaymentDays);
  const latest = addDays(today, limit.firstPaymentDays + (downPayment > 0 ? MONTH_DAYS : 0));
  return (
    instalments <= Math.max(...limit.instalments) &&
    downPayment >= Math.floor(principal * limit.minDownShare) - WHOLE &&
    perInstalmentOf(plan) >= Math.min(limit.minPerInstalment, principal / Math.min(...limit.instalments)) &&
    startDate <= (latest > addMonths(today, 1) ? latest : addMonths(today, 1))
  );
};
