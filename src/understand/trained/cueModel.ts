import file from '../../../data/understanding/cueWeights.json' with { type: 'json' };
import { parseNetwork } from './network.ts';

/** What `npm run train:cues` learned from the messages of data/understanding/cues. */
export const CUE_MODEL = await parseNetwork(file.cues);
