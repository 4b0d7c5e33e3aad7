import { Locale } from 'discord-api-types/v10';
import { isRecord, type Json, listAt } from '../json.ts';
import type { Spot } from './spot.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const COMMAND = [
  'id',
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'dm_permission',
  'default_permission',
  'nsfw',
  'integration_types',
  'contexts',
  'handler',
];
const OPTION = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
];

/** Checks the body of a bulk overwrite: a list of commands. */
export const checkCommands = (spot: Spot): void => {
  const commands = spot.list({ required: true });
  const seen = new Set<string>();
  const counts: Record<string, number> = {};
  for (const command of commands) {
    checkCommand(command);
    const type = String(command.fields.type ?? 1);
    counts[type] = (counts[type] ?? 0) + 1;
    const key = `${type} ${String(command.fields.name)}`;
    if (seen.has(key)) {
      command.refuse('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
  }
  const over = (counts[1] ?? 0) > 100 || (counts[2] ?? 0) > 15 || (counts[3] ?? 0) > 15;
  if (over)
    spot.refuse('MAX_APPLICATION_COMMANDS', 'At most 100 chat input, 15 user and 15 message commands');
};

const checkCommand = (spot: Spot): void => {
  if (!spot.record()) return;
  spot.only(COMMAND);
  const type = spot.get('type').oneOf([1, 2, 3, 4], false) ?? 1;
  if (type === 1) {
    checkNameAndDescription(spot);
    checkOptions(spot, 0);
  } else {
    spot.get('name').text({ min: 1, max: 32, required: true });
    checkLocalized(spot.get('name_localizations'), (at) => at.text({ min: 1, max: 32, required: true }));
    for (const key of ['description', 'options']) {
      if (spot.fields[key] && !(Array.isArray(spot.fields[key]) && spot.fields[key].length === 0)) {
        spot
          .get(key)
          .refuse('APPLICATION_COMMAND_CONTEXT_MENU_FIELD', `Context menu commands cannot have ${key}`);
      }
    }
  }
  const permissions = spot.get('default_member_permissions');
  if (!permissions.absent && !(typeof permissions.value === 'string' && /^\d+$/.test(permissions.value))) {
    permissions.refuse('PERMISSIONS_TYPE_CONVERT', 'Must be a string of digits: a permission bit set');
  }
  spot.get('nsfw').boolean();
  spot.get('dm_permission').boolean();
  checkKinds(spot.get('contexts'), [0, 1, 2]);
  checkKinds(spot.get('integration_types'), [0, 1]);
  const size = sizeOf(spot.fields);
  if (size > 8000) {
    spot.refuse('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (8000): ${size} characters`);
  }
};

const checkKinds = (spot: Spot, kinds: readonly number[]): void => {
  if (spot.absent) return;
  const values = spot.list({ min: 1 });
  for (const value of values) value.oneOf(kinds);
  if (new Set(values.map(({ value }) => value)).size < values.length) {
    spot.refuse('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
  }
};

const checkName = (spot: Spot): void => {
  const name = spot.text({ required: true });
  if (name && (!NAME.test(name) || name !== name.toLowerCase())) {
    spot.refuse('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
};

const checkNameAndDescription = (spot: Spot): void => {
  checkName(spot.get('name'));
  checkLocalized(spot.get('name_localizations'), checkName);
  spot.get('description').text({ min: 1, max: 100, required: true });
  checkLocalized(spot.get('description_localizations'), (at) =>
    at.text({ min: 1, max: 100, required: true }),
  );
};

const checkLocalized = (spot: Spot, check: (at: Spot) => unknown): void => {
  if (!spot.record(false)) return;
  for (const [locale, value] of Object.entries(spot.fields)) {
    if (!LOCALES.includes(locale))
      spot.get(locale).refuse('BASE_TYPE_CHOICES', `${locale} is not a Discord locale`);
    else if (value !== null) check(spot.get(locale));
  }
};

/** @param depth 0 in a command, 1 in a subcommand group or subcommand, 2 in a subcommand of a group */
const checkOptions = (spot: Spot, depth: number): void => {
  const options = spot.get('options').list({ max: 25 });
  const names = new Set<string>();
  let optionalSeen = false;
  for (const option of options) {
    if (!option.record()) continue;
    option.only(OPTION);
    checkNameAndDescription(option);
    const name = String(option.fields.name);
    if (names.has(name))
      option.get('name').refuse('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', `${name} is used twice`);
    names.add(name);
    const type = option.get('type').oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    if (type === 1 || type === 2) {
      const nested = depth === 0 || (type === 1 && depth === 1 && spot.fields.type === 2);
      if (!nested)
        option
          .get('type')
          .refuse('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands do not nest here');
      checkOptions(option, depth + 1);
      if (options.some(({ fields }) => fields.type !== 1 && fields.type !== 2)) {
        spot
          .get('options')
          .refuse('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands do not mix with parameters');
      }
      continue;
    }
    const required = option.get('required').boolean() ?? false;
    if (required && optionalSeen) {
      option.refuse(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before optional ones',
      );
    }
    optionalSeen ||= !required;
    checkParameter(option, type);
  }
};

const checkParameter = (spot: Spot, type: number | undefined): void => {
  const numeric = type === 4 || type === 10;
  const choices = spot.get('choices').list({ max: 25 });
  if (choices.length > 0 && (!(numeric || type === 3) || spot.fields.autocomplete)) {
    spot
      .get('choices')
      .refuse('APPLICATION_COMMAND_CHOICES_INVALID', 'No choices on this type, nor with autocomplete');
  }
  for (const choice of choices) {
    choice.get('name').text({ min: 1, max: 100, required: true });
    checkLocalized(choice.get('name_localizations'), (at) => at.text({ min: 1, max: 100, required: true }));
    const value = choice.get('value');
    if (type === 3) value.text({ min: 1, max: 100, required: true });
    else if (type === 4) value.integer({ required: true });
    else if (typeof value.value !== 'number') value.refuse('NUMBER_TYPE_COERCE', 'Must be a number');
  }
  for (const key of ['min_value', 'max_value']) {
    if (spot.has(key) && !numeric) spot.get(key).refuse('BASE_TYPE_EXTRANEOUS', `${key} is for numbers`);
  }
  for (const key of ['min_length', 'max_length']) {
    if (spot.has(key) && type !== 3) spot.get(key).refuse('BASE_TYPE_EXTRANEOUS', `${key} is for strings`);
    spot.get(key).integer({ min: key === 'min_length' ? 0 : 1, max: 6000 });
  }
};

/** Name, description and choice value count; of a localized text, the longest version. */
const sizeOf = (fields: Json): number => {
  const longest = (key: string) => {
    const localized = fields[`${key}_localizations`];
    const texts = [fields[key], ...(isRecord(localized) ? Object.values(localized) : [])];
    return Math.max(...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
  };
  const value = typeof fields.value === 'string' ? fields.value.length : 0;
  const inside = [...listAt(fields, 'options'), ...listAt(fields, 'choices')];
  return (
    longest('name') + longest('description') + value + inside.reduce((sum, item) => sum + sizeOf(item), 0)
  );
};
