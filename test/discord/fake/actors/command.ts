import type { Core } from '../core.ts';
import { isRecord, type Json, listAt } from '../json.ts';
import { permissionsOf } from '../permissions.ts';
import type { StoredChannel, StoredUser } from '../stored.ts';
import { guildOf, isIn } from '../world.ts';
import { type Entity, Resolved, storeUpload, type Upload } from './entities.ts';

export type OptionValue = string | number | boolean | Entity | Upload;
export type OptionValues = Readonly<Record<string, OptionValue>>;

const called = (definition: Json, name: string, locale: string): boolean => {
  const localized = isRecord(definition.name_localizations)
    ? definition.name_localizations[locale]
    : undefined;
  return definition.name === name || localized === name;
};

const names = (definitions: readonly Json[]): string =>
  definitions.map(({ name }) => String(name)).join(', ') || 'none';

/**
 * The registered command that a user finds there, or undefined when the bot never registered any. Throws, as a test's
 * mistake, when the user would not be offered it.
 */
export const findCommand = (
  core: Core,
  user: StoredUser,
  channel: StoredChannel,
  type: number,
  name: string,
): Json | undefined => {
  const { global, guilds } = core.commands;
  const guild = guildOf(core.world, channel);
  const own = guild && guilds.get(guild.id);
  if (!global && !own) return undefined;
  const all = [...(own ?? []), ...(global ?? [])].filter((each) => each.type === type);
  const command = all.find((each) => called(each, name, user.locale));
  if (!command) throw new Error(`no command "${name}" is registered; there are: ${names(all)}`);
  const contexts = Array.isArray(command.contexts) ? command.contexts : [0, 1, 2];
  if (!contexts.includes(guild ? 0 : 1))
    throw new Error(`/${name} is not offered ${guild ? 'in servers' : 'in DMs'}`);
  const kinds = Array.isArray(command.integration_types) ? command.integration_types : [0];
  if (guild && !isIn(guild, core.world.bot.id) && !kinds.includes(1)) {
    throw new Error(`/${name} cannot be installed by a user, and the bot is not in ${guild.name}`);
  }
  const needed = command.default_member_permissions;
  if (guild && typeof needed === 'string') {
    const has = permissionsOf(guild, user.id, channel);
    const administrator = (has & 8n) !== 0n;
    if (!administrator && (needed === '0' || (has & BigInt(needed)) !== BigInt(needed))) {
      throw new Error(`${user.name} is not offered /${name}: it needs the permissions ${needed}`);
    }
  }
  return command;
};

const typeOfValue = (value: OptionValue): number => {
  if (typeof value === 'string') return 3;
  if (typeof value === 'number') return Number.isInteger(value) ? 4 : 10;
  if (typeof value === 'boolean') return 5;
  return { user: 6, channel: 7, role: 8, file: 11 }[value.kind];
};

const requireFits = (definition: Json, value: OptionValue): void => {
  const { name } = definition;
  const actual = typeOfValue(value);
  const wanted = Number(definition.type);
  const fits =
    wanted === actual || (wanted === 10 && actual === 4) || (wanted === 9 && (actual === 6 || actual === 8));
  if (!fits)
    throw new Error(`option ${String(name)} is of type ${wanted}, the value given of type ${actual}`);
  const choices = listAt(definition, 'choices');
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(
      `option ${String(name)} offers ${choices.map((each) => String(each.value)).join(', ')}, not ${String(value)}`,
    );
  }
  const { min_value: min, max_value: max, min_length: shortest, max_length: longest } = definition;
  const size = typeof value === 'string' ? value.length : Number(value);
  const [low, high] = typeof value === 'string' ? [shortest, longest] : [min, max];
  const outside = (typeof low === 'number' && size < low) || (typeof high === 'number' && size > high);
  if (outside)
    throw new Error(`option ${String(name)} must be within ${String(low)} and ${String(high)}, not ${size}`);
};

const parameters = (
  core: Core,
  user: StoredUser,
  definitions: readonly Json[] | undefined,
  values: OptionValues,
  resolved: Resolved,
  focused?: string,
): Json[] => {
  const given = Object.entries(values).map(([name, value]): Json => {
    const definition = definitions?.find((each) => called(each, name, user.locale));
    if (definitions && !definition) throw new Error(`no option "${name}"; there are: ${names(definitions)}`);
    if (definition && focused === undefined) requireFits(definition, value);
    const type = definition ? Number(definition.type) : typeOfValue(value);
    const option = {
      name: definition ? definition.name : name,
      type,
      ...(name === focused && { focused: true }),
    };
    if (typeof value !== 'object') return { ...option, value };
    if (value.kind !== 'file') {
      resolved.add(value);
      return { ...option, value: value.id };
    }
    const file = storeUpload(core, value);
    resolved.addFile(file);
    return { ...option, value: file.id };
  });
  const missing = (definitions ?? []).filter(
    (each) => each.required === true && !given.some(({ name }) => name === each.name),
  );
  if (missing.length > 0 && focused === undefined)
    throw new Error(`required options are missing: ${names(missing)}`);
  return given;
};

/**
 * The data of a slash command's interaction. `line` is `rehearse`, or `settings show` for a subcommand,
 * or `settings coach level` for one in a group.
 */
export const commandData = (
  core: Core,
  user: StoredUser,
  channel: StoredChannel,
  line: string,
  values: OptionValues,
  focused?: string,
): Json => {
  const [name = '', ...inside] = line.replace(/^\//, '').split(' ');
  const command = findCommand(core, user, channel, 1, name);
  const resolved = new Resolved(core, channel);
  let definitions = command && listAt(command, 'options');
  const path = inside.map((word, depth): Json => {
    const found = definitions?.find((each) => called(each, word, user.locale));
    if (definitions && !found)
      throw new Error(`no subcommand "${word}" in /${name}; there are: ${names(definitions)}`);
    definitions = found && listAt(found, 'options');
    const isLast = depth === inside.length - 1;
    return { name: found?.name ?? word, type: Number(found?.type ?? (isLast ? 1 : 2)) };
  });
  const unfinished = definitions?.some(({ type }) => type === 1 || type === 2);
  if (unfinished) throw new Error(`/${line} needs a subcommand: ${names(definitions ?? [])}`);
  const leaves = parameters(core, user, definitions, values, resolved, focused);
  const options = path.reduceRight<Json[]>((inner, step) => [{ ...step, options: inner }], leaves);
  return {
    id: command?.id ?? core.nextId(),
    name: command?.name ?? name,
    type: 1,
    options,
    ...(resolved.json && { resolved: resolved.json }),
    ...(typeof command?.guild_id === 'string' && { guild_id: command.guild_id }),
  };
};
