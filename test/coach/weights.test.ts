import { describe, expect, it } from 'vitest';
import { dimensionScores } from '../../src/coach/score.ts';
import { SIDES } from '../../src/domain/setting.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const SORRY = '拖到现在是我的责任，抱歉';

describe('what the coach weighs', () => {
  it('is of each conversation its own', () => {
    const weights = [...content.scenarios.values()].flatMap((pack) =>
      SIDES.map((side) => JSON.stringify(pack[side]?.criteria.map(({ weight }) => weight))),
    );
    expect(new Set(weights).size).toBe(10);
  });

  it('makes the same words worth more to a person who owes a partner than to two who renew terms', () => {
    const scoreIn = (scenario: string): number | undefined =>
      new Talk({ scenario, locale: 'zh-CN' }).say(SORRY).coach?.score;
    expect(scoreIn('consumer-credit')).toBeGreaterThan(scoreIn('platform-renewal') as number);
  });

  it('decides how much of a dimension was met', () => {
    const judgements = [
      { findings: [{ criterion: 'figures-not-words' }], praised: ['evidence'] },
      { findings: [], praised: [] },
    ].map((judged) => ({ ...judged, turn: 1, appropriate: false, score: 70, assisted: false }));
    const preparationIn = (scenario: string): number | null =>
      dimensionScores(content.scenarios.get(scenario)?.debtor.criteria ?? [], judgements).preparation;
    // 9 of 9 + 7, and 7 of 7 + 14.
    expect(preparationIn('consumer-credit')).toBe(56);
    expect(preparationIn('platform-renewal')).toBe(33);
  });
});
