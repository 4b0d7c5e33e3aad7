const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  grand: 1000,
  k: 1000,
  lakh: 100_000,
  lakhs: 100_000,
  million: 1_000_000,
  mil: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

const SMALL = [...Object.keys(ONES), ...Object.keys(TENS)].sort((a, b) => b.length - a.length).join('|');
const SCALE = 'hundred|thousand|grand|lakhs?|crores?|million|billion|trillion';
const FIGURES = Object.keys(ONES).slice(0, 10).join('|');

/** The shape of an English number in words, for readers to search with: "twelve hundred", "a hundred and fifty". */
export const NUMBER_WORDS = `(?:(?:half )?an? (?=(?:${SCALE}|dozen)\\b)(?:${SCALE}|dozen)|(?:a )?couple(?: of)?(?= (?:${SCALE})\\b)|(?:${SMALL}))(?: point(?: (?:${FIGURES}))+)?(?:(?: and a half)? (?:${SCALE})|(?: and|,)? (?:${SMALL})|-(?:${SMALL}))*`;

/** "four fifty" and "twelve fifty" are said for 450 and 1250, as prices are. */
const PRICE = new RegExp(
  `^(${Object.keys(ONES).slice(1).join('|')})[ -]((?:${Object.keys(TENS).join('|')})(?:[ -](?:${Object.keys(ONES).slice(1, 10).join('|')}))?|${Object.keys(ONES).slice(10).join('|')})$`,
);

/** "one point three" is 1.3. */
const POINT = new RegExp(` point((?: (?:${FIGURES}))+)`);

/** English words in main units: "two and a half thousand" → 2500, "fifteen hundred" → 1500, "a couple hundred" → 200. */
export const parseWords = (text: string): number | undefined => {
  const [, hundreds, rest] = PRICE.exec(text.toLowerCase()) ?? [];
  if (hundreds !== undefined && rest !== undefined)
    return (ONES[hundreds] ?? 0) * 100 + (parseWords(rest) ?? 0);
  let total = 0;
  let current = 0;
  const words = text
    .toLowerCase()
    .replace(
      POINT,
      (_, tail: string) =>
        ` ${Number(
          `0.${tail
            .trim()
            .split(' ')
            .map((word) => ONES[word])
            .join('')}`,
        )}`,
    )
    .replace(/-/g, ' ')
    .replace(/\band a half\b/g, 'half')
    .split(/[\s,]+/);
  for (const word of words) {
    const scale = SCALES[word];
    const small = ONES[word] ?? TENS[word] ?? (/^0\.\d/.test(word) ? Number(word) : undefined);
    if (small !== undefined) current += small;
    else if (word === 'couple') current += 2;
    else if (word === 'dozen') current = (current || 1) * 12;
    else if (word === 'half') current += 0.5;
    else if (word === 'hundred') current = (current || 1) * 100;
    else if (scale !== undefined) {
      total += (current || 1) * scale;
      current = 0;
    } else if (word !== 'and' && word !== 'a' && word !== 'an' && word !== 'of' && word !== '')
      return undefined;
  }
  return total + current;
};
