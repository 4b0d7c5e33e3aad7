import { type ComponentContext, checkCustomId, checkEmoji, checkUrl } from './context.ts';
import type { Spot } from './spot.ts';

const COMMON = ['type', 'id', 'custom_id'];

export const checkButton = (spot: Spot, context: ComponentContext): void => {
  spot.only([...COMMON, 'style', 'label', 'emoji', 'sku_id', 'url', 'disabled']);
  const style = spot.get('style').oneOf([1, 2, 3, 4, 5, 6]);
  spot.get('label').text({ max: 80 });
  checkEmoji(spot.get('emoji'));
  spot.get('disabled').boolean();
  const refuse = (key: string) => {
    if (spot.has(key))
      spot.get(key).refuse('BUTTON_FIELD_NOT_ALLOWED', `A button of style ${style} cannot have ${key}`);
  };
  if (style === 6) {
    spot.get('sku_id').snowflake();
    for (const key of ['custom_id', 'label', 'url', 'emoji']) refuse(key);
    return;
  }
  if (style === 5) {
    checkUrl(spot.get('url'), ['http', 'https', 'discord'], 512);
    refuse('custom_id');
  } else {
    checkCustomId(spot, context);
    refuse('url');
  }
  refuse('sku_id');
  if (!spot.has('emoji') && !spot.fields.label) {
    spot.refuse('BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI', 'A button requires a label or emoji');
  }
};

/** Returns how many may be chosen at most. */
const checkCounts = (spot: Spot, context: ComponentContext, top: number, fallback = 1): number => {
  const min = spot.get('min_values').integer({ min: 0, max: top });
  const max = spot.get('max_values').integer({ min: 1, max: top }) ?? fallback;
  spot.get('required').boolean();
  if ((min ?? Math.min(1, max)) > max) {
    spot.get('min_values').refuse('SELECT_MIN_OVER_MAX', 'min_values must not be greater than max_values');
  }
  if (context.surface === 'modal' && min === 0 && spot.fields.required !== false) {
    spot.get('min_values').refuse('SELECT_MIN_WHEN_REQUIRED', 'min_values must be at least 1 when required');
  }
  return max;
};

interface OptionRules {
  min: number;
  max: number;
  emoji: boolean;
}

/** Returns how many options there are. */
const checkOptions = (spot: Spot, chosen: number, rules: OptionRules): number => {
  const options = spot.get('options').list({ min: rules.min, max: rules.max, required: true });
  const values = new Set<string>();
  let defaults = 0;
  for (const option of options) {
    if (!option.record()) continue;
    option.only(['label', 'value', 'description', 'default', ...(rules.emoji ? ['emoji'] : [])]);
    option.get('label').text({ min: 1, max: 100, required: true });
    option.get('description').text({ max: 100 });
    if (rules.emoji) checkEmoji(option.get('emoji'));
    if (option.get('default').boolean()) defaults += 1;
    const value = option.get('value').text({ min: 1, max: 100, required: true });
    if (value !== undefined && values.has(value)) {
      option
        .get('value')
        .refuse('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    }
    if (value !== undefined) values.add(value);
  }
  if (defaults > chosen) {
    spot
      .get('options')
      .refuse('SELECT_COMPONENT_TOO_MANY_DEFAULTS', `At most ${chosen} may be chosen by default`);
  }
  return options.length;
};

export const checkSelect = (spot: Spot, context: ComponentContext): void => {
  const { type } = spot.fields;
  const own =
    type === 3 ? ['options'] : type === 8 ? ['default_values', 'channel_types'] : ['default_values'];
  spot.only([...COMMON, 'placeholder', 'min_values', 'max_values', 'required', 'disabled', ...own]);
  checkCustomId(spot, context);
  spot.get('placeholder').text({ max: 150 });
  if (spot.get('disabled').boolean() && context.surface === 'modal') {
    spot.get('disabled').refuse('COMPONENT_DISABLED_IN_MODAL', 'A component in a modal cannot be disabled');
  }
  const max = checkCounts(spot, context, 25);
  if (type === 3) {
    const offered = checkOptions(spot, max, { min: 1, max: 25, emoji: true });
    if (spot.has('max_values') && max > offered) {
      spot
        .get('max_values')
        .refuse('SELECT_MAX_OVER_OPTIONS', `max_values must be at most the ${offered} options`);
    }
  }
  for (const value of spot.get('default_values').list({ max })) {
    value.get('id').snowflake();
    value.get('type').oneOf(['user', 'role', 'channel']);
  }
};

export const checkTextInput = (spot: Spot, context: ComponentContext, insideLabel: boolean): void => {
  const own = ['style', 'min_length', 'max_length', 'required', 'value', 'placeholder', 'label'];
  spot.only([...COMMON, ...own]);
  checkCustomId(spot, context);
  spot.get('style').oneOf([1, 2]);
  if (!insideLabel) spot.get('label').text({ min: 1, max: 45, required: true });
  else if (spot.has('label'))
    spot.get('label').refuse('TEXT_INPUT_LABEL_IN_LABEL', 'Use the label of the Label component');
  const min = spot.get('min_length').integer({ min: 0, max: 4000 });
  const max = spot.get('max_length').integer({ min: 1, max: 4000 });
  if ((min ?? 0) > (max ?? 4000)) {
    spot
      .get('min_length')
      .refuse('TEXT_INPUT_MIN_OVER_MAX', 'min_length must not be greater than max_length');
  }
  spot.get('required').boolean();
  spot.get('value').text({ max: max ?? 4000 });
  spot.get('placeholder').text({ max: 100 });
};

export const checkFileUpload = (spot: Spot, context: ComponentContext): void => {
  spot.only([...COMMON, 'min_values', 'max_values', 'required', 'file_types']);
  checkCustomId(spot, context);
  checkCounts(spot, context, 10);
  for (const type of spot.get('file_types').list({ max: 10 })) type.text({ min: 1, required: true });
};

/** Radio group (21) and checkbox group (22). */
export const checkGroup = (spot: Spot, context: ComponentContext): void => {
  checkCustomId(spot, context);
  if (spot.fields.type === 21) {
    spot.only([...COMMON, 'options', 'required']);
    spot.get('required').boolean();
    checkOptions(spot, 1, { min: 2, max: 10, emoji: false });
    return;
  }
  spot.only([...COMMON, 'options', 'required', 'min_values', 'max_values']);
  const max = checkCounts(spot, context, 10, 10);
  const offered = checkOptions(spot, max, { min: 1, max: 10, emoji: false });
  if (spot.has('max_values') && max > offered) {
    spot
      .get('max_values')
      .refuse('SELECT_MAX_OVER_OPTIONS', `max_values must be at most the ${offered} options`);
  }
};

export const checkCheckbox = (spot: Spot, context: ComponentContext): void => {
  spot.only([...COMMON, 'default']);
  checkCustomId(spot, context);
  spot.get('default').boolean();
};
