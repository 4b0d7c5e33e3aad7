import { type ComponentContext, checkComponentId, checkUrl, makeContext } from './context.ts';
import {
  checkButton,
  checkCheckbox,
  checkFileUpload,
  checkGroup,
  checkSelect,
  checkTextInput,
} from './interactive.ts';
import type { Spot } from './spot.ts';

type Check = (spot: Spot, context: ComponentContext, insideLabel: boolean) => void;

const SELECTS = [3, 5, 6, 7, 8];
const IN_CONTAINER = [1, 9, 10, 12, 13, 14];
const IN_LABEL = [3, 4, 5, 6, 7, 8, 19, 21, 22, 23];

/** Checks one component, whose `type` must be one of `allowed`, and everything inside it. */
export const checkComponent = (
  spot: Spot,
  context: ComponentContext,
  allowed: readonly number[],
  insideLabel = false,
): void => {
  if (!spot.record()) return;
  context.count += 1;
  const { type } = spot.fields;
  if (typeof type !== 'number' || !allowed.includes(type)) {
    spot
      .get('type')
      .refuse(
        'UNION_TYPE_CHOICES',
        `Value of field "type" must be one of (${allowed.join(', ')}), not ${type}.`,
      );
    return;
  }
  checkComponentId(spot, context);
  const check = CHECKS[type];
  if (!check) throw new Error(`the fake allows component type ${type} but cannot check it`);
  check(spot, context, insideLabel);
};

const checkRow = (spot: Spot, context: ComponentContext): void => {
  spot.only(['type', 'id', 'components']);
  const children = spot.get('components').list({ min: 1, max: 5, required: true });
  const inside = context.surface === 'modal' ? [4] : [2, ...SELECTS];
  for (const child of children) checkComponent(child, context, inside);
  const wide = children.filter((child) => child.fields.type !== 2);
  if (wide.length > 0 && children.length > 1) {
    spot
      .get('components')
      .refuse('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  }
};

const checkTextDisplay = (spot: Spot, context: ComponentContext): void => {
  spot.only(['type', 'id', 'content']);
  const text = spot.get('content').text({ min: 1, max: 4000, required: true });
  context.textLength += text?.length ?? 0;
};

const checkSection = (spot: Spot, context: ComponentContext): void => {
  spot.only(['type', 'id', 'components', 'accessory']);
  const children = spot.get('components').list({ min: 1, max: 3, required: true });
  for (const child of children) checkComponent(child, context, [10]);
  checkComponent(spot.get('accessory'), context, [2, 11]);
};

const checkContainer = (spot: Spot, context: ComponentContext): void => {
  spot.only(['type', 'id', 'components', 'accent_color', 'spoiler']);
  spot.get('accent_color').integer({ min: 0, max: 0xffffff });
  spot.get('spoiler').boolean();
  const children = spot.get('components').list({ min: 1, max: 40, required: true });
  for (const child of children) checkComponent(child, context, IN_CONTAINER);
};

const checkLabel = (spot: Spot, context: ComponentContext): void => {
  spot.only(['type', 'id', 'label', 'description', 'component']);
  spot.get('label').text({ min: 1, max: 45, required: true });
  spot.get('description').text({ max: 100 });
  checkComponent(spot.get('component'), context, IN_LABEL, true);
};

const checkGallery = (spot: Spot, context: ComponentContext): void => {
  spot.only(['type', 'id', 'items']);
  for (const item of spot.get('items').list({ min: 1, max: 10, required: true })) {
    item.only(['media', 'description', 'spoiler']);
    checkMedia(item, 'media', context);
  }
};

const checkMedia = (
  spot: Spot,
  key: string,
  context: ComponentContext,
  schemes: readonly string[] = ['http', 'https', 'attachment'],
): void => {
  spot.get('description').text({ max: 1024 });
  spot.get('spoiler').boolean();
  if (!spot.get(key).record()) return;
  const at = spot.get(key).get('url');
  checkUrl(at, schemes);
  const name = typeof at.value === 'string' ? /^attachment:\/\/(.+)$/.exec(at.value)?.[1] : undefined;
  if (name !== undefined && !context.files.has(name)) {
    at.refuse(
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      `The referenced attachment ${name} was not found`,
    );
  }
};

const checkSeparator: Check = (spot) => {
  spot.only(['type', 'id', 'divider', 'spacing']);
  spot.get('divider').boolean();
  spot.get('spacing').oneOf([1, 2], false);
};

const checkThumbnail: Check = (spot, context) => {
  spot.only(['type', 'id', 'media', 'description', 'spoiler']);
  checkMedia(spot, 'media', context);
};

const checkFile: Check = (spot, context) => {
  spot.only(['type', 'id', 'file', 'spoiler', 'name', 'size']);
  checkMedia(spot, 'file', context, ['attachment']);
};

const CHECKS: Readonly<Record<number, Check>> = {
  1: checkRow,
  2: checkButton,
  3: checkSelect,
  4: checkTextInput,
  5: checkSelect,
  6: checkSelect,
  7: checkSelect,
  8: checkSelect,
  9: checkSection,
  10: checkTextDisplay,
  11: checkThumbnail,
  12: checkGallery,
  13: checkFile,
  14: checkSeparator,
  17: checkContainer,
  18: checkLabel,
  19: checkFileUpload,
  21: checkGroup,
  22: checkGroup,
  23: checkCheckbox,
};

export const checkLegacyComponents = (spot: Spot): void => {
  const context = makeContext('legacy', new Set());
  for (const row of spot.list({ max: 5 })) checkComponent(row, context, [1]);
};

/** Limits: 40 components, nested ones and accessories included, and 4000 characters over all text displays. */
export const checkV2Components = (spot: Spot, files: ReadonlySet<string>): void => {
  const context = makeContext('v2', files);
  for (const child of spot.list({ min: 1, required: true }))
    checkComponent(child, context, [...IN_CONTAINER, 17]);
  if (context.count > 40) {
    spot.refuse(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `Total components ${context.count} exceeds maximum of 40`,
    );
  }
  if (context.textLength > 4000) {
    const says = `Total displayable text size ${context.textLength} exceeds maximum size of 4000`;
    spot.refuse('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', says);
  }
};

export const checkModal = (spot: Spot): void => {
  if (!spot.record()) return;
  spot.only(['custom_id', 'title', 'components']);
  spot.get('custom_id').text({ min: 1, max: 100, required: true });
  spot.get('title').text({ min: 1, max: 45, required: true });
  const context = makeContext('modal', new Set());
  for (const child of spot.get('components').list({ min: 1, max: 5, required: true })) {
    checkComponent(child, context, [1, 10, 18]);
  }
};
