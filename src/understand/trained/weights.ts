import thesaurus from '../../../data/understanding/thesaurus.json' with { type: 'json' };
import file from '../../../data/understanding/weights.json' with { type: 'json' };
import { parseConcepts } from './concepts.ts';
import { parseNetwork } from './network.ts';

/** What `npm run train` made of the word lists and learned from the labelled messages of data/understanding. */
export const [CONCEPTS, MESSAGE_MODEL, PLACE_MODEL] = await Promise.all([
  parseConcepts(thesaurus),
  parseNetwork(file.message),
  parseNetwork(file.places),
]);
