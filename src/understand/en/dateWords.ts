const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

/** "may" is a month where a day stands before it ("from 1 May") or no verb follows it. */
const MAY =
  '(?:(?<=\\b(?:on|from|by|until|till|before|since|of) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )may|may(?! (?:be|not|have|need|pay|get|also|still|well|only|go|work|take|come|i|we|you)\\b))';
export const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|${MAY}|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])(?:\\.(?= ?\\d))?`;
export const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';

const ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINALS = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ['twentieth', 20],
  ['thirtieth', 30],
  ...ONES.map((word, index): [string, number] => [`twenty ${word}`, index + 21]),
  ['thirty first', 31],
]);
const CARDINALS = new Map(
  'one two three four five six seven eight nine'
    .split(' ')
    .flatMap((word, index): [string, number][] => [[`twenty ${word}`, index + 21]]),
);

/** A day in words: "fifth", "twenty-first". */
export const ORDINAL = `(?:twenty|thirty)[ -](?:${ONES.join('|')})|${[...ONES, ...TEENS].join('|')}|twentieth|thirtieth`;
/** A day of the month: "5", "5th", "fifth". */
export const DAY = `(\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d)|${ORDINAL})`;
/** The same where nothing else tells a day from any other number. */
export const ORDINAL_DAY = `(\\d{1,2}(?:st|nd|rd|th)|${ORDINAL})`;
/** What follows a month: an ordinal, a number, or "May twenty-one". */
export const DAY_AFTER_MONTH = `(\\d{1,2}(?:st|nd|rd|th)?(?![\\d,./]\\d|\\d)|${ORDINAL}|twenty[ -](?:one|two|three|four|five|six|seven|eight|nine)(?! (?:hundred|thousand|dollars|pounds|quid|bucks)))`;

export const dayNumber = (word: string | undefined): number => {
  const plain = (word ?? '').replace('-', ' ');
  return ORDINALS.get(plain) ?? CARDINALS.get(plain) ?? Number.parseInt(plain, 10);
};
export const monthNumber = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3)) + 1;
/** Monday is 1. */
export const weekdayNumber = (word: string | undefined): number =>
  WEEKDAYS.indexOf((word ?? '').slice(0, 3)) + 1;
