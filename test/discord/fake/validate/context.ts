import type { Spot } from './spot.ts';

export type Surface = 'legacy' | 'v2' | 'modal';

/** What must be counted over a whole message or modal while its components are walked. */
export interface ComponentContext {
  readonly surface: Surface;
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
  /** File names that `attachment://` may point at. */
  readonly files: ReadonlySet<string>;
  count: number;
  textLength: number;
}

export const makeContext = (surface: Surface, files: ReadonlySet<string>): ComponentContext => ({
  surface,
  customIds: new Set(),
  ids: new Set(),
  files,
  count: 0,
  textLength: 0,
});

export const checkCustomId = (spot: Spot, context: ComponentContext): void => {
  const at = spot.get('custom_id');
  const id = at.text({ min: 1, max: 100, required: true });
  if (id === undefined) return;
  if (context.customIds.has(id)) {
    at.refuse('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  context.customIds.add(id);
};

/** The numeric `id` that any component may carry; 0 counts as none. */
export const checkComponentId = (spot: Spot, context: ComponentContext): void => {
  const at = spot.get('id');
  const id = at.integer({ min: 0, max: 2 ** 31 - 1 });
  if (!id) return;
  if (context.ids.has(id)) at.refuse('COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
  context.ids.add(id);
};

export const checkEmoji = (spot: Spot): void => {
  if (!spot.record(false)) return;
  spot.only(['id', 'name', 'animated']);
  spot.get('id').snowflake(false);
  if (spot.has('id')) return;
  const name = spot.get('name').text({ min: 1, max: 32, required: true });
  if (name !== undefined && (!/\p{Emoji}/u.test(name) || /[\p{L}\s]|^[\d#*]+$/u.test(name))) {
    spot.get('name').refuse('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  }
};

export const checkUrl = (spot: Spot, schemes: readonly string[], max = 2048): void => {
  const url = spot.text({ min: 1, max, required: true });
  if (url === undefined) return;
  const scheme = /^([a-z]+):\/\/./i.exec(url)?.[1]?.toLowerCase();
  if (!scheme || !schemes.includes(scheme)) {
    spot.refuse(
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme ?? ''}" is not supported. Use ${schemes.join(', ')}.`,
    );
  }
};
