import { describe, expect, it } from 'vitest';
import {
  drawLevelLine,
  drawLine,
  type LineModel,
  type Pencil,
  placeOf,
  swellAt,
} from '../../src/scene/line.ts';

type Point = { x: number; y: number };

const drawn = () => {
  const strokes: Point[][] = [];
  const dots: Point[] = [];
  const pencil: Pencil = {
    moveTo: (x, y) => void strokes.push([{ x, y }]),
    lineTo: (x, y) => void strokes.at(-1)?.push({ x, y }),
    dot: (x, y) => void dots.push({ x, y }),
  };
  return { strokes, dots, pencil, points: () => strokes.flat() };
};

const STILL = { amplitude: 0, window: 150, seconds: 0 };
const model = (more: Partial<LineModel> = {}): LineModel => ({
  left: 0,
  origin: 28,
  pen: 524,
  answeredAt: 4000,
  now: 124_000,
  y: () => 200,
  spans: [],
  kinks: [],
  struck: 1,
  fresh: false,
  swell: STILL,
  ahead: 0,
  scale: 1,
  ...more,
});
const span = (who: 'caller' | 'trainee', from: number, until: number) => ({
  who,
  from,
  until,
  cut: false,
});

describe('placeOf', () => {
  it('should let the pen stand still, and press the past together after a minute', () => {
    const reach = { origin: 28, pen: 524, answeredAt: 4000 };
    expect(placeOf({ ...reach, now: 4000 }, 4000)).toBe(524);
    expect(placeOf({ ...reach, now: 34_000 }, 34_000)).toBe(524);
    expect(placeOf({ ...reach, now: 34_000 }, 4000)).toBe(276);
    expect(placeOf({ ...reach, now: 64_000 }, 4000)).toBe(28);
    expect(placeOf({ ...reach, now: 304_000 }, 304_000)).toBe(524);
    expect(placeOf({ ...reach, now: 304_000 }, 4000)).toBe(28);
  });
});

describe('drawLine', () => {
  it('should be smooth where nobody spoke', () => {
    const { pencil, points, dots } = drawn();
    expect(drawLine(model(), pencil)).toEqual({ x: 524, y: 200 });
    expect(points().every(({ y }) => y === 200)).toBe(true);
    expect(dots).toEqual([]);
  });

  it('should ripple, by 2 px at most, where the caller spoke and nowhere else', () => {
    const { pencil, points } = drawn();
    const m = model({ spans: [span('caller', 34_000, 64_000)] });
    drawLine(m, pencil);
    const [from, to] = [placeOf(m, 34_000), placeOf(m, 64_000)];
    const rough = points().filter(({ y }) => Math.abs(y - 200) > 0.3);
    expect(rough.length).toBeGreaterThan(50);
    expect(rough.every(({ x, y }) => x >= from && x <= to && Math.abs(y - 200) <= 2)).toBe(true);
  });

  it('should be dots where the trainee spoke, and no stroke', () => {
    const { pencil, points, dots } = drawn();
    const m = model({ spans: [span('trainee', 34_000, 54_000)] });
    drawLine(m, pencil);
    const [from, to] = [placeOf(m, 34_000), placeOf(m, 54_000)];
    expect(dots.length).toBeGreaterThan(5);
    expect(dots.every(({ x }) => x > from && x < to)).toBe(true);
    expect(points().some(({ x }) => x > from + 1 && x < to - 1)).toBe(false);
  });

  it('should show a short word of the trainee in a long call', () => {
    const { pencil, dots } = drawn();
    drawLine(model({ now: 600_000, spans: [span('trainee', 100_000, 100_500)] }), pencil);
    expect(dots.length).toBeGreaterThanOrEqual(1);
  });

  it('should kink up and down where the trainee cut in, taller while it is fresh', () => {
    const heights = [false, true].map((fresh) => {
      const { pencil, points } = drawn();
      drawLine(model({ kinks: [64_000], fresh }), pencil);
      const ys = points().map(({ y }) => y);
      return [200 - Math.min(...ys), Math.max(...ys) - 200];
    });
    expect(heights).toEqual([
      [22, 22],
      [34, 34],
    ]);
  });

  it('should strike the newest kink and leave the older ones as they are', () => {
    const { pencil, points } = drawn();
    drawLine(model({ kinks: [34_000, 100_000], struck: 0, fresh: true }), pencil);
    expect(200 - Math.min(...points().map(({ y }) => y))).toBe(22);
  });

  it('should swell towards the pen while the caller is heard, and meet the pen', () => {
    const { pencil, points } = drawn();
    const end = drawLine(
      model({
        spans: [span('caller', 60_000, Number.POSITIVE_INFINITY)],
        swell: { ...STILL, amplitude: 20 },
      }),
      pencil,
    );
    const high = points().filter(({ y }) => Math.abs(y - 200) > 4);
    expect(high.length).toBeGreaterThan(10);
    expect(high.every(({ x }) => x > 524 - 150)).toBe(true);
    expect(end).toEqual({ x: 524, y: 200 });
    expect(points().at(-1)).toEqual(end);
  });

  it('should reach past the pen when it is told to', () => {
    const { pencil, points } = drawn();
    drawLine(model({ ahead: 120 }), pencil);
    expect(points().at(-1)).toEqual({ x: 644, y: 200 });
  });
});

describe('drawLevelLine', () => {
  it('should lie level in a silence', () => {
    const { pencil, points, dots } = drawn();
    drawLevelLine({ left: 0, end: 524, y: 216, swell: STILL, speaking: 0 }, pencil);
    expect(points().every(({ y }) => y === 216)).toBe(true);
    expect(dots).toEqual([]);
  });

  it('should end in dots while the trainee speaks', () => {
    const { pencil, dots } = drawn();
    drawLevelLine({ left: 0, end: 524, y: 216, swell: STILL, speaking: 60 }, pencil);
    expect(dots.length).toBe(7);
  });
});

describe('swellAt', () => {
  it('should be nothing at the pen and outside its window', () => {
    const swell = { amplitude: 20, window: 150, seconds: 1.3 };
    expect(swellAt(524, 524, swell)).toBeCloseTo(0);
    expect(swellAt(374, 524, swell)).toBe(0);
  });
});
