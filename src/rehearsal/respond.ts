import type { SidePack } from '../content/content.ts';
import { decide } from '../counterpart/decide.ts';
import type { Decision } from '../counterpart/decision.ts';
import { ledgerOf } from '../counterpart/ledger.ts';
import { holds, type Signals } from '../domain/condition.ts';
import type { Fact } from '../domain/fact.ts';
import type { TurnReply } from '../domain/reply.ts';
import { isStage } from '../domain/stage.ts';
import type { Utterance } from '../domain/utterance.ts';
import type { Recorder } from './recorder.ts';
import type { TakenIn } from './takenIn.ts';

/**
 * The counterpart's part of a turn: the stages move on by what the message met, the counterpart decides and words
 * its move, and the stages move on by that.
 */
export const respond = (
  record: Recorder,
  pack: SidePack,
  utterance: Utterance,
  { signals, digitsMismatch, cleared, option, givesMore }: TakenIn,
): TurnReply['counterpart'] => {
  const { scenario } = pack;
  advanceStages(record, pack, signals);
  // A plan other than the one that was read back opens the talk about it again.
  const another = signals.acts.has('propose') && !signals.facts.has('terms_match_offer');
  if (record.state.place === 'confirm' && (another || signals.facts.has('package_changed')))
    record.enter({ type: 'REOPENED' });
  const decision = decide({
    scenario,
    state: record.state,
    utterance,
    signals,
    ledger: ledgerOf(scenario, record.state),
    digitsMismatch,
    cleared,
    ...(option === undefined ? {} : { option }),
    ...(givesMore === undefined ? {} : { givesMore }),
  });
  return carryOut(record, pack, decision, signals);
};

export const carryOut = (
  record: Recorder,
  pack: SidePack,
  decision: Decision,
  signals: Signals,
): TurnReply['counterpart'] => {
  if (decision.authority !== undefined && decision.authority !== record.state.standing.authority)
    record.add({
      type: 'StandingChanged',
      standing: { ...record.state.standing, authority: decision.authority },
      reasons: [decision.authority === 3 ? 'review_passed' : 'specialist_unlocked'],
    });
  if (decision.withdrawsOffer && record.state.offer) {
    record.add({ type: 'OfferWithdrawn' });
    record.enter({ type: 'REOPENED' });
  }
  for (const obstacle of decision.raises ?? []) record.add({ type: 'ObstacleRaised', obstacle });
  if (decision.review) record.add({ type: 'ReviewOpened', ...decision.review });
  // What is learned may change the account that the words name.
  if (decision.learned && decision.learned.length > 0)
    record.add({ type: 'FactsLearned', facts: decision.learned });
  const shown = record.speak(pack, decision);
  if (decision.offer) record.add({ type: 'OfferMade', ...decision.offer });
  // Who owes tells who they are and why only when asked: that, too, takes the talk on.
  const tells = pack.scenario.side === 'creditor' && decision.learned !== undefined;
  if (decision.offer || tells) advanceStages(record, pack, signals);
  if (decision.ends) {
    const agreement = decision.move === 'close_agreed' ? record.state.offer?.plan : undefined;
    if (record.enter({ type: 'ENDED', outcome: decision.ends }))
      record.add({ type: 'RehearsalEnded', outcome: decision.ends, ...(agreement ? { agreement } : {}) });
  }
  return shown;
};

/** Leaves every stage whose criteria, as the scenario writes them, are met. */
const advanceStages = (record: Recorder, { scenario }: SidePack, signals: Signals): void => {
  for (;;) {
    const { place, offer, askCounts } = record.state;
    if (!isStage(place) || place === 'confirm') return;
    const facts = new Set<Fact>(record.state.facts);
    if (offer) facts.add('offer_open');
    if (offer?.readBack) facts.add('read_back');
    if (!holds(scenario.stages[place], { ...signals, facts, askCounts, stage: place })) return;
    record.enter({ type: 'STAGE_MET' });
  }
};
