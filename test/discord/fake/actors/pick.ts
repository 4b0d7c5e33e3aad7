import { buttonsOf, type ShownButton, type ShownSelect, selectsOf } from '../reading.ts';
import type { StoredMessage } from '../stored.ts';
import type { Entity, Resolved } from './entities.ts';

/** The button with this custom id or label; throws when it cannot be pressed. */
export const pickButton = (message: StoredMessage, name: string): ShownButton => {
  const all = buttonsOf(message);
  const button = all.find(({ customId }) => customId === name) ?? all.find(({ label }) => label === name);
  if (!button) {
    const there = all.map(({ label, customId }) => `"${label}" (${customId ?? 'link'})`).join(', ');
    throw new Error(`no button "${name}" on the message; there are: ${there || 'none'}`);
  }
  if (button.disabled) throw new Error(`the button "${name}" is disabled`);
  if (button.customId === undefined) throw new Error(`"${name}" is a link`);
  return button;
};

/** The select with this custom id or placeholder, and what is picked from it, as values or ids. */
export const pickOptions = (
  message: StoredMessage,
  name: string,
  values: readonly (string | Entity)[] | string,
  resolved: Resolved,
): { found: ShownSelect; picked: string[] } => {
  const all = selectsOf(message);
  const found =
    all.find(({ customId }) => customId === name) ?? all.find(({ placeholder }) => placeholder === name);
  if (!found)
    throw new Error(`no select "${name}"; there are: ${all.map(({ customId }) => customId).join(', ')}`);
  if (found.disabled) throw new Error(`the select "${name}" is disabled`);
  const picked = (typeof values === 'string' ? [values] : values).map((value) => {
    if (typeof value !== 'string') {
      resolved.add(value);
      return value.id;
    }
    const option = found.options.find((each) => each.value === value || each.label === value);
    if (!option)
      throw new Error(`no option "${value}": ${found.options.map((each) => each.value).join(', ')}`);
    return option.value;
  });
  if (picked.length < found.min || picked.length > found.max) {
    throw new Error(`"${name}" takes ${found.min} to ${found.max} values, not ${picked.length}`);
  }
  return { found, picked };
};
