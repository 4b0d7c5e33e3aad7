import type { RawData, WebSocket } from 'ws';
import type { Core } from '../core.ts';
import { isRecord, type Json, stringAt } from '../json.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import { type Session, send } from './session.ts';

const ALL_INTENTS = 0b11_0011_1111_1111_1111_1111_1111;
const PER_MINUTE = 120;

/** One socket of a bot, from HELLO on. Closes with Discord's codes when the bot breaks the protocol. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #gateway: Gateway;
  readonly #core: Core;
  #session: Session | undefined;
  #received = 0;
  #windowStart: number;

  constructor(socket: WebSocket, query: URLSearchParams, gateway: Gateway, core: Core) {
    this.#socket = socket;
    this.#gateway = gateway;
    this.#core = core;
    this.#windowStart = core.clock.now();
    socket.on('message', (data) => this.#receive(data));
    socket.on('error', () => {});
    socket.on('close', (code) => this.#closed(code));
    if (query.get('v') !== '10') this.#refuse(4012, 'Invalid API version');
    else if (query.get('encoding') !== 'json') this.#refuse(4002, 'The fake speaks JSON only');
    else send(socket, { op: 10, d: { heartbeat_interval: gateway.heartbeatInterval, _trace: [] } });
  }

  /** Ends the connection from Discord's side. */
  cut(code: number | undefined): void {
    if (this.#session) this.#session.socket = undefined;
    if (code === undefined) this.#socket.terminate();
    else this.#socket.close(code);
  }

  #refuse(code: number, message: string): void {
    this.#core.journal.refuse({ method: 'GATEWAY', path: '', code, message, body: undefined });
    this.#core.journal.note(`gateway closes with ${code} ${message}`);
    this.cut(code);
  }

  #closed(code: number): void {
    if (!this.#session || this.#session.socket !== this.#socket) return;
    this.#session.socket = undefined;
    if (code === 1000 || code === 1001) this.#gateway.end(this.#session);
    this.#core.journal.note(`gateway connection closed by the bot with ${code}`);
  }

  #receive(data: RawData) {
    const text = data.toString();
    if (Buffer.byteLength(text) > 4096) return this.#refuse(4002, 'Payload over 4096 bytes');
    const now = this.#core.clock.now();
    if (now - this.#windowStart >= 60_000) {
      this.#windowStart = now;
      this.#received = 0;
    }
    this.#received += 1;
    if (this.#received > PER_MINUTE) return this.#refuse(4008, 'Rate limited: over 120 payloads in a minute');
    let frame: unknown;
    try {
      frame = JSON.parse(text);
    } catch {
      return this.#refuse(4002, 'Error while decoding payload');
    }
    if (!isRecord(frame)) return this.#refuse(4002, 'Error while decoding payload');
    this.#handle(frame.op, frame.d);
  }

  #handle(op: unknown, d: unknown) {
    if (op === 1) return this.#acknowledge();
    const fields = isRecord(d) ? d : {};
    if (op === 2) return this.#identify(fields);
    if (op === 6) return this.#resume(fields);
    if (!this.#session) return this.#refuse(4003, 'Not authenticated');
    // Presence, voice state and member requests are accepted and have no effect here.
    if (op !== 3 && op !== 4 && op !== 8) this.#refuse(4001, `Unknown opcode ${String(op)}`);
  }

  #acknowledge() {
    send(this.#socket, { op: 11 });
    this.#gateway.heartbeats += 1;
    this.#core.journal.changed();
  }

  #identify(d: Json) {
    if (this.#session) return this.#refuse(4005, 'Already authenticated');
    if (stringAt(d, 'token') !== this.#core.token) return this.#refuse(4004, 'Authentication failed');
    const intents = d.intents;
    if (typeof intents !== 'number' || intents & ~ALL_INTENTS) return this.#refuse(4013, 'Invalid intents');
    if (!isRecord(d.properties)) return this.#refuse(4002, 'properties are required');
    const { messageContent, guildMembers, presences } = this.#core.privileged;
    const disallowed =
      (intents & INTENT.messageContent && !messageContent) ||
      (intents & INTENT.guildMembers && !guildMembers) ||
      (intents & INTENT.presences && !presences);
    if (disallowed) return this.#refuse(4014, 'Disallowed intents');
    const { large_threshold: large } = d;
    if (large !== undefined && !(typeof large === 'number' && large >= 50 && large <= 250)) {
      return this.#refuse(4002, 'large_threshold must be 50 to 250');
    }
    const [shard, count] = Array.isArray(d.shard) ? d.shard.map(Number) : [0, 1];
    if (shard === undefined || count === undefined || !(shard >= 0 && shard < count)) {
      return this.#refuse(4010, 'Invalid shard');
    }
    this.#session = this.#gateway.identify(this.#socket, intents, [shard, count]);
  }

  #resume(d: Json) {
    if (this.#session) return this.#refuse(4005, 'Already authenticated');
    if (stringAt(d, 'token') !== this.#core.token) return this.#refuse(4004, 'Authentication failed');
    const sequence = Number(d.seq);
    this.#session = this.#gateway.resume(this.#socket, stringAt(d, 'session_id') ?? '', sequence);
    if (!this.#session) return send(this.#socket, { op: 9, d: false });
    if (sequence > this.#session.sequence) this.#refuse(4007, 'Invalid seq');
  }
}
