import type { Rubric } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import { clausesIn, overlaps } from '../domain/clauses.ts';
import type { Finding } from '../domain/event.ts';
import { pick, seedRandom } from '../domain/random.ts';
import type { CoachFinding, CoachNote } from '../domain/reply.ts';
import type { Help, Locale } from '../domain/setting.ts';
import type { Judged } from './judge.ts';
import { cutTo, LONGEST_NOTE, lengthIn } from './length.ts';
import { isMended } from './mended.ts';

/** However long the advice, so much of the person's own words is quoted: enough to know which are meant. */
const SHORTEST_QUOTE: Readonly<Record<Locale, number>> = { 'zh-CN': 12, 'zh-TW': 12, en: 6 };

const quoteOf = (said: string, { span }: Finding): string | undefined => {
  if (!span) return undefined;
  // Whole clauses, so that no word is cut in the middle.
  const clauses = clausesIn(said).filter((clause) => overlaps(clause, span));
  const start = clauses[0]?.start ?? span.start;
  const end = clauses.at(-1)?.end ?? span.end;
  const quote = said
    .slice(start, end)
    .trim()
    .replace(/[,，;；、]$/u, '');
  return quote || undefined;
};

/**
 * Words a judgement at the help that the person chose. `said` is the message with its secrets masked; `salt` makes
 * the choice of variants repeatable: the same turn is always worded the same.
 */
export const noteOn = (
  rubric: Rubric,
  locale: Locale,
  help: Help,
  judged: Judged,
  said: string,
  rewrite: string | undefined,
  salt: string,
  toMend: readonly string[] = [],
): CoachNote => {
  const advice = rubric.advice[locale];
  const choose = (texts: readonly string[] | undefined, key: string): string | undefined =>
    texts && texts.length > 0 ? pick(texts, seedRandom(`${salt}:${key}`))[0] : undefined;
  const best = judged.praised.find((id) => advice.criteria[id]?.praise);
  const praise = best && choose(advice.criteria[best]?.praise, best);
  const done = toMend.find((id) => isMended(rubric.criteria, judged, id));
  const goal = done && advice.criteria[done]?.goal;
  const findings = judged.findings.map((finding): CoachFinding => {
    const criterion = rubric.criteria.find(({ id }) => id === finding.criterion);
    const texts = advice.criteria[finding.criterion];
    if (!criterion || !texts) throw new Error(`the rubric has no criterion "${finding.criterion}"`);
    const worded = choose(help === 'nudge' ? texts.nudge : texts.reason, criterion.id) ?? texts.goal;
    const room = LONGEST_NOTE[locale] - lengthIn(`${texts.goal} ${worded}`, locale);
    const quote = quoteOf(said, finding);
    const { document, section } = criterion.source;
    return {
      criterion: criterion.id,
      ...(quote ? { quote: cutTo(quote, Math.max(SHORTEST_QUOTE[locale], room), locale) } : {}),
      goal: texts.goal,
      advice: worded,
      source: { document, section, title: rubric.sources[document]?.title[locale] ?? document },
    };
  });
  const [first] = findings;
  const taken = first ? lengthIn([first.quote, first.goal, first.advice].join(' '), locale) : 0;
  // A good word beside a correction, as long as both are quickly read.
  const fits = (text: string): boolean => !first || taken + lengthIn(text, locale) <= LONGEST_NOTE[locale];
  const mended = goal && fillText(advice.mended, { goal });
  return {
    appropriate: judged.appropriate,
    ...(mended && fits(mended) ? { mended } : praise && fits(praise) ? { praise } : {}),
    findings,
    ...(help === 'rewrite' && rewrite && !judged.appropriate ? { rewrite } : {}),
    score: judged.score,
  };
};
