import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NegotiationEvent } from '../../machines/negotiation.ts';
import { isOutcome, OUTCOMES, type Place, STAGES } from '../../src/domain/stage.ts';
import { advance } from '../../src/rehearsal/advance.ts';

const events: fc.Arbitrary<NegotiationEvent> = fc.oneof(
  fc.constantFrom<NegotiationEvent>(
    { type: 'STAGE_MET' },
    { type: 'REOPENED' },
    { type: 'PAUSED' },
    { type: 'DISTRESS_SEEN' },
  ),
  fc.constantFrom(...STAGES).map((to) => ({ type: 'RESUMED' as const, to })),
  fc.constantFrom(...OUTCOMES).map((outcome) => ({ type: 'ENDED' as const, outcome })),
);

describe('the machine', () => {
  it('walks the five stages in order', () => {
    const walk = STAGES.slice(1).reduce<Place | undefined>(
      (place) => place && advance(place, { type: 'STAGE_MET' }),
      'greet',
    );
    expect(walk).toBe('confirm');
  });

  it('agrees only in the last stage', () => {
    const agreeing = [...STAGES, 'paused', 'held_for_safety'] as const;
    expect(agreeing.filter((place) => advance(place, { type: 'ENDED', outcome: 'agreed' }))).toEqual([
      'confirm',
    ]);
  });

  it('leaves a hold only by the person resuming or leaving', () => {
    expect(advance('held_for_safety', { type: 'STAGE_MET' })).toBeUndefined();
    expect(advance('held_for_safety', { type: 'PAUSED' })).toBeUndefined();
    expect(advance('held_for_safety', { type: 'RESUMED', to: 'propose_plan' })).toBe('propose_plan');
    expect(advance('held_for_safety', { type: 'ENDED', outcome: 'abandoned' })).toBe('abandoned');
  });

  it('lets nothing follow an ending', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTCOMES),
        events,
        (outcome, event) => advance(outcome, event) === undefined,
      ),
    );
  });

  it('always has a way on, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (happened) => {
        let place: Place = 'greet';
        for (const event of happened) place = advance(place, event) ?? place;
        if (!isOutcome(place))
          expect(advance(place, { type: 'ENDED', outcome: 'abandoned' })).toBe('abandoned');
      }),
    );
  });
});
