// Birds and trees: neutral, easy to say, none of them a name for a person.
const WORDS = [
  ...['Alder', 'Ash', 'Aspen', 'Avocet', 'Bamboo', 'Beech', 'Birch', 'Bittern'],
  ...['Camellia', 'Cedar', 'Cherry', 'Clover', 'Condor', 'Crane', 'Cypress', 'Dove'],
  ...['Dunlin', 'Egret', 'Elm', 'Falcon', 'Fern', 'Finch', 'Gannet', 'Ginkgo'],
  ...['Grebe', 'Grouse', 'Gull', 'Hawthorn', 'Hazel', 'Heron', 'Hoopoe', 'Ibis'],
  ...['Iris', 'Juniper', 'Kestrel', 'Kingfisher', 'Kite', 'Larch', 'Lark', 'Laurel'],
  ...['Linden', 'Lotus', 'Magpie', 'Maple', 'Martin', 'Merlin', 'Oak', 'Oriole'],
  ...['Osprey', 'Owl', 'Peony', 'Pine', 'Plover', 'Poplar', 'Quail', 'Robin'],
  ...['Rowan', 'Sandpiper', 'Swallow', 'Swift', 'Tern', 'Thrush', 'Willow', 'Wren'],
] as const;

// No I, L, O or U: nothing that is misread or spells a word.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHORTEST = 4;
const TRIES_PER_LENGTH = 8;

/**
 * A readable name for a person, "Heron-4F2K", from as many random bytes as it has signs and one more.
 * `attempt` counts from 0; after some that were taken, the names grow longer.
 */
export const makeAlias = (randomBytes: (size: number) => Uint8Array, attempt: number): string => {
  const length = SHORTEST + Math.floor(attempt / TRIES_PER_LENGTH);
  const [word = 0, ...signs] = randomBytes(length + 1);
  return `${WORDS[word % WORDS.length]}-${signs.map((byte) => SIGNS[byte % SIGNS.length]).join('')}`;
};
