import type { Core } from '../core.ts';
import type { ShownModal } from '../interactions/interaction.ts';
import { isRecord, type Json, listAt, stringAt } from '../json.ts';
import { componentsOf } from '../reading.ts';
import type { StoredChannel } from '../stored.ts';
import { type Entity, Resolved, storeUpload, type Upload } from './entities.ts';

export type ModalValue = string | boolean | readonly (string | Entity | Upload)[];
export type ModalValues = Readonly<Record<string, ModalValue>>;

interface Field {
  readonly input: Json;
  /** What stands above it: the way a person would name it. */
  readonly label: string;
}

const fieldsOf = (modal: ShownModal): Field[] =>
  componentsOf(modal.components).flatMap((component): Field[] => {
    if (component.type === 18 && isRecord(component.component)) {
      return [{ input: component.component, label: String(component.label) }];
    }
    if (component.type !== 1) return [];
    return listAt(component, 'components').map((input) => ({ input, label: String(input.label) }));
  });

const fillText = (input: Json, label: string, value: ModalValue | undefined): Json => {
  const text = value ?? stringAt(input, 'value') ?? '';
  if (typeof text !== 'string') throw new Error(`"${label}" takes a text`);
  const min = typeof input.min_length === 'number' ? input.min_length : 0;
  const max = typeof input.max_length === 'number' ? input.max_length : 4000;
  if (input.required !== false && text === '') throw new Error(`"${label}" must be filled in`);
  if (text !== '' && (text.length < min || text.length > max)) {
    throw new Error(`"${label}" takes ${min} to ${max} characters, not ${text.length}`);
  }
  return { value: text };
};

const fillChoice = (
  core: Core,
  resolved: Resolved,
  { input, label }: Field,
  value: ModalValue | undefined,
): Json => {
  const options = listAt(input, 'options');
  const defaults = options.filter((option) => option.default === true).map((option) => String(option.value));
  const given = value === undefined ? defaults : typeof value === 'string' ? [value] : value;
  if (typeof given === 'boolean') throw new Error(`"${label}" takes a list of values`);
  const values = given.map((each): string => {
    if (typeof each === 'object' && each.kind === 'file') {
      const file = storeUpload(core, each);
      resolved.addFile(file);
      return file.id;
    }
    if (typeof each === 'object') {
      resolved.add(each);
      return each.id;
    }
    const option = options.find((one) => one.value === each) ?? options.find((one) => one.label === each);
    if (!option)
      throw new Error(`"${label}" has no option ${each}: ${options.map((one) => one.value).join(', ')}`);
    return String(option.value);
  });
  const max =
    typeof input.max_values === 'number' ? input.max_values : input.type === 22 ? options.length : 1;
  const min = typeof input.min_values === 'number' ? input.min_values : 1;
  const unanswered = values.length === 0 && input.required === false;
  if (!unanswered && (values.length < min || values.length > max)) {
    throw new Error(`"${label}" takes ${min} to ${max} values, not ${values.length}`);
  }
  return input.type === 21 ? { value: values[0] ?? null } : { values };
};

/** The data of a modal's submit. Keys of `values` are custom ids or labels; what is left out keeps its prefilled value. */
export const modalData = (
  core: Core,
  channel: StoredChannel,
  modal: ShownModal,
  values: ModalValues,
): Json => {
  const fields = fieldsOf(modal);
  const keys = fields.flatMap(({ input, label }) => [String(input.custom_id), label]);
  const stray = Object.keys(values).filter((key) => !keys.includes(key));
  if (stray.length > 0)
    throw new Error(`the modal has no field ${stray.join(', ')}; there are: ${keys.join(', ')}`);
  const resolved = new Resolved(core, channel);
  let id = 0;
  const filled = (field: Field): Json => {
    const { input, label } = field;
    const value = values[String(input.custom_id)] ?? values[label];
    id += 1;
    const base = { type: input.type, id, custom_id: input.custom_id };
    if (input.type === 4) return { ...base, ...fillText(input, label, value) };
    if (input.type === 23) return { ...base, value: value ?? input.default === true };
    return { ...base, ...fillChoice(core, resolved, field, value) };
  };
  const components = modal.components.map((component): Json => {
    id += 1;
    const outer = { type: component.type, id };
    if (component.type === 10) return outer;
    const inside = fields.filter(
      ({ input }) => input === component.component || listAt(component, 'components').includes(input),
    );
    const answers = inside.map(filled);
    return component.type === 18 ? { ...outer, component: answers[0] } : { ...outer, components: answers };
  });
  return { custom_id: modal.customId, components, ...(resolved.json && { resolved: resolved.json }) };
};
