import { z } from 'zod';

/** What the buttons and forms of Parley's messages do. */
export const CONTROLS = [
  'reply',
  'hint',
  'end',
  'end_sure',
  'wait',
  'go_on',
  'stop',
  'again',
  'kept',
  'broken',
  'checkin',
  'thread',
  'say',
] as const;
export type Control = (typeof CONTROLS)[number];

export type CustomId = {
  readonly control: Control;
  readonly rehearsal: string;
  /** The outbox row that the message shows: by it, a message is known again after a crash. */
  readonly row?: number;
};

const partsSchema = z.tuple([
  z.enum(CONTROLS),
  z.string().regex(/^[\w-]{1,64}$/),
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional(),
]);

/** { control: 'reply', rehearsal: 'abc', row: 7 } → "reply:abc:7"; at most 89 of the 100 characters allowed. */
export const makeCustomId = ({ control, rehearsal, row }: CustomId): string =>
  [control, rehearsal, ...(row === undefined ? [] : [row])].join(':');

/** Undefined for whatever Parley cannot have made; anyone can send anything as a custom id. */
export const parseCustomId = (text: string): CustomId | undefined => {
  const parts = partsSchema.safeParse(text.split(':'));
  if (!parts.success) return undefined;
  const [control, rehearsal, row] = parts.data;
  return { control, rehearsal, ...(row === undefined ? {} : { row: Number(row) }) };
};
