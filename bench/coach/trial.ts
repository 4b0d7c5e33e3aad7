import { Talk } from '../../scripts/scenario/talk.ts';
import type { Content } from '../../src/content/content.ts';
import { caseOf } from '../../src/counterpart/ledger.ts';
import type { CoachNote } from '../../src/domain/reply.ts';
import { packOf } from '../../src/rehearsal/turn.ts';
import { fillBlanks } from './blanks.ts';
import type { Said } from './said.ts';

/** What came of one message. */
export type Trial = {
  readonly said: Said;
  readonly note: CoachNote | null;
  /** Ids of its findings, the first one first. */
  readonly found: readonly string[];
  /** What came of its rewrite, said back in its place with its blanks filled. */
  readonly again?: {
    readonly found: readonly string[];
    readonly loses: readonly string[];
    readonly invents: readonly string[];
  };
};

const SEED = 11;

const begin = (content: Content, said: Said): Talk => {
  const { scenario, side, level, locale } = said;
  const talk = new Talk(content, {
    scenario,
    side,
    level,
    locale,
    case: said.case,
    help: 'rewrite',
    seed: SEED,
  });
  talk.sayAll(...said.after);
  return talk;
};

const idsOf = (note: CoachNote | null): string[] => note?.findings.map(({ criterion }) => criterion) ?? [];

/** Sums and counts as a reader sees them, without their grouping. */
const figuresIn = (text: string): string[] =>
  (text.replace(/〔[^〕]*〕/g, '').match(/\d[\d,，.]*/g) ?? []).map((figure) =>
    figure.replace(/[,，.]$|[,，]/g, ''),
  );

/** Says it, and if the coach has a better way, that; undefined where the talk comes to its end before. */
export const tryOut = (content: Content, said: Said): Trial | undefined => {
  const talk = begin(content, said);
  if (talk.state.outcome) return undefined;
  const { scenario, lines } = packOf(content, talk.state);
  const facts = caseOf(scenario, talk.state);
  const heardBefore = [talk.opening, ...talk.replies.map(({ counterpart }) => counterpart.text)];
  const offer = JSON.stringify(talk.state.offer);
  const { coach, understood } = talk.say(said.says);
  // Where the role-play is held or the counterpart hangs up, nothing is judged.
  if (!coach) return { said, note: null, found: [] };
  const found = idsOf(coach);
  const { rewrite } = coach;
  if (rewrite === undefined) return { said, note: coach, found };

  const left = facts.monthlyIncome - facts.monthlyExpenses;
  const again = begin(content, said).say(fillBlanks(rewrite, said.locale, scenario.currency, left));
  const known = new Set(
    [
      said.says,
      ...said.after,
      ...heardBefore,
      JSON.stringify(facts),
      JSON.stringify(lines[said.locale].cases),
      offer,
      JSON.stringify(understood.terms),
      facts.caseNumber.slice(-4),
    ]
      .flatMap((text) => figuresIn(text))
      // The case holds minor units.
      .flatMap((figure) => [
        figure,
        String(Number(figure)),
        String(Number(figure) / 100),
        ...figure.split('.'),
      ]),
  );
  return {
    said,
    note: coach,
    found,
    again: {
      found: idsOf(again.coach),
      loses: (said.keeps ?? []).filter((piece) => !keeps(rewrite, piece)),
      invents: figuresIn(rewrite).filter(
        (figure) => !known.has(figure) && !known.has(String(Number(figure))),
      ),
    },
  };
};

/** A sum may come back in the product's own writing: "1,200元" for 1200. */
const keeps = (rewrite: string, piece: string): boolean =>
  rewrite.toLowerCase().includes(piece.toLowerCase()) ||
  (figuresIn(piece).length > 0 &&
    figuresIn(piece).every((figure) => figuresIn(rewrite).some((other) => Number(other) === Number(figure))));
