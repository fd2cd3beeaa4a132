import { describe, expect, it } from 'vitest';
import { retold } from '../../src/pages/result/retold.ts';
import { keyedTexts } from '../../src/scenario/index.ts';
import type { Scorecard } from '../../src/scoring/index.ts';
import { inOtherWords } from '../../src/store/in-words.ts';
import { asWritten } from '../../src/store/showing.ts';
import { inWords } from '../../src/words/in-words.ts';
import { finishedRun } from '../store/finished-run.ts';

const result = finishedRun('interrupter:1');
const { scenario } = result;

/** Everything in capitals, as if that were another language. */
const loud = inOtherWords(scenario, {
  language: 'de',
  texts: Object.fromEntries(
    keyedTexts([scenario]).map(({ key, text }) => [key, text.toUpperCase()]),
  ),
});

const points = ({ total, dimensions, criticalFails }: Scorecard) => ({
  total,
  fails: criticalFails.map(({ fail, at }) => [fail, at]),
  dimensions: Object.entries(dimensions).map(([name, { evidence, ...sums }]) => [
    name,
    sums,
    evidence.map(({ at, taken, weight, what }) => [at, taken, weight, what.says]),
  ]),
});

describe('a result that is told in another language', () => {
  it('should have the same points, and the words of the call as they are shown', () => {
    const { scorecard } = retold(result, loud);
    expect(points(scorecard)).toEqual(points(result.scorecard));
    const coached = Object.values(scorecard.dimensions)
      .flatMap(({ evidence }) => evidence)
      .filter(({ what }) => what.says === 'found.coach');
    expect(coached.length).toBeGreaterThan(3);
    for (const { what } of coached) expect(inWords(what)).toBe(inWords(what).toUpperCase());
  });

  it('should be the result itself in the words of the call', () => {
    expect(retold(result, asWritten(scenario))).toBe(result);
  });
});
