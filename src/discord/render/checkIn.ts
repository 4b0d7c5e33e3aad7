import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { MOST_OF_AN_ANSWER } from '../../app/checkIn.ts';
import type { CheckInView } from '../../app/checkInView.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import { CHECK_IN_PARTS } from '../../domain/checkIn.ts';
import { makeCheckInId } from '../checkInIds.ts';
import { makeCustomId } from '../customIds.ts';
import { ACCENTS, box, type Component, labelledButtons, text } from './parts.ts';
import { clip, faint, plain, quoted, strong } from './text.ts';

/** The form with the three questions, about a rehearsal that has ended. */
export const renderCheckInForm = (
  { check_in: words }: Interface,
  rehearsal: string,
): APIModalInteractionResponseCallbackData => ({
  custom_id: makeCheckInId({ control: 'told', id: rehearsal }),
  title: clip(words.form_title, 45),
  components: [
    { type: ComponentType.TextDisplay, content: words.intro },
    ...CHECK_IN_PARTS.map((part) => ({
      type: ComponentType.Label as const,
      label: clip(words[part], 45),
      description: clip(words[`${part}_hint`], 100),
      component: {
        type: ComponentType.TextInput as const,
        custom_id: part,
        style: TextInputStyle.Paragraph,
        required: false,
        max_length: MOST_OF_AN_ANSWER,
      },
    })),
  ],
});

/** The card, without buttons. */
const renderCard = (words: Interface, view: CheckInView): Component[] => {
  const own = words.check_in;
  const rows = view.rows.map(
    ({ label, rehearsed, real }) =>
      `- ${strong(label)}\n  - ${own.rehearsed}${words.colon}${rehearsed}\n  - ${own.real}${words.colon}${real}`,
  );
  return [
    box(
      ACCENTS.card,
      `### ${plain(view.title)}`,
      view.care,
      view.said.map(({ label, text: said }) => `${strong(label)}\n${quoted(plain(said))}`).join('\n'),
      [strong(view.heading), ...rows].join('\n'),
      view.differences.length > 0
        ? [strong(own.differences), ...view.differences.map((line) => `- ${line}`)].join('\n')
        : '',
      view.next === '' ? '' : `${strong(own.next_step)}\n${view.next}`,
    ),
    text(faint(view.privacy)),
  ];
};

/** A card that was just written: nothing is stored, and the person is asked. */
export const renderWritten = (words: Interface, view: CheckInView, id: string): Component[] => [
  ...renderCard(words, view),
  text(words.check_in.not_kept_yet),
  labelledButtons([
    { label: words.check_in.keep, customId: makeCheckInId({ control: 'keep', id }), tone: 'primary' },
    { label: words.check_in.drop, customId: makeCheckInId({ control: 'drop', id }) },
  ]),
];

/** The same once it is kept. */
export const renderJustKept = (words: Interface, view: CheckInView, told: string): Component[] => [
  ...renderCard(words, view),
  text(told),
];

/** A card that was kept: the nth of so many, newest first, with what can be done. */
export const renderKept = (
  words: Interface,
  view: CheckInView,
  about: {
    readonly id: string;
    readonly n: number;
    readonly of: number;
    /** The one that was kept before it. */
    readonly earlier?: string | undefined;
    /** The rehearsal that a new one would be compared with. */
    readonly rehearsal?: string | undefined;
  },
): Component[] => {
  const own = words.check_in;
  const { id, n, of, earlier, rehearsal } = about;
  return [
    ...renderCard(words, view),
    text(fillText(own.nth, { n, of })),
    labelledButtons([
      ...(rehearsal
        ? [{ label: own.write_new, customId: makeCustomId({ control: 'checkin', rehearsal }) }]
        : []),
      ...(earlier
        ? [{ label: own.earlier_card, customId: makeCheckInId({ control: 'show', id: earlier }) }]
        : []),
      { label: own.forget, customId: makeCheckInId({ control: 'forget', id }), tone: 'danger' as const },
    ]),
  ];
};
