import type { Flag } from '../../domain/flag.ts';
import type { Found } from '../../domain/utterance.ts';
import { type Facts, has, type Refiner, withLabel, without } from './refiner.ts';

const PLEADS_ONLY = /^求(?:您|你)(?:们)?(?:了|啦|,求|!)?$/;

/** "求您" beside a cause, a figure or a date is politeness; kneeling never is. */
const begs = (flag: Found<Flag>, labels: Parameters<Refiner>[0], { source, mentions }: Facts): boolean => {
  if (!PLEADS_ONLY.test(source.own.slice(flag.span.start, flag.span.end))) return true;
  const figures =
    mentions.amounts.length + mentions.counts.length + mentions.dates.length + mentions.durations.length;
  return figures === 0 && !has(labels.acts, 'explain_hardship');
};

/** An answer is vague only while nothing in the message can be acted on. */
const leavesOpen = (
  flag: Found<Flag>,
  labels: Parameters<Refiner>[0],
  { mentions, terms }: Facts,
): boolean => {
  const { amounts, counts, dates, durations, percents } = mentions;
  if (amounts.length + counts.length + dates.length + percents.length > 0) return false;
  if (durations.some(({ start, end }) => start >= flag.span.end || end <= flag.span.start)) return false;
  if (
    (terms.kinds ?? []).some((kind) => kind !== 'lump_sum' && kind !== 'deferral') &&
    has(labels.acts, 'propose')
  )
    return false;
  return !has(labels.acts, 'accept', 'confirm', 'offer_incentive');
};

export const refineManner: Refiner = (labels, facts) => {
  let flags: readonly Found<Flag>[] = labels.flags.filter(
    (flag) =>
      (flag.label !== 'beg' || begs(flag, labels, facts)) &&
      (flag.label !== 'vague' || leavesOpen(flag, labels, facts)),
  );
  // A flat refusal answers; it is not an evasion.
  if (has(flags, 'refuse') && !has(flags, 'blame')) flags = without(flags, 'vague');
  // Put off to no day at all, a deferral is no plan.
  const acts =
    has(flags, 'vague') && (facts.terms.kinds ?? []).every((kind) => kind === 'deferral')
      ? without(labels.acts, 'propose')
      : labels.acts;
  const secret = facts.secrets.find(({ kind }) => kind !== 'phone');
  if (secret) flags = withLabel(flags, 'overshare', secret, 'secret');
  return { ...labels, acts, flags };
};
