import { directChannel } from '../channels.ts';
import type { Core } from '../core.ts';
import type { Interaction, ShownModal } from '../interactions/interaction.ts';
import { makeInteraction, type Use } from '../interactions/payload.ts';
import type { Json } from '../json.ts';
import { deleteMessage, editMessage, postMessage } from '../messages.ts';
import { has } from '../permissions.ts';
import { mentionedIn } from '../pings.ts';
import { messageJson } from '../serializeMessage.ts';
import type { StoredChannel, StoredMessage, StoredUser } from '../stored.ts';
import { guildOf, permissionsIn, sees } from '../world.ts';
import { FakeChannel } from './channel.ts';
import { commandData, findCommand, type OptionValues } from './command.ts';
import { type Entity, Resolved, storeUpload, type Upload } from './entities.ts';
import { type ModalValues, modalData } from './fillModal.ts';
import type { FakeGuild } from './guild.ts';
import { InteractionHandle } from './handle.ts';
import { pickButton, pickOptions } from './pick.ts';

/** Where a command is used: in a channel or thread, in a guild's `general`, or in direct messages with the bot. */
export type Place = { channel: FakeChannel } | { guild: FakeGuild } | { dm: true };

/** A person on this Discord. Whatever Discord's own interface would not let a person do throws at once. */
export class FakeUser implements Entity {
  readonly kind = 'user';
  readonly stored: StoredUser;
  readonly #core: Core;

  constructor(core: Core, stored: StoredUser) {
    this.#core = core;
    this.stored = stored;
  }

  get id(): string {
    return this.stored.id;
  }

  get name(): string {
    return this.stored.name;
  }

