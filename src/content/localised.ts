import { z } from 'zod';

/** A text in the two languages that are written; the third is converted. */
export const localised = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
