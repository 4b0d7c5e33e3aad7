import type { AbilityScenario } from '../../src/content/abilityScenario.ts';
import type { Content, ScenarioPack, SidePack } from '../../src/content/content.ts';
import { casesAt } from '../../src/content/scenario.ts';
import { burdensOf } from '../../src/counterpart/ability/bear.ts';
import { limitOf } from '../../src/counterpart/ability/bounds.ts';
import { pick, seedRandom } from '../../src/domain/random.ts';
import type { Level } from '../../src/domain/setting.ts';
import { Collector, CREDITORS } from './creditorPlayer.ts';
import { utilitiesOf } from './creditorUtility.ts';
import type { Phrases, Play } from './played.ts';
import { Talk } from './talk.ts';
import { variationOf, varied } from './varied.ts';

/** Players who are owed, against the cases of one level. */
export const creditorGame =
  (
    content: Content,
    base: ScenarioPack & { readonly creditor: SidePack<AbilityScenario> },
    level: Level,
    phrases: Readonly<Record<string, Phrases>>,
  ): Play =>
  (name, locale, seed) => {
    const [id] = pick(casesAt(base.creditor.scenario, level), seedRandom(`${seed}:${base.id}:case`));
    const creditor = varied(base.creditor, level, [id], variationOf(`${seed}:${base.id}:${level}:owed`));
    const { scenario } = creditor;
    const talk = new Talk(
      { ...content, scenarios: new Map([[base.id, { ...base, creditor }]]) },
      { scenario: base.id, side: 'creditor', case: id, locale, seed },
      (plan, state) => burdensOf(plan, limitOf(scenario, state)).length > 0,
    );
    const make = CREDITORS[name];
    if (!make) throw new Error(`there is no player "${name}"`);
    talk.play(make(new Collector(creditor, talk.state, phrases[locale] ?? {}, seed)));
    const { agreement } = talk.state;
    const worth = agreement && utilitiesOf(scenario, agreement, talk.state);
    return {
      utility: worth?.creditor ?? 0,
      theirs: worth?.debtor ?? 0,
      ...talk.end,
    };
  };
