import { apiError } from '../apiError.ts';
import type { Core } from '../core.ts';
import type { RecordedRequest, SentFile } from '../journal.ts';
import { isRecord, type Json } from '../json.ts';
import { Spot } from '../validate/spot.ts';

export interface Call {
  readonly core: Core;
  readonly request: RecordedRequest;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly files: readonly SentFile[];
  /** A named segment of the path, `param('channel')` in `/channels/:channel`. */
  param(name: string): string;
}

/** What to answer with 200; nothing means 204. */
export type Handler = (call: Call) => unknown;

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Needs `Authorization: Bot …`; interactions and their webhooks have their token in the path. */
  readonly authorized: boolean;
  readonly handle: Handler;
}

/** `route('GET /channels/:channel', handler)` */
export const route = (line: string, handle: Handler, authorized = true): Route => {
  const [method = '', path = ''] = line.split(' ');
  const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, authorized, handle };
};

export const openRoute = (line: string, handle: Handler): Route => route(line, handle, false);

export const callOf = (core: Core, request: RecordedRequest, params: Record<string, string>): Call => ({
  core,
  request,
  query: request.query,
  body: isRecord(request.body) ? request.body : {},
  files: request.files,
  param(name) {
    const value = params[name];
    if (value === undefined) throw new Error(`the route has no segment :${name}`);
    return value;
  },
});

/** Runs `check` over a body; throws its refusals, and notes what Discord would ignore. */
export const checked = <T>(call: Call, body: unknown, check: (spot: Spot) => T): T => {
  const spot = new Spot(body);
  const result = check(spot);
  spot.settle();
  noteIgnored(call, spot);
  return result;
};

const noteIgnored = ({ core, request }: Call, spot: Spot): void => {
  const { method, path, body } = request;
  for (const field of spot.ignored) {
    core.journal.refuse({
      method,
      path,
      code: 0,
      message: `Discord ignores the unknown field ${field}`,
      body,
    });
  }
};

/** Throws 50035 unless the parameter is a snowflake, as Discord does before looking anything up. */
export const requireSnowflake = (value: string, name: string): void => {
  if (/^\d{17,20}$/.test(value)) return;
  const says = `Value "${value}" is not snowflake.`;
  throw apiError(50035, { [name]: { _errors: [{ code: 'NUMBER_TYPE_COERCE', message: says }] } });
};
