import type { Content } from '../../src/content/content.ts';
import type { RehearsalEvent } from '../../src/domain/event.ts';
import type { Rehearsal } from '../../src/domain/rehearsal.ts';
import type { TurnReply } from '../../src/domain/reply.ts';
import type { Help, Level, Locale, Side } from '../../src/domain/setting.ts';
import type { VisitKind } from '../../src/domain/visit.ts';
import * as commands from '../../src/rehearsal/commands.ts';
import { fold } from '../../src/rehearsal/fold.ts';
import { start } from '../../src/rehearsal/start.ts';
import { takeTurn } from '../../src/rehearsal/turn.ts';

export type Setting = {
  readonly scenario?: string;
  readonly side?: Side;
  readonly level?: Level;
  readonly case?: string | undefined;
  readonly visit?: VisitKind | undefined;
  readonly locale?: Locale;
  readonly help?: Help;
  readonly seed?: number;
  readonly today?: string;
};

/** A talk in progress: say something, do something, look at where it stands. What is refused throws. */
export class Talk {
  readonly #content: Content;
  events: RehearsalEvent[];
  state: Rehearsal;
  readonly opening: string;
  readonly replies: TurnReply[] = [];
  readonly prose: string[] = [];

  constructor(content: Content, setting: Setting = {}) {
    this.#content = content;
    const started = start(
      {
        scenario: setting.scenario ?? 'consumer-credit',
        side: setting.side ?? 'debtor',
        level: setting.level ?? 'easy',
        ...(setting.case ? { case: setting.case } : {}),
        ...(setting.visit ? { visit: setting.visit } : {}),
        locale: setting.locale ?? 'zh-CN',
        help: setting.help ?? 'rewrite',
        seed: setting.seed ?? 7,
        today: setting.today ?? '2026-11-22',
      },
      content,
    );
    if ('refused' in started) throw new Error(`could not start: ${started.refused}`);
    this.events = [...started.events];
    this.state = started.state;
    this.opening = started.opening;
  }

  say(text: string): TurnReply {
    const turn = takeTurn(this.state, text, this.#content);
    if ('refused' in turn)
      throw new Error(`"${text}" was refused: the talk has ended as ${this.state.place}`);
    this.events.push(...turn.events);
    this.prose.push(...turn.texts.map((entry) => entry.text));
    this.state = turn.state;
    this.replies.push(turn.reply);
    return turn.reply;
  }

  /** Says each in turn, as long as the talk goes on; the last reply. */
  sayAll(...texts: readonly string[]): TurnReply | undefined {
    for (const text of texts) if (!this.state.outcome) this.say(text);
    return this.replies.at(-1);
  }

  private take(done: commands.Done | commands.CommandRefusal): commands.Done {
    if ('refused' in done) throw new Error(`refused: ${done.refused}`);
    this.events.push(...done.events);
    this.state = done.state;
    return done;
  }

  wait(days: number): commands.Done {
    return this.take(commands.wait(this.state, days, this.#content));
  }

  show(evidence: string): commands.Done {
    return this.take(commands.showEvidence(this.state, evidence, this.#content));
  }

  hint(): commands.Done {
    return this.take(commands.hint(this.state, this.#content));
  }

  quit(): commands.Done {
    return this.take(commands.quit(this.state));
  }

  rewind(before: number): void {
    const gone = commands.rewind(this.state, before);
    if ('refused' in gone) throw new Error(`refused: ${gone.refused}`);
    this.events.push(gone.event);
    this.state = fold(this.events);
  }

  /** What was said and answered, for a failing test's message. */
  get trace(): string {
    return this.replies
      .map(
        ({ turn, understood, counterpart, standing, stage }) =>
          `${turn} [${stage.before}→${stage.after}] acts=${understood.acts} flags=${understood.flags} terms=${JSON.stringify(understood.terms)}\n  ${counterpart.move}: ${counterpart.text}\n  ${JSON.stringify(standing)}`,
      )
      .join('\n');
  }
}
