import { describe, expect, it } from 'vitest';
import { linePoints, placed, speeches } from '../../src/pages/result/chart-shape.ts';
import { finishedRun } from '../store/finished-run.ts';

const flat = {
  x: (at: number) => at / 10,
  at: (x: number) => x * 10,
  y: () => 100,
  speech: [],
  cuts: [],
};

describe('line of the chart', () => {
  it('should be smooth where nobody spoke', () => {
    expect(linePoints(flat, 300).every(({ y, yours }) => y === 100 && !yours)).toBe(true);
  });

  it('should ripple where the caller spoke, by two px at most', () => {
    const points = linePoints(
      { ...flat, speech: [{ who: 'caller', from: 1000, until: 2000 }] },
      300,
    );
    const off = (from: number, to: number) =>
      Math.max(...points.filter(({ x }) => x > from && x < to).map(({ y }) => Math.abs(y - 100)));
    expect(off(0, 99)).toBe(0);
    expect(off(101, 199)).toBeGreaterThan(1);
    expect(off(101, 199)).toBeLessThanOrEqual(2);
  });

  it('should kink 22 px up and down where the trainee cut in', () => {
    const heights = linePoints({ ...flat, cuts: [1500] }, 300).map(({ y }) => y - 100);
    expect(Math.min(...heights)).toBeLessThan(-18);
    expect(Math.max(...heights)).toBeGreaterThan(18);
    expect(Math.max(...heights.map(Math.abs))).toBeLessThanOrEqual(22);
  });

  it('should know who spoke, to the end', () => {
    const { log } = finishedRun('interrupter:3');
    const found = speeches(log);
    expect(found.filter(({ who }) => who === 'you').length).toBe(
      log.filter(({ cue }) => cue === 'trainee-stops').length,
    );
    for (const { from, until } of found) expect(until).toBeGreaterThanOrEqual(from);
  });
});

describe('places of pins', () => {
  it('should keep apart pins that stand close together', () => {
    const anchors = [0, 5, 10, 15].map((x) => ({ x, y: 150 }));
    const places = placed(anchors, 0, 300);
    for (const [index, place] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.abs(place - other)).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('should stay inside of the chart', () => {
    const places = placed(
      Array.from({ length: 30 }, (_, x) => ({ x, y: 40 })),
      30,
      280,
    );
    expect(Math.min(...places)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...places)).toBeLessThanOrEqual(280);
  });
});
