import { expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/setting.ts';
import { content } from '../helpers/content.ts';
import { notInFont } from './font.ts';

it.each(LOCALES)('the font has every character that a picture in %s may draw', (locale) => {
  const { dimensions, places, progress, coach, hindsight, report } = content.interface[locale];
  const { rehearsals, earlier, row, compared, too_few, none, none_judged, ...titles } = progress;
  const drawn = [dimensions, places, coach, hindsight, report, titles].flatMap(Object.values).join('');
  expect(notInFont(drawn)).toEqual([]);
});

it('a character that the font does not have is found', () => {
  expect(notInFont('龘清')).toEqual(['龘']);
});
