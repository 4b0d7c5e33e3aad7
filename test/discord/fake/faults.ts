import { type ApiError, apiError, type KnownCode } from './apiError.ts';
import type { Json } from './json.ts';

/** What goes wrong with a request. Made by the functions below. */
export interface Fault {
  readonly name: string;
  /** Answer this instead of doing anything. */
  readonly answer?: { status: number; body: Json | string; headers?: Record<string, string> };
  /** Do what was asked, then answer only when this settles. */
  readonly delay?: (cancelled: AbortSignal) => Promise<void>;
  /** Cut the connection: before the request takes effect, or after it did. */
  readonly reset?: 'before' | 'after';
}

/** 429. `retryAfter` is in seconds, as in Discord's body. */
export const rateLimited = (retryAfter: number, { global = false, shared = false } = {}): Fault => ({
  name: `429 for ${retryAfter} s`,
  answer: {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': global ? 'global' : shared ? 'shared' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
  },
});

/** 500, 502, 503 … with the body that a proxy gives. */
export const serverError = (status = 500): Fault => ({
  name: `HTTP ${status}`,
  answer: { status, body: `<html>${status}</html>`, headers: { 'content-type': 'text/html' } },
});

const failure = (error: ApiError): Fault => ({
  name: `refused with ${error.code} ${error.message}`,
  answer: { status: error.status, body: error.toBody() },
});

/** Any documented refusal, for example `refuses(50007)` (closed direct messages) or `refuses(10062)`. */
export const refuses = (code: KnownCode): Fault => failure(apiError(code));

/** 401, after which discord.js forgets its token until it is restarted. */
export const unauthorized = (): Fault => failure(apiError(0));

/** The request takes effect at once; its answer comes `ms` later. */
export const slow = (ms: number): Fault => ({
  name: `answered ${ms} ms late`,
  delay: (cancelled) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      cancelled.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
});

/** As `slow`, but the answer comes when the test says so. */
export const held = (): { fault: Fault; release: () => void } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const delay = (cancelled: AbortSignal) => {
    cancelled.addEventListener('abort', () => resolve());
    return promise;
  };
  return { fault: { name: 'answered when released', delay }, release: resolve };
};

/** ECONNRESET: `after` the message was created, or `before` anything was done. */
export const reset = (when: 'before' | 'after' = 'after'): Fault => ({
  name: `connection reset ${when}`,
  reset: when,
});

interface Scripted {
  readonly matches: (route: string) => boolean;
  readonly fault: Fault;
  skip: number;
  times: number;
}

/** `POST /channels/:id/messages`: a segment that starts with a colon, or is `*`, matches any one segment. */
const matcher = (route: string | RegExp): ((actual: string) => boolean) => {
  if (route instanceof RegExp) return (actual) => route.test(actual);
  const segments = route
    .split('/')
    .map((part) => (/^(:.*|\*)$/.test(part) ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const pattern = new RegExp(`^${segments.join('/')}$`);
  return (actual) => pattern.test(actual);
};

export interface FaultTiming {
  /** How many matching requests it meets; 1 unless told. */
  times?: number;
  /** How many matching requests it lets pass before. */
  skip?: number;
}

/** Scripted faults, by route. Several on one route are met in the order in which they were scripted. */
export class Faults {
  #scripted: Scripted[] = [];

  on(route: string | RegExp, fault: Fault, { times = 1, skip = 0 }: FaultTiming = {}): void {
    this.#scripted.push({ matches: matcher(route), fault, skip, times });
  }

  clear(): void {
    this.#scripted = [];
  }

  /** The fault that meets this request, which is thereby used up once. */
  take(method: string, path: string): Fault | undefined {
    for (const scripted of this.#scripted) {
      if (scripted.times <= 0 || !scripted.matches(`${method} ${path}`)) continue;
      if (scripted.skip > 0) {
        scripted.skip -= 1;
        continue;
      }
      scripted.times -= 1;
      return scripted.fault;
    }
    return undefined;
  }
}
