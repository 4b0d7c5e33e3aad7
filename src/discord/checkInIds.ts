import { z } from 'zod';

/** What the form and the buttons of a check-in do. */
export const CHECK_IN_CONTROLS = ['told', 'keep', 'drop', 'show', 'forget'] as const;

export type CheckInId = {
  readonly control: (typeof CHECK_IN_CONTROLS)[number];
  /** Of the rehearsal that was told about, else of the check-in. */
  readonly id: string;
};

const partsSchema = z.tuple([
  z.literal('card'),
  z.enum(CHECK_IN_CONTROLS),
  z.string().regex(/^[\w-]{1,64}$/),
]);

/** { control: 'keep', id: 'abc' } → "card:keep:abc"; at most 76 of the 100 characters allowed. */
export const makeCheckInId = ({ control, id }: CheckInId): string => ['card', control, id].join(':');

/** Undefined for whatever Parley cannot have made; anyone can send anything as a custom id. */
export const parseCheckInId = (text: string): CheckInId | undefined => {
  const parts = partsSchema.safeParse(text.split(':'));
  if (!parts.success) return undefined;
  const [, control, id] = parts.data;
  return { control, id };
};
