import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** The JSON code of Discord's refusal, for example 50007; undefined where it was not Discord that refused. */
export const codeOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined;

/** Nothing can be sent to this person directly: closed to the bot, or no server shared. */
export const isClosed = (error: unknown): boolean => [50007, 50278].includes(codeOf(error) ?? 0);

/** The token is refused, after which discord.js has forgotten it: only a new process helps. */
export const isUnauthorized = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401 && error.code !== 50027) ||
  (error instanceof HTTPError && error.status === 401) ||
  (error instanceof Error && error.message.startsWith('Expected token to be set'));

const SPEAKS_PLAINLY = new Set(['StoreProblem', 'AbortError', 'ConnectTimeoutError', 'SocketError']);

/**
 * An error as it may stand in a log: never with what people wrote, which requests and messages of unknown errors can
 * hold. Discord's own messages name fields and limits, the store's name the file.
 */
export const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (error instanceof DiscordAPIError)
    return {
      name: 'DiscordAPIError',
      code: error.code,
      status: error.status,
      ...('message' in error.rawError ? { message: error.rawError.message } : {}),
    };
  if (error instanceof HTTPError) return { name: error.name, status: error.status };
  if (error instanceof RateLimitError)
    return { name: error.name, route: error.route, retryAfter: error.retryAfter };
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { readonly code?: unknown };
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(SPEAKS_PLAINLY.has(error.name) || typeof code === 'string' ? { message: error.message } : {}),
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
};
