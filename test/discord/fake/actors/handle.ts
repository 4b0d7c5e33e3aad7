import type { Core } from '../core.ts';
import type { Choice, Interaction, ShownModal } from '../interactions/interaction.ts';
import type { WaitOptions } from '../journal.ts';
import type { StoredMessage } from '../stored.ts';

/** What the user finally sees of an interaction. */
export interface Response {
  /** The type of the callback: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  /** The answer; for an update, the message that was updated. A live object. */
  readonly message?: StoredMessage;
  readonly modal?: ShownModal;
  readonly choices?: readonly Choice[];
  readonly ephemeral: boolean;
}

/** What a test holds after a user did something that the bot has to answer. */
export class InteractionHandle {
  readonly interaction: Interaction;
  readonly #core: Core;

  constructor(core: Core, interaction: Interaction) {
    this.#core = core;
    this.interaction = interaction;
  }

  /** Follow-ups so far, in order. */
  get followUps(): readonly StoredMessage[] {
    return this.interaction.followUps;
  }

  /** "The application did not respond": three seconds went by on the fake's clock. */
  get failed(): boolean {
    return this.#core.interactions.failed(this.interaction);
  }

  #wait<T>(what: string, look: () => T | undefined | false, options?: WaitOptions): Promise<T> {
    const { label } = this.interaction;
    return this.#core.journal.waitFor(
      () => {
        if (this.failed) throw new Error(`${label}: "The application did not respond" within 3 seconds`);
        return look();
      },
      { what: `${what} to: ${label}`, ...options },
    );
  }

  /** The type of the callback, as soon as it came; does not wait for a deferred answer to be filled in. */
  acknowledged(options?: WaitOptions): Promise<number> {
    return this.#wait('the callback', () => this.interaction.callback, options);
  }

  /** The callback; of a deferred answer, what it was filled in with. */
  response(options?: WaitOptions): Promise<Response> {
    const { interaction } = this;
    return this.#wait(
      'an answer',
      () => {
        const { callback: type, original, modal, choices } = interaction;
        if (type === undefined) return undefined;
        if (original?.loading && !interaction.originalDeleted) return undefined;
        return {
          type,
          ...(original && { message: original }),
          ...(modal && { modal }),
          ...(choices && { choices }),
          ephemeral: original?.visibleTo !== undefined,
        };
      },
      options,
    );
  }

  /** The message of the response; throws when the response is a modal or choices. */
  async message(options?: WaitOptions): Promise<StoredMessage> {
    const { message, type } = await this.response(options);
    if (!message) throw new Error(`${this.interaction.label}: answered by type ${type}, not by a message`);
    return message;
  }

  async modal(options?: WaitOptions): Promise<ShownModal> {
    const { modal, type, message } = await this.response(options);
    if (!modal)
      throw new Error(
        `${this.interaction.label}: answered by type ${type}, not by a modal: ${message?.content}`,
      );
    return modal;
  }

  async choices(options?: WaitOptions): Promise<readonly Choice[]> {
    const { choices, type } = await this.response(options);
    if (!choices) throw new Error(`${this.interaction.label}: answered by type ${type}, not by choices`);
    return choices;
  }

  /** The first, second … follow-up message (the one that fills in a deferred answer is not one). */
  followUp(which = 1, options?: WaitOptions): Promise<StoredMessage> {
    return this.#wait(`follow-up ${which}`, () => this.interaction.followUps[which - 1], options);
  }

  /** The message that carried the button or select, once it was updated `times` times through this interaction. */
  updated(times = 1, options?: WaitOptions): Promise<StoredMessage> {
    const { interaction } = this;
    return this.#wait(`update ${times}`, () => interaction.updates >= times && interaction.source, options);
  }
}
