import { describe, expect, it } from 'vitest';
import { finishedOf, progressOver } from '../../src/rehearsal/progress.ts';
import { content } from '../helpers/content.ts';
import { MENDED, WELL } from '../helpers/played.ts';
import { Talk } from '../helpers/talk.ts';

const finished = (...lines: readonly string[]) => {
  const talk = new Talk();
  for (const line of lines) {
    const [name, value] = line.split(' ');
    if (name === '/rewind') talk.rewind(Number(value));
    else if (name === '/hint') talk.hint();
    else if (name === '/quit') talk.quit();
    else talk.say(line);
  }
  if (!talk.state.outcome) talk.quit();
  return finishedOf(talk.state, talk.events, content);
};

const angry = finished('您好，尾号3106', '你们这群吸血鬼');
const mended = finished(...MENDED);
const helped = finished('/hint', ...WELL);
const well = finished(...WELL);

describe('over rehearsals', () => {
  it('the latest three stand beside the first three, once there are six', () => {
    const { isCompared, dimensions } = progressOver([angry, angry, angry, well, well, well]);
    expect(isCompared).toBe(true);
    expect(dimensions.composure).toEqual({ first: 0, latest: null });
    expect(dimensions.sincerity.first).toBeNull();
    expect(dimensions.sincerity.latest).toBe(well.dimensions.sincerity);
  });

  it('fewer than six are not compared; what there is has an average', () => {
    const { isCompared, dimensions, judged } = progressOver([angry, well, well, well, well]);
    expect({ isCompared, judged }).toEqual({ isCompared: false, judged: 5 });
    expect(dimensions.composure).toEqual({ first: null, latest: null });
    expect(progressOver([angry, well]).dimensions.composure).toEqual({ first: null, latest: 0 });
  });

  it('what was missed and is done now comes first among what came', () => {
    const vague = finished(...WELL.slice(0, 3), '过段时间再说吧');
    expect(progressOver([vague, well, well, well]).came[0]).toBe('amount');
    expect(progressOver([well, well, vague]).came).not.toContain('amount');
  });

  it('what was mended is counted, in the next message or when it is said again', () => {
    expect(mended.mended).toEqual(['amount']);
    expect(progressOver([mended, well, mended]).mended).toEqual([{ id: 'amount', n: 2 }]);
    const atNext = finished(...WELL.slice(0, 3), '过段时间再说吧', '今天先还700，剩下的分6期，每月15号还');
    expect(atNext.mended).toContain('amount');
  });

  it('what is still missed is what the latest three missed, else one thing to practise next', () => {
    expect(progressOver([angry, well, well, well]).missed).toEqual([{ id: well.practise, n: 0 }]);
    expect(progressOver([well, angry, angry]).missed[0]).toEqual({ id: 'calm', n: 2 });
  });

  it('help that was taken is told', () => {
    expect([well.assisted, helped.assisted]).toEqual([0, 1]);
  });

  it('nothing is held against a person who was in despair', () => {
    const held = finished('您好，尾号3106', '你们这群吸血鬼', '欠这么多，我不想活了');
    expect(held).toMatchObject({ score: null, met: [], broken: [], practise: null });
    expect(progressOver([held, well])).toEqual(progressOver([well]));
  });

  it('a first rehearsal, or none, is no comparison', () => {
    expect(progressOver([])).toMatchObject({ judged: 0, isCompared: false, missed: [], came: [] });
  });
});
