import { type Refiner, withLabel } from './refiner.ts';

const LAST_DIGITS = /(?<!\d)\d{4}(?!\d)/;
const NOTHING_ELSE = /^[^\p{L}]*(?:\p{Script=Han}{0,6}|[a-z ]{0,24})\d{4}[^\p{L}\d]*$/u;

/** Was the counterpart asking who this is, four digits answer it; giving one's identity number does too. */
export const refineIdentity: Refiner = (labels, facts) => {
  const { secrets } = facts;
  // A card number or a code alone tells nobody who is speaking.
  const acts = labels.acts.filter(
    ({ label, span }) =>
      label !== 'identify' ||
      !secrets.some(
        (secret) => secret.kind !== 'identity' && span.start < secret.end && secret.start < span.end,
      ),
  );
  return identify({ ...labels, acts }, facts);
};

const identify: Refiner = (labels, { source, secrets }) => {
  const identity = secrets.find(({ kind }) => kind === 'identity');
  if (identity) return { ...labels, acts: withLabel(labels.acts, 'identify', identity, 'secret') };
  if (!source.asked.includes('identity') || !NOTHING_ELSE.test(source.own)) return labels;
  const digits = LAST_DIGITS.exec(source.own);
  if (!digits) return labels;
  const span = { start: digits.index, end: digits.index + digits[0].length };
  return { ...labels, acts: withLabel(labels.acts, 'identify', span, 'asked') };
};
