import { describe, expect, it } from 'vitest';
import {
  type CardsNeed,
  contains,
  type Layout,
  layoutOf,
  type Rect,
} from '../../src/scene/layout.ts';
import { placeCards } from '../../src/scene/place-cards.ts';

const need: CardsNeed = (kind, _inner, text, columns) => {
  const height = kind === 'desk' ? 96 * text : 72 * text;
  const rows = 4 / columns;
  return height * rows + 8 * (rows - 1);
};
const SIZES = [
  [1096, 828],
  [1368, 828],
  [836, 828],
  [952, 696],
  [712, 900],
  [390, 788],
  [390, 620],
] as const;
const inside = ({ x, y, w, h }: Rect, layout: Layout): boolean =>
  x >= 0 && y >= 0 && x + w <= layout.width && y + h <= layout.height && w > 0 && h > 0;
const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

describe('layoutOf', () => {
  it('should stand on a desk of 1096 by 828 as it was drawn', () => {
    const { wall, tray, line, figure, silent, murmur, breath, cards, caption } = layoutOf(
      1096,
      828,
      1,
      need,
    );
    expect(wall.h).toBe(504);
    expect(tray.h).toBe(324);
    expect(line.pen).toBe(524);
    expect(figure).toEqual({ cx: 838, foot: 504, scale: 1 });
    expect(silent).toEqual({ x: 28, y: 524, w: 196, h: 224 });
    expect(murmur).toEqual({ x: 28, y: 760, w: 94, h: 44 });
    expect(breath).toEqual({ x: 130, y: 760, w: 94, h: 44 });
    expect(cards).toEqual({ x: 252, y: 566, w: 816, h: 238 });
    expect(caption).toMatchObject({ x: 28, y: 359, w: 516, h: 121 });
  });

  it('should stand on a phone of 390 by 844 as it was drawn, with room for a breath', () => {
    const { wall, caption, silent, murmur, breath, line, columns } = layoutOf(390, 788, 1, need);
    expect(wall.h).toBe(252);
    expect(caption).toMatchObject({ y: 252, h: 93 });
    expect(silent).toEqual({ x: 16, y: 358, w: 262, h: 96 });
    expect(murmur).toMatchObject({ w: 88, h: 44 });
    expect(breath).toMatchObject({ w: 88, h: 44 });
    expect(line.pen).toBe(176);
    expect(columns).toBe(1);
  });

  it.each(SIZES)('should keep everything apart and inside at %i by %i', (width, height) => {
    const layout = layoutOf(width, height, 1, need);
    const places = [layout.silent, layout.murmur, layout.breath, layout.cards];
    for (const place of places) expect(inside(place, layout)).toBe(true);
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) expect(apart(a, b)).toBe(true);
      expect(apart(a, layout.wall)).toBe(true);
    });
  });

  it.each(SIZES)('should keep the line off the brightest light at %i by %i', (width, height) => {
    const { figure, line, kind } = layoutOf(width, height, 1, need);
    const half = (kind === 'desk' ? 232 : 120) * figure.scale;
    expect(line.pen).toBeLessThanOrEqual(figure.cx - half + 12);
  });

  it('should follow the text size as far as the cards have room', () => {
    expect(layoutOf(1096, 1000, 1.25, need).text).toBe(1.25);
    expect(layoutOf(390, 788, 2, need).text).toBeLessThan(2);
    expect(layoutOf(390, 788, 2, need).text).toBeGreaterThan(1);
  });

  it('should give every target at least 44 px', () => {
    for (const [width, height] of SIZES) {
      const { silent, murmur } = layoutOf(width, height, 1, need);
      for (const { w, h } of [silent, murmur]) expect(Math.min(w, h)).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('placeCards', () => {
  const region = { x: 10, y: 20, w: 212, h: 212 };

  it('should lay equal rows on a desk', () => {
    const rects = placeCards(region, 2, 12, [90, 40, 60, 60], true);
    expect(rects).toEqual([
      { x: 10, y: 20, w: 100, h: 100 },
      { x: 122, y: 20, w: 100, h: 100 },
      { x: 10, y: 132, w: 100, h: 100 },
      { x: 122, y: 132, w: 100, h: 100 },
    ]);
  });

  it('should stack cards by what they need on a phone, and stay in the region', () => {
    const rects = placeCards(region, 1, 8, [60, 80, 90, 60], false);
    const last = rects.at(-1) as Rect;
    expect(last.y + last.h).toBeLessThanOrEqual(region.y + region.h + 0.001);
    expect((rects[2] as Rect).h).toBeGreaterThan((rects[0] as Rect).h);
  });
});

describe('contains', () => {
  it('should count the edge where a rectangle begins and not where it ends', () => {
    const rect = { x: 0, y: 0, w: 10, h: 10 };
    expect([contains(rect, 0, 0), contains(rect, 10, 5), contains(rect, 9.9, 9.9)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
