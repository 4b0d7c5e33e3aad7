import type { NegotiationEvent } from '../../machines/negotiation.ts';
import type { SidePack } from '../content/content.ts';
import type { Decision } from '../counterpart/decision.ts';
import { phrase } from '../counterpart/phrase.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { TurnReply } from '../domain/reply.ts';
import { advance } from './advance.ts';
import { evolve } from './fold.ts';

export type RecordedText = {
  readonly event: number;
  readonly part: 'said' | 'shown' | 'note';
  readonly text: string;
};

/** Collects what happens in one turn; the state is always the fold of what was collected. */
export class Recorder {
  readonly events: RehearsalEvent[] = [];
  readonly texts: RecordedText[] = [];
  state: Rehearsal;

  constructor(before: Rehearsal) {
    this.state = before;
  }

  add(event: RehearsalEvent, prose?: { readonly part: RecordedText['part']; readonly text: string }): void {
    if (prose) this.texts.push({ event: this.events.length, ...prose });
    this.events.push(event);
    this.state = evolve(this.state, event);
  }

  /** Sends the machine an event; where the place does not permit it, nothing happens and false is returned. */
  enter(event: NegotiationEvent): boolean {
    const to = advance(this.state.place, event);
    if (to === undefined) return false;
    this.add({ type: 'StageEntered', from: this.state.place, to });
    return true;
  }

  /** Words a decision and records it, with what it offers, learns and opens. */
  speak(pack: SidePack, decision: Decision): TurnReply['counterpart'] {
    const { scenario, lines } = pack;
    const phrased = phrase(decision.segments, lines[this.state.locale], this.state, scenario);
    this.add(
      {
        type: 'CounterpartMoved',
        move: decision.move,
        lines: phrased.lines,
        asked: decision.asked,
        random: phrased.random,
      },
      { part: 'shown', text: phrased.text },
    );
    return {
      move: decision.move,
      text: phrased.text,
      ...(decision.offer ? { offer: decision.offer.plan } : {}),
    };
  }
}
