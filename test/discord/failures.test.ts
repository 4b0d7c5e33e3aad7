import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { judgeFailure, retryAfter } from '../../src/discord/deliver.ts';
import { describeError, isUnauthorized } from '../../src/discord/errors.ts';

const WORDS = 'my own words';
const refusal = (status: number, code: number) =>
  new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', 'https://x/webhooks/1/token', {
    body: { content: WORDS },
    files: undefined,
  });
const http = (status: number) =>
  new HTTPError(status, 'Bad', 'POST', 'https://x', { body: WORDS, files: undefined });
const limited = new RateLimitError({
  ...{
    global: false,
    hash: '',
    limit: 1,
    majorParameter: '',
    method: 'POST',
    route: '/channels/:id/messages',
  },
  ...{ sublimitTimeout: 0, timeToReset: 30_000, retryAfter: 30_000, url: '', scope: 'user' },
});

describe('a failure to send', () => {
  test.each([50007, 50278, 10003, 50001, 50013, 160005, 50083])(
    'with %i is given up, with the reason',
    (code) => {
      expect(judgeFailure(refusal(403, code), 0)).toEqual({
        status: 'given_up',
        reason: `Discord 403/${code}`,
      });
    },
  );

  test.each([
    ['a bad gateway', http(502)],
    ['a timeout', new DOMException('aborted', 'AbortError')],
    ['a rate limit', refusal(429, 0)],
    ['opening conversations too fast', refusal(429, 40003)],
    ['a cut connection', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
  ])('by %s is tried again', (_, error) => {
    expect(judgeFailure(error, 2)).toMatchObject({ status: 'retry', afterMs: 2000 });
  });

  test('by a long rate limit is tried again when it has passed', () => {
    expect(judgeFailure(limited, 0)).toMatchObject({ status: 'retry', afterMs: 30_000 });
  });

  test('is waited for ever longer, up to five minutes, and given up after a day', () => {
    expect([0, 1, 5, 20].map(retryAfter)).toEqual([500, 1000, 16_000, 300_000]);
    expect(judgeFailure(http(502), 300)).toMatchObject({ status: 'given_up' });
  });
});

describe('an error in the log', () => {
  test('holds no word of anyone, and no token', () => {
    const nested = new SyntaxError(`Unexpected token in "${WORDS}"`);
    for (const error of [refusal(400, 50035), http(500), limited, nested, WORDS, undefined, { WORDS }]) {
      const line = JSON.stringify(describeError(error));
      expect(line).not.toMatch(/my own words|webhooks/);
    }
    expect(describeError(refusal(400, 50035))).toMatchObject({ code: 50035, status: 400, message: 'No' });
    const store = Object.assign(new Error('the disk is full'), { name: 'StoreProblem', code: 'disk_full' });
    expect(describeError(store)).toMatchObject({ message: 'the disk is full' });
  });

  test('tells a refused token from a dead interaction', () => {
    expect(isUnauthorized(refusal(401, 0))).toBe(true);
    expect(isUnauthorized(new Error('Expected token to be set for this request, but none was present'))).toBe(
      true,
    );
    expect(isUnauthorized(refusal(401, 50027))).toBe(false);
    expect(isUnauthorized(refusal(403, 50007))).toBe(false);
  });
});
