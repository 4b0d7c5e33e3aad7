import type { ShownModal } from './interactions/interaction.ts';
import { isRecord, type Json, listAt, stringAt } from './json.ts';
import type { Revision, StoredMessage } from './stored.ts';

/** Every component of a message or modal, however deep, from top to bottom. */
export const componentsOf = (components: readonly Json[]): Json[] =>
  components.flatMap((component) => [
    component,
    ...componentsOf(listAt(component, 'components')),
    ...(isRecord(component.accessory) ? componentsOf([component.accessory]) : []),
    ...(isRecord(component.component) ? componentsOf([component.component]) : []),
  ]);

const embedText = (embed: Json): string[] => {
  const inside = (key: string, field: string) =>
    isRecord(embed[key]) ? stringAt(embed[key], field) : undefined;
  const texts = [
    inside('author', 'name'),
    stringAt(embed, 'title'),
    stringAt(embed, 'description'),
    ...listAt(embed, 'fields').flatMap((field) => [stringAt(field, 'name'), stringAt(field, 'value')]),
    inside('footer', 'text'),
  ];
  return texts.filter((text) => text !== undefined);
};

/** All text that the reader of a message sees: content, embeds and text displays; not the labels of buttons. */
export const textOf = (message: StoredMessage | Revision): string => {
  const displays = componentsOf(message.components).filter(({ type }) => type === 10);
  const parts = [
    message.content,
    ...message.embeds.flatMap(embedText),
    ...displays.map(({ content }) => String(content)),
  ];
  return parts.filter((part) => part !== '').join('\n');
};

/** What a modal says: its title, labels, descriptions, placeholders and texts. */
export const modalTextOf = (modal: ShownModal): string =>
  [
    modal.title,
    ...componentsOf(modal.components).flatMap((each) => [
      each.label,
      each.description,
      each.content,
      each.placeholder,
    ]),
  ]
    .filter((text) => typeof text === 'string')
    .join('\n');

export interface ShownButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly style: number;
  readonly disabled: boolean;
}

export const buttonsOf = (message: StoredMessage): ShownButton[] =>
  componentsOf(message.components)
    .filter(({ type }) => type === 2)
    .map((button) => ({
      label:
        stringAt(button, 'label') ?? (isRecord(button.emoji) ? (stringAt(button.emoji, 'name') ?? '') : ''),
      customId: stringAt(button, 'custom_id'),
      url: stringAt(button, 'url'),
      style: Number(button.style),
      disabled: button.disabled === true,
    }));

export interface ShownSelect {
  readonly type: number;
  readonly customId: string;
  readonly placeholder: string | undefined;
  readonly options: readonly { label: string; value: string; isDefault: boolean }[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
}

export const readSelect = (select: Json): ShownSelect => ({
  type: Number(select.type),
  customId: String(select.custom_id),
  placeholder: stringAt(select, 'placeholder'),
  options: listAt(select, 'options').map((option) => ({
    label: String(option.label),
    value: String(option.value),
    isDefault: option.default === true,
  })),
  min: typeof select.min_values === 'number' ? select.min_values : 1,
  max: typeof select.max_values === 'number' ? select.max_values : 1,
  disabled: select.disabled === true,
});

export const selectsOf = (message: StoredMessage): ShownSelect[] =>
  componentsOf(message.components)
    .filter(({ type }) => [3, 5, 6, 7, 8].includes(Number(type)))
    .map(readSelect);
