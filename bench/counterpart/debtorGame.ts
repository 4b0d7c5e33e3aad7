import type { Content, ScenarioPack } from '../../src/content/content.ts';
import { ledgerOf } from '../../src/counterpart/ledger.ts';
import type { Level, Locale } from '../../src/domain/setting.ts';
import { isBeyondAuthority, isBeyondPackage } from './debtorLimits.ts';
import { DEBTORS, Person } from './debtorPlayer.ts';
import { utilitiesOf } from './debtorUtility.ts';
import { distanceToFront, paretoFront } from './pareto.ts';
import type { Phrases, Play } from './played.ts';
import { Talk } from './talk.ts';
import { variationOf, varied } from './varied.ts';

/** Players who owe, against one case of a scenario. */
export const debtorGame =
  (content: Content, base: ScenarioPack, level: Level, phrases: Readonly<Record<string, Phrases>>): Play =>
  (name, locale, seed) => {
    const debtor = varied(base.debtor, level, [level], variationOf(`${seed}:${base.id}:${level}`));
    const pack = { ...base, debtor };
    const { scenario } = debtor;
    const talk = new Talk(
      { ...content, scenarios: new Map([[pack.id, pack]]) },
      { scenario: pack.id, side: 'debtor', case: level, locale, seed },
      (plan, state) => isBeyondAuthority(scenario, plan, state) || isBeyondPackage(scenario, plan, state),
    );
    const make = DEBTORS[name];
    if (!make) throw new Error(`there is no player "${name}"`);
    talk.play(make(new Person(pack, level, locale as Locale, phrases[locale] ?? {}, seed)));
    const { agreement } = talk.state;
    const worth =
      agreement && utilitiesOf(scenario, level, agreement, ledgerOf(scenario, talk.state), talk.state.today);
    const left = worth
      ? distanceToFront(worth, paretoFront(scenario, level, ledgerOf(scenario, talk.state), talk.state.today))
      : undefined;
    return {
      ...(left === undefined ? {} : { left }),
      utility: worth?.debtor ?? 0,
      theirs: worth?.creditor ?? 0,
      ...talk.end,
    };
  };
