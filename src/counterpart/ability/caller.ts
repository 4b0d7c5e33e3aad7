import type { AbilityScenario } from '../../content/abilityScenario.ts';
import { knows, type Rehearsal } from '../../domain/rehearsal.ts';
import { cued } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import type { Context } from './context.ts';

const AGAIN = { move: 'ask_caller', asked: ['identity'] } as const;

/** The first part of the talk: who calls whom. Nothing of the debt belongs here. */
export const meet = (context: Context): Decision =>
  isPassedOn(context.scenario, context.state) ? withPerson(context) : withOther(context);

/** Is the one who was called on the line? */
export const isPassedOn = (scenario: AbilityScenario, state: Pick<Rehearsal, 'case' | 'facts'>): boolean =>
  caseOf(scenario, state).answeredBy === 'person' || state.facts.includes('reached');

/** Somebody else has picked up: they fetch whoever is asked for, and should hear nothing more. */
const withOther = ({ signals, state }: Context): Decision => {
  if (signals.facts.has('debt_named'))
    return { ...AGAIN, segments: [{ key: 'other_told' }], learned: ['told_other'] };
  if (!knows(state, 'identity_asked')) return { ...AGAIN, segments: [{ key: 'other_asks' }] };
  return { move: 'pass_on', segments: [{ key: 'other_fetches' }], asked: ['identity'], learned: ['reached'] };
};

const withPerson = (context: Context): Decision => {
  const { state, signals } = context;
  if (signals.facts.has('debt_named')) return { ...AGAIN, segments: [{ key: 'told_too_early' }] };
  if (!knows(state, 'introduced')) return { ...AGAIN, segments: [{ key: 'asks_who_calls' }] };
  const trusts = believes(context);
  if (trusts === undefined) return { ...AGAIN, segments: [{ key: 'asks_proof_of_caller' }] };
  if (!knows(state, 'identity_asked'))
    return { ...AGAIN, segments: trusts.length > 0 ? trusts : [{ key: 'told_who' }], learned: ['believed'] };
  return {
    move: 'tell_identity',
    segments: [...trusts, { key: 'gives_identity' }],
    asked: ['purpose'],
    learned: ['verified', 'believed'],
  };
};

/** Someone who fears a fraud wants to hear how the caller can be checked; what it says to being told, else undefined. */
const believes = ({ scenario, state, utterance }: Context): Segment[] | undefined => {
  if (!caseOf(scenario, state).suspicious || knows(state, 'believed')) return [];
  return cued(utterance, 'official_channel') ? [{ key: 'caller_believed' }] : undefined;
};

/** Whoever asked often enough who is there gives in. */
export const waiveIdentity = ({ scenario, state }: Context): Decision =>
  isPassedOn(scenario, state)
    ? {
        move: 'tell_identity',
        segments: [{ key: 'identity_waived' }],
        asked: ['purpose'],
        learned: ['verified'],
      }
    : { move: 'pass_on', segments: [{ key: 'other_fetches' }], asked: ['identity'], learned: ['reached'] };