  /** The direct messages with the bot. */
  get dm(): FakeChannel {
    return new FakeChannel(this.#core, directChannel(this.#core, this.id));
  }

  /** From now on the bot's direct messages are refused with 50007. */
  closeDms(closed = true): void {
    this.stored.dmsClosed = closed;
  }

  /** `amy.slash('rehearse', { scenario: 'mall' }, { guild })`; a subcommand is written `settings show`. */
  slash(command: string, options: OptionValues = {}, place: Place = { dm: true }): InteractionHandle {
    const channel = this.#at(place);
    const data = commandData(this.#core, this.stored, channel, command, options);
    return this.#use({ kind: 2, label: `uses /${command}`, channel, data, commandName: command });
  }

  /** What the bot suggests while the user types `options[focused]`. Await `choices()`. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
    place: Place = { dm: true },
  ): InteractionHandle {
    const channel = this.#at(place);
    const data = commandData(this.#core, this.stored, channel, command, options, focused);
    return this.#use({ kind: 4, label: `types in /${command}`, channel, data });
  }

  /** A command of the context menu of a message or of a user. */
  menu(name: string, target: StoredMessage | FakeUser, place?: Place): InteractionHandle {
    const onUser = target instanceof FakeUser;
    const own = onUser ? undefined : this.#core.world.channels.get(target.channelId);
    const channel = own ?? this.#at(place ?? { dm: true });
    const type = onUser ? 2 : 3;
    const command = findCommand(this.#core, this.stored, channel, type, name);
    const resolved = new Resolved(this.#core, channel);
    if (onUser) resolved.add(target);
    else resolved.put('messages', target.id, this.#json(target));
    const id = command?.id ?? this.#core.nextId();
    const data = { id, name: command?.name ?? name, type, target_id: target.id, resolved: resolved.json };
    return this.#use({ kind: 2, label: `uses the menu command ${name}`, channel, data, commandName: name });
  }

  /** Presses the button with this label or custom id. */
  click(message: StoredMessage, labelOrCustomId: string): InteractionHandle {
    const channel = this.#reach(message);
    const button = pickButton(message, labelOrCustomId);
    const data = { custom_id: button.customId, component_type: 2, id: 1 };
    return this.#use({ kind: 3, label: `presses "${button.label}"`, channel, data, ...this.#from(message) });
  }

  /** Picks from a select, which is named by custom id or placeholder; options by value or label. */
  choose(
    message: StoredMessage,
    select: string,
    values: readonly (string | Entity)[] | string,
  ): InteractionHandle {
    const channel = this.#reach(message);
    const resolved = new Resolved(this.#core, channel);
    const { found, picked } = pickOptions(message, select, values, resolved);
    const data: Json = { custom_id: found.customId, component_type: found.type, values: picked };
    if (resolved.json) data.resolved = resolved.json;
    return this.#use({
      kind: 3,
      label: `chooses ${picked.join(', ')}`,
      channel,
      data,
      ...this.#from(message),
    });
  }

  /** Fills in a modal and sends it. Keys are custom ids or labels. */
  submit(modal: ShownModal, values: ModalValues = {}): InteractionHandle {
    const { shownBy } = modal;
    if (shownBy.userId !== this.id)
      throw new Error(`the modal "${modal.title}" was not shown to ${this.name}`);
    const { channel, source } = shownBy;
    const data = modalData(this.#core, channel, modal, values);
    return this.#use({
      kind: 5,
      label: `submits "${modal.title}"`,
      channel,
      data,
      ...(source && this.#from(source)),
    });
  }

  /** Writes a message. `replyTo` pings its author unless told otherwise. */
  say(
    channel: FakeChannel,
    text: string,
    more: { replyTo?: StoredMessage; ping?: boolean; files?: readonly Upload[] } = {},
  ): StoredMessage {
    const { world } = this.#core;
    this.#enter(channel.stored);
    if (text.length > 2000)
      throw new Error(`a user's message has at most 2000 characters, not ${text.length}`);
    const { thread } = channel.stored;
    const manages = has(permissionsIn(world, channel.stored, this.id), 'ManageThreads');
    if (thread?.locked && !manages) throw new Error(`the thread ${channel.name} is locked`);
    const { replyTo, ping = true, files = [] } = more;
    const mentions = mentionedIn(text).users.filter((id) => world.users.has(id));
    if (replyTo && ping && !mentions.includes(replyTo.authorId)) mentions.push(replyTo.authorId);
    // An answer to an interaction is no regular message: replying to it does not give its bot the content.
    const counts = mentions.filter(
      (id) => id !== replyTo?.authorId || !replyTo.interaction || text.includes(`<@${id}>`),
    );
    return postMessage(this.#core, channel.stored, {
      authorId: this.id,
      content: text,
      mentions: counts,
      files: files.map((file) => storeUpload(this.#core, file)),
      ...(replyTo && { type: 19, replyTo: replyTo.id }),
    });
  }

  edit(message: StoredMessage, text: string): void {
    this.#own(message);
    editMessage(this.#core, message, { content: text });
  }

  delete(message: StoredMessage): void {
    this.#own(message);
    deleteMessage(this.#core, message);
  }

  #own(message: StoredMessage): void {
    if (message.authorId !== this.id) throw new Error(`the message is not by ${this.name}`);
  }

  #at(place: Place): StoredChannel {
    const channel = 'dm' in place ? this.dm : 'guild' in place ? place.guild.general : place.channel;
    this.#enter(channel.stored);
    return channel.stored;
  }

  /** Joins the guild on the way; throws when the user cannot see the channel. */
  #enter(channel: StoredChannel): void {
    const { world, clock } = this.#core;
    const guild = guildOf(world, channel);
    if (guild && !guild.members.has(this.id)) {
      guild.members.set(this.id, { userId: this.id, joinedAt: clock.iso(), roles: new Set(), nick: null });
    }
    if (channel.deleted) throw new Error(`${channel.name} is deleted`);
    if (!sees(world, channel, this.id))
      throw new Error(`${this.name} cannot see ${channel.name || 'that DM'}`);
  }

  /** The channel of a message that the user can see. */
  #reach(message: StoredMessage): StoredChannel {
    const channel = this.#core.world.channels.get(message.channelId);
    if (!channel) throw new Error(`no channel ${message.channelId}`);
    if (message.deleted) throw new Error('the message is deleted');
    if (message.visibleTo !== undefined && message.visibleTo !== this.id) {
      throw new Error(`the message is ephemeral: ${this.name} does not see it`);
    }
    this.#enter(channel);
    return channel;
  }

  #json(message: StoredMessage): Json {
    return messageJson(this.#core.world, message, this.#core.urls.cdn);
  }

  #from(message: StoredMessage): Pick<Use, 'source' | 'message'> {
    return { source: message, message: this.#json(message) };
  }

  #use(use: Omit<Use, 'userId' | 'label'> & { label: string }): InteractionHandle {
    const interaction: Interaction = makeInteraction(this.#core, {
      ...use,
      userId: this.id,
      label: `${this.name} ${use.label}`,
    });
    this.#core.interactions.start(interaction);
    return new InteractionHandle(this.#core, interaction);
  }
}
