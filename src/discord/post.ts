import { type APIMessage, Routes } from 'discord.js';
import type { Parley } from './parley.ts';

/**
 * Sends one message that is not from the outbox; returns its id. The nonce (at most 25 characters, of the message or
 * interaction that is answered) makes the same answer appear once, however often it is sent within minutes.
 */
export const post = async (
  { rest }: Pick<Parley, 'rest'>,
  channel: string,
  body: object,
  nonce: string,
): Promise<string> => {
  const sent = (await rest.post(Routes.channelMessages(channel), {
    body: { allowed_mentions: { parse: [] }, ...body, nonce, enforce_nonce: true },
  })) as APIMessage;
  return sent.id;
};
