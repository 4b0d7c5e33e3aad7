import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Interface } from '../../content/interface.ts';
import { type Control, makeCustomId } from '../customIds.ts';
import { clip } from './text.ts';

export type Component = APIMessageTopLevelComponent;

/** All text of one message may be 4000 characters; a little is left for what Discord may count besides. */
const MOST_TEXT = 3900;

export const ACCENTS = { card: 0x4a6fa5, good: 0x3d8b5f, advice: 0xc98a1b, calm: 0x6b7280 } as const;

export const text = (...lines: readonly string[]): Component => ({
  type: ComponentType.TextDisplay,
  content: lines.filter((line) => line !== '').join('\n'),
});

/** A box of its own with a coloured edge, a text display a part. */
export const box = (accent: number, ...parts: readonly string[]): Component => ({
  type: ComponentType.Container,
  accent_color: accent,
  components: parts
    .filter((part) => part !== '')
    .map((content) => ({ type: ComponentType.TextDisplay, content })),
});

const STYLES: Readonly<Partial<Record<Control, APIButtonComponent['style']>>> = {
  reply: ButtonStyle.Primary,
  end: ButtonStyle.Danger,
  end_sure: ButtonStyle.Danger,
  again: ButtonStyle.Primary,
};

const LABELS = {
  reply: 'button_reply',
  hint: 'button_hint',
  end: 'button_end',
  end_sure: 'button_end_sure',
  wait: 'button_wait',
  go_on: 'button_go_on',
  stop: 'button_stop',
  again: 'button_again',
  kept: 'button_kept',
  broken: 'button_broken',
  checkin: 'button_checkin',
  thread: 'button_thread',
} as const satisfies Partial<Record<Control, keyof Interface['discord']>>;

/** A row of buttons, each of which carries the row of the outbox where there is one. */
export const buttons = (
  words: Interface,
  target: { readonly rehearsal: string; readonly row?: number },
  controls: readonly (keyof typeof LABELS)[],
): Component => ({
  type: ComponentType.ActionRow,
  components: controls.map((control) => ({
    type: ComponentType.Button,
    style: (STYLES[control] ?? ButtonStyle.Secondary) as ButtonStyle.Secondary,
    label: clip(words.discord[LABELS[control]], 80),
    custom_id: makeCustomId({ control, ...target }),
  })),
});

/** A row of buttons whose labels and custom ids are their own. */
export const labelledButtons = (
  all: readonly {
    readonly label: string;
    readonly customId: string;
    readonly tone?: 'primary' | 'danger';
  }[],
): Component => ({
  type: ComponentType.ActionRow,
  components: all.map(({ label, customId, tone }) => ({
    type: ComponentType.Button,
    style: TONES[tone ?? 'secondary'],
    label: clip(label, 80),
    custom_id: customId,
  })),
});

const TONES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

export const linkButton = (label: string, url: string): Component => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Link, label: clip(label, 80), url }],
});

const textsIn = (components: readonly Component[]): string[] =>
  components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type !== ComponentType.Container) return [];
    return component.components.flatMap((part) =>
      part.type === ComponentType.TextDisplay ? [part.content] : [],
    );
  });

/** How long a text may be at most, so that all of them together are no more than `total`. */
const longest = (lengths: readonly number[], total: number): number => {
  const sorted = lengths.toSorted((a, b) => a - b);
  let left = total;
  for (const [index, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
};

/** The same components with their longest texts shortened, where all text together is more than Discord takes. */
export const fitted = (components: readonly Component[]): Component[] => {
  const most = longest(
    textsIn(components).map(({ length }) => length),
    MOST_TEXT,
  );
  return components.map((component): Component => {
    if (component.type === ComponentType.TextDisplay)
      return { ...component, content: clip(component.content, most) };
    if (component.type !== ComponentType.Container) return component;
    return {
      ...component,
      components: component.components.map((part) =>
        part.type === ComponentType.TextDisplay ? { ...part, content: clip(part.content, most) } : part,
      ),
    };
  });
};

/** The body of a message that is built of components, with which nobody is pinged. */
export const messageOf = (components: readonly Component[]) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: fitted(components),
  allowed_mentions: { parse: [] },
});
