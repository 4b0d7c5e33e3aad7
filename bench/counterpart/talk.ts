import type { Content } from '../../src/content/content.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Rehearsal } from '../../src/domain/rehearsal.ts';
import type { Locale, Side } from '../../src/domain/setting.ts';
import { isOutcome } from '../../src/domain/stage.ts';
import * as commands from '../../src/rehearsal/commands.ts';
import { start } from '../../src/rehearsal/start.ts';
import { takeTurn } from '../../src/rehearsal/turn.ts';
import { MOST_TURNS, type Played } from './played.ts';

const TODAY = '2026-11-22';

/** What a player does next: words, a paper shown, days let pass; nothing more to do is a leave-taking. */
export type Action =
  | { readonly say: string }
  | { readonly show: string }
  | { readonly wait: number }
  | { readonly leave: true };

export type Player = (talk: Talk) => Action;

export type Setting = {
  readonly scenario: string;
  readonly side: Side;
  readonly case: string;
  readonly locale: Locale;
  readonly seed: number;
};

/** One talk of a scripted player: words in, and every offer checked against what the counterpart may grant. */
export class Talk {
  state: Rehearsal;
  turns = 0;
  readonly beyond: Plan[] = [];
  readonly said: { readonly who: 'player' | 'counterpart'; readonly text: string }[] = [];
  readonly #content: Content;
  readonly #isBeyond: (plan: Plan, state: Rehearsal) => boolean;

  constructor(content: Content, setting: Setting, isBeyond: (plan: Plan, state: Rehearsal) => boolean) {
    this.#content = content;
    this.#isBeyond = isBeyond;
    const started = start({ ...setting, level: 'easy', help: 'off', today: TODAY }, content);
    if ('refused' in started) throw new Error(`could not start: ${started.refused}`);
    this.state = started.state;
    this.said.push({ who: 'counterpart', text: started.opening });
  }

  /** Lets a player talk until it ends, or for as long as a talk may last. */
  play(player: Player): void {
    while (!isOutcome(this.state.place) && this.turns < MOST_TURNS) {
      this.#do(player(this));
      this.turns++;
    }
  }

  /** How it ended: what is measured of either side's talks. */
  get end(): Pick<Played, 'agreed' | 'turns' | 'beyond' | 'stuck' | 'authority'> {
    const { agreement, standing, place } = this.state;
    return {
      agreed: agreement !== null,
      turns: this.turns,
      beyond: this.beyond.length,
      stuck: !isOutcome(place),
      authority: agreement ? standing.authority : 0,
    };
  }

  #do(action: Action): void {
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
    if (offer && offer.plan !== before.offer?.plan && this.#isBeyond(offer.plan, this.state))
      this.beyond.push(offer.plan);
  }
}
