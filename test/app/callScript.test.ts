import { describe, expect, it } from 'vitest';
import { viewReport } from '../../src/app/reportView.ts';
import type { Locale } from '../../src/domain/setting.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

/** Says it all and ends; the page that is taken into the real call. */
const pageAfter = (locale: Locale, ...said: string[]): string => {
  const talk = new Talk({ locale });
  talk.sayAll(...said);
  talk.quit();
  const texts = talk.events.flatMap((event, i) =>
    event.type === 'MessageRead'
      ? [{ seq: i + 1, part: 'said' as const, text: said[event.turn - 1] ?? '' }]
      : [],
  );
  return viewReport(talk, texts, content)?.script ?? '';
};

describe('the page for the real call', () => {
  const page = pageAfter(
    'en',
    'Hello, this is Ning, case ending 3106',
    'My employer paid the first salary late',
    'whatever',
  );

  it('holds the sentences that were said well, each at its stage', () => {
    expect(page).toMatch(/## What happened[^#]*> My employer paid the first salary late/u);
    expect(page).not.toContain('> whatever');
  });

  it('starts from blanks, not from the invented case, where nothing was said well', () => {
    const openings = page.split('\n').filter((line) => line.startsWith('Nothing of your own here yet'));
    expect(openings.length).toBeGreaterThan(0);
    for (const line of openings) expect(line).not.toMatch(/\d/u);
    expect(pageAfter('en')).toMatch(/Nothing of your own here yet[^\n]*〔case digits〕/u);
  });

  it('says that its numbers are invented', () => {
    expect(page).toContain('invented case');
    expect(pageAfter('zh-CN')).toContain('虚构案例');
  });
});
