import { ledgerRows } from '../../app/ledgerRows.ts';
import { optionRows } from '../../app/optionRows.ts';
import type { Payload } from '../../app/payload.ts';
import type { ReportView } from '../../app/reportView.ts';
import { statusText } from '../../app/statusText.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import { formatDate } from '../../domain/format.ts';
import type { TurnReply } from '../../domain/reply.ts';
import { isOutcome, isStage, type Place } from '../../domain/stage.ts';
import { isLookedBackOn, VISIT_KINDS, type VisitKind } from '../../domain/visit.ts';
import { renderCard } from './card.ts';
import { handbookButtons } from './handbook.ts';
import { renderLaw, renderNote, renderOpenings } from './note.ts';
import { buttons, type Component, messageOf, text } from './parts.ts';
import { renderReport } from './report.ts';
import { renderStage } from './stage.ts';
import { faint, plain, strong } from './text.ts';

export type Shown = ReturnType<typeof messageOf>;

export type Setting = {
  readonly words: Interface;
  /** The outbox row that is shown, so that the message can be known again. */
  readonly row?: number;
  /** May what is typed in a thread be read? */
  readonly freeTyping: boolean;
};

/** A payload of the outbox as the body of one message. */
export const renderPayload = (payload: Payload, setting: Setting): Shown => {
  switch (payload.kind) {
    case 'opening':
      return messageOf(renderOpening(payload, setting));
    case 'turn':
      return messageOf(renderTurn(payload, setting));
    case 'info':
      return messageOf(renderInfo(payload, setting));
    default:
      return payload satisfies never;
  }
};

type Of<Kind extends Payload['kind']> = Extract<Payload, { readonly kind: Kind }>;

/** The counterpart's words under its name. */
export const says = (name: string, words: string): Component => text(strong(plain(name)), plain(words));

const renderOpening = (
  { card, agent: speaker, line, rehearsal, readers }: Of<'opening'>,
  setting: Setting,
): Component[] => {
  const { words, freeTyping } = setting;
  const { agent, product } = card;
  const typed = readers === 'person' || freeTyping;
  const how = fillText(typed ? words.discord.how_typing : words.discord.how_modal, {
    agent,
    button: words.discord.button_reply,
  });
  return [
    text(`## ${plain(card.title)} · ${words.levels[card.level]}`, faint(plain(card.notice))),
    renderCard(words, card),
    text(
      plain(fillText(words.discord[card.side === 'debtor' ? 'talks_with' : 'calls'], { agent, product })),
      how,
      readers === 'person' ? words.discord.read_dm : words.discord.read_thread,
    ),
    says(speaker, line),
    text(renderStage(words, 'greet')),
    buttons(words, { rehearsal, ...rowOf(setting) }, ['reply', 'hint', 'end']),
  ];
};

const renderTurn = (payload: Of<'turn'>, setting: Setting): Component[] => {
  const { agent, card, reply, rehearsal, report, scores = 'shown' } = payload;
  const { words } = setting;
  const { after } = reply.stage;
  return [
    ...(reply.coach
      ? [renderNote(words, reply.coach, scores), ...handbookButtons(words, card, reply.coach)]
      : []),
    ...(reply.coach?.law ? [renderLaw(words, reply.coach.law, card.locale)] : []),
    renderSpoken(agent, reply.counterpart),
    text(renderStage(words, after)),
    ...(report ? [renderReport(words, report, card, scores)] : []),
    isHeld(reply)
      ? buttons(words, { rehearsal, ...rowOf(setting) }, ['go_on', 'stop', 'reply'])
      : controls(setting, rehearsal, after, isUnderReview(reply), report?.agreement),
  ];
};

/** Brought to a halt for safety: to go on or to stop is one press. */
const isHeld = ({ counterpart, stage }: TurnReply): boolean =>
  counterpart.move === 'hold_for_safety' && !isOutcome(stage.after);

const renderInfo = (payload: Of<'info'>, setting: Setting): Component[] => {
  const { agent, card, counterpart, openings, place, rehearsal, report, scores = 'shown' } = payload;
  const { words } = setting;
  const lead = leadOf(payload, words);
  const staged = payload.command !== 'hint' && payload.command !== 'quit';
  return [
    ...(lead === '' ? [] : [text(lead)]),
    ...(openings ? [renderOpenings(words, openings)] : []),
    ...(counterpart ? [renderSpoken(agent, counterpart)] : []),
    ...(staged ? [text(renderStage(words, place))] : []),
    ...(report ? [renderReport(words, report, card, scores)] : []),
    controls(setting, rehearsal, place, counterpart?.move === 'open_review', report?.agreement),
  ];
};

const leadOf = ({ command, card, counterpart, ...info }: Of<'info'>, words: Interface): string => {
  const today = formatDate(info.today, card.today, card.locale);
  switch (command) {
    case 'rewind':
      return fillText(words.info.rewound, { n: info.turn + 1 });
    case 'wait': {
      const waited = fillText(words.info.waited, { days: info.days ?? 0, today });
      return counterpart ? waited : `${waited}\n${words.info.nothing_happened}`;
    }
    case 'status':
      return statusText({ command, card, ...info }, words);
    case 'help':
      return fillText(words.info.help_changed, { help: words.helps[info.help] });
    case 'pause':
      return words.info.paused;
    case 'plan':
      return optionRows(info.options ?? [], card, words).join('\n');
    case 'ledger':
      return info.ledger ? plain(ledgerRows(info.ledger, card, words).join('\n')) : '';
    case 'hint':
    case 'evidence':
    case 'quit':
      return '';
    default:
      return command satisfies never;
  }
};

/** The hold is not the counterpart's: it is said in nobody's name. */
const renderSpoken = (agent: string, spoken: TurnReply['counterpart']): Component =>
  spoken.move === 'hold_for_safety' ? text(plain(spoken.text)) : says(agent, spoken.text);

const isUnderReview = ({ counterpart, coach, stage }: TurnReply): boolean =>
  isStage(stage.after) &&
  (counterpart.move === 'open_review' || (counterpart.move === 'wait' && !coach?.openings));

const visitsTo = (agreement: ReportView['agreement']): readonly VisitKind[] =>
  agreement && isLookedBackOn(agreement.plan) ? VISIT_KINDS : [];

const rowOf = ({ row }: Setting): { row?: number } => (row === undefined ? {} : { row });

/** What can be done at a place; after the end, to start again, to look back on a plan that was agreed, or to tell of the real call. */
export const controls = (
  setting: Setting,
  rehearsal: string,
  place: Place,
  underReview = false,
  agreement?: ReportView['agreement'],
): Component => {
  const target = { rehearsal, ...rowOf(setting) };
  if (isOutcome(place)) return buttons(setting.words, target, ['again', ...visitsTo(agreement), 'checkin']);
  if (!isStage(place)) return buttons(setting.words, target, ['reply', 'end']);
  return buttons(setting.words, target, [
    'reply',
    'hint',
    ...(underReview ? (['wait'] as const) : []),
    'end',
  ]);
};
