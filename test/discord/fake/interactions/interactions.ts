import type { Core } from '../core.ts';
import type { StoredFile } from '../stored.ts';
import { ANSWER_WITHIN, type Interaction } from './interaction.ts';

/** All interactions of a test, by token. */
export class Interactions {
  readonly all: Interaction[] = [];
  /** Files that users attached to commands or modals. */
  readonly uploads: StoredFile[] = [];
  readonly #core: () => Core;

  constructor(core: () => Core) {
    this.#core = core;
  }

  /** Records an interaction and sends it to the bot. */
  start(interaction: Interaction): void {
    const { gateway, journal } = this.#core();
    this.all.push(interaction);
    journal.note(`${interaction.label} (interaction ${interaction.id})`);
    const guildId = interaction.payload.guild_id;
    gateway.emit({
      t: 'INTERACTION_CREATE',
      guildId: typeof guildId === 'string' ? guildId : undefined,
      d: () => interaction.payload,
    });
  }

  byToken(token: string): Interaction | undefined {
    return this.all.find((each) => each.token === token);
  }

  /** Did the three seconds pass without an answer? The user then reads "The application did not respond". */
  failed(interaction: Interaction): boolean {
    const waited = this.#core().clock.now() - interaction.startedAt;
    return interaction.callback === undefined && waited >= ANSWER_WITHIN;
  }
}
