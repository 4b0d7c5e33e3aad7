import { describe, expect, it } from 'vitest';
import { viewReport } from '../../src/app/reportView.ts';
import { reportPicture } from '../../src/pictures/reportPicture.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const HEIGHT_AT = 20;
const heightOf = (png: Buffer): number => png.readUInt32BE(HEIGHT_AT);

const words = content.interface['zh-CN'];

const report = (() => {
  const talk = new Talk();
  talk.sayAll(
    '您好，我是小宁，案件尾号3106',
    '公司推迟发薪，首份工资还没到',
    '我想把这件事处理好',
    '今天先还700，剩下的分6期，每月15号还',
    '确认，就按这个方案',
  );
  const view = viewReport(talk, [], content);
  if (!view) throw new Error('the talk has not ended');
  return view;
})();

describe('the picture of a report', () => {
  it('is a PNG in either theme, and not the same', async () => {
    const [light, dark] = await Promise.all([
      reportPicture(report, words, 'light', 'shown'),
      reportPicture(report, words, 'dark', 'shown'),
    ]);
    for (const png of [light, dark]) expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(light.equals(dark)).toBe(false);
    expect(heightOf(light)).toBe(heightOf(dark));
  });

  it('is the same each time', async () => {
    const [once, again] = [
      await reportPicture(report, words, 'dark', 'shown'),
      await reportPicture(report, words, 'dark', 'shown'),
    ];
    expect(once.equals(again)).toBe(true);
  });

  it('leaves the scores out for who does not want to see them', async () => {
    const [shown, hidden] = await Promise.all([
      reportPicture(report, words, 'light', 'shown'),
      reportPicture(report, words, 'light', 'hidden'),
    ]);
    expect(heightOf(hidden)).toBeLessThan(heightOf(shown));
  });
});
