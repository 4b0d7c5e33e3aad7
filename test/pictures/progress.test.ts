import { expect, it } from 'vitest';
import type { ProgressView } from '../../src/app/progressView.ts';
import { DIMENSIONS } from '../../src/content/rubric.ts';
import { SCORES } from '../../src/domain/setting.ts';
import { progressPicture } from '../../src/pictures/progressPicture.ts';
import { content } from '../helpers/content.ts';

const view = (rehearsals: number): ProgressView => ({
  ...{ today: '2026-11-22', locale: 'en', judged: rehearsals, isCompared: rehearsals >= 6 },
  dimensions: Object.fromEntries(
    DIMENSIONS.map((name, i) => [name, { first: rehearsals < 6 || i === 0 ? null : 40, latest: 80 }]),
  ) as ProgressView['dimensions'],
  rows: Array.from({ length: rehearsals }, (_, i) => ({
    ...{ date: `2026-11-${10 + i}`, title: 'Mall', side: 'debtor', level: 'easy', outcome: 'agreed' },
    ...{ score: i === 1 ? null : 60 + i, assisted: i % 2 },
    ...{ done: ['clarity'], toPractise: ['composure'] },
  })) as ProgressView['rows'],
  ...{ came: [], mended: [], missed: [] },
});

const SIZE = { width: 16, height: 20 };
const sizeOf = (png: Buffer) => ({
  width: png.readUInt32BE(SIZE.width),
  height: png.readUInt32BE(SIZE.height),
});

it.each(SCORES)('with scores %s it is a picture of a phone’s width, in either theme', async (scores) => {
  const [light, dark, one] = await Promise.all([
    progressPicture(view(8), content.interface.en, 'light', scores),
    progressPicture(view(8), content.interface.en, 'dark', scores),
    progressPicture(view(1), content.interface['zh-CN'], 'dark', scores),
  ]);
  for (const png of [light, dark, one]) expect(sizeOf(png).width).toBe(1260);
  expect(sizeOf(light)).toEqual(sizeOf(dark));
  expect(light.equals(dark)).toBe(false);
});
