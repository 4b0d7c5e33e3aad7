import type { WebSocket } from 'ws';
import type { Json } from '../json.ts';

export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
}

/** A gateway session: it outlives its socket, and remembers what it sent so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly sent: { s: number; dispatch: Dispatch }[] = [];
  socket: WebSocket | undefined;

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  get sequence(): number {
    return this.sent.at(-1)?.s ?? 0;
  }

  /** Sends it now if there is a connection; in any case it is there to be replayed. */
  dispatch(dispatch: Dispatch): void {
    const entry = { s: this.sequence + 1, dispatch };
    this.sent.push(entry);
    this.#transmit(entry);
  }

  /** After a resume: everything the client had not seen, in order. */
  replaySince(sequence: number): number {
    const missed = this.sent.filter(({ s }) => s > sequence);
    for (const entry of missed) this.#transmit(entry);
    return missed.length;
  }

  #transmit({ s, dispatch }: { s: number; dispatch: Dispatch }): void {
    if (this.socket) send(this.socket, { op: 0, s, t: dispatch.t, d: dispatch.d });
  }

  /** Guild events go to the guild's shard; direct messages to shard 0 only. */
  takesGuild(guildId: string | undefined): boolean {
    const [shard, count] = this.shard;
    return guildId === undefined ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard;
  }
}

export const send = (socket: WebSocket, frame: Json): void => {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
};
