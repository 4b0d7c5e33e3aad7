import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { applicationFlags, type Core } from '../core.ts';
import { copyJson } from '../json.ts';
import { guildJson, userJson } from '../serialize.ts';
import { isIn } from '../world.ts';
import { Connection } from './connection.ts';
import { INTENT } from './intents.ts';
import { type Dispatch, Session, send } from './session.ts';

export interface Event {
  readonly t: string;
  /** The intent without which a session does not get the event. */
  readonly intent?: number;
  readonly guildId?: string | undefined;
  /** The payload, which may depend on the session's intents. */
  readonly d: (session: Session) => unknown;
}

/** The gateway: sessions, and what a test may do to them. */
export class Gateway {
  readonly sessions: Session[] = [];
  readonly heartbeatInterval: number;
  /** How many heartbeats were acknowledged. */
  heartbeats = 0;
  readonly #core: () => Core;
  readonly #server: WebSocketServer;
  readonly #connections = new Set<Connection>();
  #refusedResumes = 0;

  constructor(server: Server, core: () => Core, heartbeatInterval: number) {
    this.#core = core;
    this.heartbeatInterval = heartbeatInterval;
    // Discord's limit is 4096 bytes; `Connection` closes with 4002 beyond it.
    this.#server = new WebSocketServer({ server, maxPayload: 1 << 20 });
    this.#server.on('connection', (socket, request) => {
      const connection = new Connection(
        socket,
        new URL(request.url ?? '/', 'ws://x').searchParams,
        this,
        core(),
      );
      this.#connections.add(connection);
      socket.on('close', () => this.#connections.delete(connection));
    });
  }

  /** Is a bot connected and identified? */
  get connected(): boolean {
    return this.sessions.some((session) => session.socket !== undefined);
  }

  /** Sends an event to every session that is to get it; those without a socket get it when they resume. */
  emit(event: Event): void {
    const { journal, world } = this.#core();
    const guild = event.guildId === undefined ? undefined : world.guilds.get(event.guildId);
    // Of a guild that the bot is not in it hears nothing but interactions.
    const outside = guild !== undefined && !isIn(guild, world.bot.id) && event.t !== 'INTERACTION_CREATE';
    const takers = (outside ? [] : this.sessions).filter(
      (session) =>
        session.takesGuild(event.guildId) &&
        (event.intent === undefined || (session.intents & event.intent) !== 0),
    );
    for (const session of takers) session.dispatch({ t: event.t, d: copyJson(event.d(session)) });
    if (takers.length > 0) journal.note(`gateway ${event.t}`);
    else if (/^(INTERACTION|MESSAGE)_CREATE$/.test(event.t))
      journal.note(`gateway ${event.t}: no session takes it`);
    else journal.changed();
  }

  identify(socket: WebSocket, intents: number, shard: readonly [number, number]): Session {
    const core = this.#core();
    const { world, urls } = core;
    const session = new Session(`session-${core.nextId()}`, intents, shard, socket);
    this.sessions.push(session);
    const guilds = [...world.guilds.values()].filter(
      (guild) => isIn(guild, world.bot.id) && session.takesGuild(guild.id),
    );
    const ready = {
      v: 10,
      user: { ...userJson(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: urls.gateway,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      private_channels: [],
      relationships: [],
      shard,
      application: { id: world.applicationId, flags: applicationFlags(core.privileged) },
    };
    session.dispatch({ t: 'READY', d: ready });
    if (intents & INTENT.guilds) {
      for (const guild of guilds)
        session.dispatch({ t: 'GUILD_CREATE', d: copyJson(guildJson(world, guild)) });
    }
    core.journal.note(`gateway IDENTIFY with intents ${intents}`);
    return session;
  }

  /** The session to resume, or undefined when Discord would no longer know it. */
  resume(socket: WebSocket, sessionId: string, sequence: number): Session | undefined {
    const { journal } = this.#core();
    const session = this.sessions.find(({ id }) => id === sessionId);
    if (!session || this.#refusedResumes > 0) {
      if (session) this.end(session);
      this.#refusedResumes = Math.max(0, this.#refusedResumes - 1);
      journal.note('gateway RESUME refused');
      return undefined;
    }
    session.socket?.terminate();
    session.socket = socket;
    const missed = session.replaySince(sequence);
    session.dispatch({ t: 'RESUMED', d: { _trace: [] } });
    journal.note(`gateway RESUME, ${missed} missed events replayed`);
    return session;
  }

  /** Forgets a session, as after a close with 1000 or 1001. */
  end(session: Session): void {
    const at = this.sessions.indexOf(session);
    if (at >= 0) this.sessions.splice(at, 1);
  }

  /** Cuts every connection: without a close frame, or with this close code. The sessions can be resumed. */
  drop(code?: number): void {
    this.#core().journal.note(`gateway connections dropped by the test${code ? ` with ${code}` : ''}`);
    for (const connection of this.#connections) connection.cut(code);
  }

  /** The next `times` RESUMEs are answered with INVALID_SESSION: what was missed stays missed. */
  refuseResume(times = 1): void {
    this.#refusedResumes += times;
  }

  /** Asks the clients to reconnect and resume (op 7). */
  requestReconnect(): void {
    for (const { socket } of this.sessions) if (socket) send(socket, { op: 7, d: null });
  }

  /** Sends INVALID_SESSION (op 9) on the open connections. */
  invalidate(resumable = false): void {
    for (const session of [...this.sessions]) {
      if (session.socket) send(session.socket, { op: 9, d: resumable });
      if (!resumable) this.end(session);
    }
  }

  /** Delivers the last event of this name (or the last that the predicate picks) once more, under a new number. */
  duplicate(which: string | ((dispatch: Dispatch) => boolean)): void {
    const picks = typeof which === 'string' ? ({ t }: Dispatch) => t === which : which;
    for (const session of this.sessions) {
      const found = session.sent.findLast(({ dispatch }) => picks(dispatch));
      if (!found)
        throw new Error(`no event to send twice in ${session.sent.map(({ dispatch }) => dispatch.t)}`);
      session.dispatch(copyJson(found.dispatch));
    }
  }

  async close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
