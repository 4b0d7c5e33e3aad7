import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { fillText, type Interface } from '../../content/interface.ts';
import { makeCustomId } from '../customIds.ts';
import { clip } from './text.ts';

/** The custom id of the field that holds the person's words. */
export const WORDS_FIELD = 'words';

/** The longest text that the form takes, in characters. */
const MOST_WORDS = 2000;

/** The last question in a line, else its last sentence: what there is to answer, in at most 100 characters. */
export const questionIn = (line: string): string => {
  const sentences = line
    .split(/(?<=[。！？])|(?<=[.!?])\s+|\n+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const question = sentences.findLast((each) => /[？?]$/.test(each));
  return clip(question ?? sentences.at(-1) ?? line, 100);
};

/** The form behind the Reply button. */
export const renderModal = (
  words: Interface,
  about: {
    readonly rehearsal: string;
    readonly agent: string;
    /** What the counterpart said last. */
    readonly line: string;
    /** What the person wrote before, where it could not be stored. */
    readonly draft?: string | undefined;
  },
): APIModalInteractionResponseCallbackData => {
  const description = questionIn(about.line);
  return {
    custom_id: makeCustomId({ control: 'say', rehearsal: about.rehearsal }),
    title: clip(fillText(words.discord.modal_title, { agent: about.agent }), 45),
    components: [
      {
        type: ComponentType.Label,
        label: clip(words.discord.modal_label, 45),
        ...(description === '' ? {} : { description }),
        component: {
          type: ComponentType.TextInput,
          custom_id: WORDS_FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: MOST_WORDS,
          placeholder: clip(words.discord.modal_placeholder, 100),
          ...(about.draft ? { value: about.draft.slice(0, MOST_WORDS) } : {}),
        },
      },
    ],
  };
};
