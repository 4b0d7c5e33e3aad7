import { z } from 'zod';
import { FLAGS } from '../domain/flag.ts';
import { type Locale, SIDES, type Side } from '../domain/setting.ts';
import { STAGES } from '../domain/stage.ts';
import { conditionSchema } from './condition.ts';

/** What the report scores. */
export const DIMENSIONS = [
  'clarity',
  'sincerity',
  'feasibility',
  'composure',
  'listening',
  'preparation',
  'follow_through',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What meeting it adds to a message's score of 100; breaking it costs twice as much. */
const weight = z.int().min(1).max(30);

/** What some criteria weigh in one conversation, by id, where it is not what they weigh elsewhere. */
export const weightsSchema = z.record(z.string(), weight);

/** Headings of a handbook by their ids; the first that it has is meant. */
const headings = z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).min(1);

const criterionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  dimension: z.enum(DIMENSIONS),
  sides: z.array(z.enum(SIDES)).min(1),
  /** The stages it applies in; all, where left out. */
  stages: z.array(z.enum(STAGES)).min(1).optional(),
  weight,
  /** Smaller comes first when several are broken. */
  priority: z.int().min(1),
  /** The signal that earns it, and praise. */
  met: conditionSchema.optional(),
  /** The signal that breaks it: a finding. */
  broken: conditionSchema.optional(),
  /** Which words the finding quotes: those of a flag or a cue, or the message. */
  quotes: z
    .union([
      z.strictObject({ flag: z.enum(FLAGS) }),
      z.strictObject({ cue: z.string() }),
      z.literal('message'),
    ])
    .optional(),
  source: z.strictObject({ document: z.string().regex(/^\d{3}$/), section: z.string().min(1) }),
  /** Where a handbook tells of it, if not where it tells of the source's section. */
  handbook: headings.optional(),
});

const criteria = z
  .array(criterionSchema.refine((c) => c.met || c.broken, 'needs the signal that meets or breaks it'))
  .min(1);

export const criteriaSchema = z.strictObject({ version: z.string().min(1), criteria });
/** The criteria of someone who is owed, beside those of the first file. */
export const creditorCriteriaSchema = z.strictObject({ criteria });

export type Criterion = z.infer<typeof criterionSchema>;

/** The criteria with what they weigh in one conversation. */
export const weighed = (
  criteria: readonly Criterion[],
  weights: z.infer<typeof weightsSchema>,
): readonly Criterion[] =>
  criteria.map((criterion) => ({ ...criterion, weight: weights[criterion.id] ?? criterion.weight }));

/**
 * A way to say it better. {keep} is what is left of the person's own words without the faulty clause;
 * {down}, {per}, {n}, {date}, {reason}, {surplus} … are their own figures, or a blank to fill.
 */
export const REWRITE_SLOTS = [
  'keep',
  'down',
  'per',
  'n',
  'date',
  'reason',
  'surplus',
  'terms',
  'deadline',
  'caseDigits',
  'who',
  'counterpart',
] as const;
export type RewriteSlot = (typeof REWRITE_SLOTS)[number];

const rewrite = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const [, slot] of text.matchAll(/\{([^}]*)\}/g))
      if (!(REWRITE_SLOTS as readonly string[]).includes(slot as string))
        context.addIssue(
          `names the slot {${slot}}, which does not exist; there are: ${REWRITE_SLOTS.join(', ')}`,
        );
  });

const adviceSchema = z.strictObject({
  /** Names what worked. */
  praise: z.array(z.string().min(1)).min(1).optional(),
  /** The goal in one clause. */
  goal: z.string().min(1),
  /** What is missing, without saying how. */
  nudge: z.array(z.string().min(1)).min(1).optional(),
  /** Why, and what to do. */
  reason: z.array(z.string().min(1)).min(1).optional(),
  /** Tried in order; the first that clears the finding is shown. */
  rewrites: z.array(rewrite).default([]),
});

/** An opening to build on, by stage, for "I don't know what to say". */
const openings = z.record(z.enum(STAGES), z.array(rewrite).min(1));

export const adviceFileSchema = z.strictObject({
  dimensions: z.record(z.enum(DIMENSIONS), z.string().min(1)),
  /** What a blank in a rewrite is called: 〔date〕. */
  blanks: z.record(z.enum(REWRITE_SLOTS.filter((slot) => slot !== 'keep')), z.string().min(1)),
  /** The open offer in a clause, for {terms}. */
  plan: z.strictObject({ with_down: rewrite, without_down: rewrite, lump: rewrite }),
  /** The figures of a message said anew, one by one. */
  figures: z.strictObject({
    down: z.string().includes('{amount}'),
    per: z.string().includes('{amount}'),
    n: z.string().includes('{n}'),
    total: z.string().includes('{amount}'),
    late: z.string().includes('{n}'),
    date: z.string().includes('{date}'),
  }),
  openings,
  /** Said of what was found fault with the last time and is done now: {goal}. */
  mended: z.string().min(1),
  criteria: z.record(z.string(), adviceSchema),
});

/** What is said to someone who is owed. */
export const creditorAdviceSchema = z.strictObject({
  openings,
  criteria: z.record(z.string(), adviceSchema),
});

type AdviceFile = z.infer<typeof adviceFileSchema>;

/** Everything that the coach says, with the openings of either side. */
export type Advice = Omit<AdviceFile, 'openings'> & {
  readonly openings: Readonly<Record<Side, AdviceFile['openings']>>;
};

/** The two files of a language, as one. */
export const joinAdvice = (debtor: AdviceFile, creditor: z.infer<typeof creditorAdviceSchema>): Advice => ({
  ...debtor,
  openings: { debtor: debtor.openings, creditor: creditor.openings },
  criteria: { ...debtor.criteria, ...creditor.criteria },
});

export const sourcesSchema = z.record(
  z.string().regex(/^\d{3}$/),
  z.strictObject({
    title: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }),
    sections: z.record(z.string().min(1), headings),
  }),
);
/** The documents by their numbers. */
export type Sources = Readonly<
  Record<string, { readonly title: Readonly<Record<Locale, string>>; readonly sections: Sections }>
>;
type Sections = Readonly<Record<string, readonly string[]>>;

/** Under which headings a handbook may tell of a criterion; none where the source's section is not listed. */
export const headingsOf = (
  sources: Readonly<Record<string, { readonly sections: Sections }>>,
  { source, handbook }: Criterion,
): readonly string[] => handbook ?? sources[source.document]?.sections[source.section] ?? [];
