import { openingsFor } from '../coach/rewrite.ts';
import type { Content } from '../content/content.ts';
import { fillText, type Interface } from '../content/interface.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { STAGES, type Stage } from '../domain/stage.ts';
import type { Attempt } from '../rehearsal/hindsight.ts';
import type { Report } from '../rehearsal/report.ts';
import { packOf } from '../rehearsal/turn.ts';
import type { Card } from './card.ts';
import type { Prose } from './hindsightView.ts';
import { preparationRows } from './preparationRows.ts';

const GOOD_ENOUGH = 75;
const MOST_OF_A_STAGE = 2;

/** What the person said well in a stage, best first. */
const bestIn = (stage: Stage, attempts: readonly Attempt[], { said }: Prose): string[] =>
  attempts
    .filter(
      ({ stage: at, judgement }) =>
        at === stage && judgement && judgement.findings.length === 0 && judgement.score >= GOOD_ENOUGH,
    )
    .toSorted((a, b) => (b.judgement?.score ?? 0) - (a.judgement?.score ?? 0))
    .slice(0, MOST_OF_A_STAGE)
    .flatMap(({ seq }) => said.get(seq) ?? []);

/**
 * A page of Markdown to take into the real call: what to have ready, the person's own best sentences stage by stage,
 * an opening with blanks where there is none yet, and what to write down.
 */
export const callScript = (
  content: Content,
  state: Rehearsal,
  report: Pick<Report, 'hindsight'>,
  prose: Prose,
  card: Card,
): string => {
  const words: Interface = content.interface[state.locale];
  const { script } = words;
  // The real call is not about the invented case.
  const own = { locale: state.locale, currency: packOf(content, state).scenario.currency };
  const blank: Rehearsal = { ...state, proposal: null, offer: null, means: {} };
  const stages = STAGES.flatMap((stage) => {
    const said = bestIn(stage, report.hindsight.attempts, prose);
    const [opening] = openingsFor(content.rubric.advice[state.locale], { ...blank, place: stage }, own);
    return [
      `## ${words.places[stage]}`,
      ...(said.length > 0
        ? said.map((text) => `> ${text.replace(/\s*\n\s*/g, ' ')}`)
        : [fillText(script.not_yet, { text: opening ?? '' })]),
      '',
    ];
  });
  return [
    `# ${fillText(script.title, { title: card.title })}`,
    '',
    script.notice,
    '',
    `## ${words.preparation.title}`,
    ...preparationRows(card, words).flatMap(([name, values]) =>
      values.map((value) => `- [ ] ${name}${words.colon}${value}`),
    ),
    '',
    ...stages,
    `## ${script.write_down}`,
    ...[script.who, script.agreed, script.reference, script.next].map((line) => `- [ ] ${line}`),
    '',
  ].join('\n');
};
