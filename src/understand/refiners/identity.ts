import { readCaseDigits } from '../readers/caseDigits.ts';
import { type Refiner, withLabel } from './refiner.ts';

/** Four digits answer who is speaking, asked or told beside a name; giving one's identity number does too. */
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
  const digits = readCaseDigits(source);
  return digits ? { ...labels, acts: withLabel(labels.acts, 'identify', digits, 'digits') } : labels;
};
