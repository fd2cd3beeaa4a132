import type { Rect } from './layout.ts';

/**
 * Places cards in a region, row by row.
 * @param heights what each card needs, in px
 * @param equal all rows are as high as the highest; otherwise each row gets what it needs and a share of the rest
 */
export const placeCards = (
  region: Rect,
  columns: 1 | 2,
  gap: number,
  heights: readonly number[],
  equal: boolean,
): Rect[] => {
  const rows: number[] = [];
  heights.forEach((height, i) => {
    const row = Math.floor(i / columns);
    rows[row] = Math.max(rows[row] ?? 0, height);
  });
  const free = region.h - gap * (rows.length - 1);
  const used = rows.reduce((sum, height) => sum + height, 0);
  const given = rows.map((height) =>
    equal
      ? free / Math.max(2, rows.length) - (rows.length < 2 ? gap / 2 : 0)
      : used > free
        ? (height * free) / used
        : height + Math.min(28, (free - used) / rows.length),
  );
  const width = (region.w - gap * (columns - 1)) / columns;
  return heights.map((_, i) => {
    const row = Math.floor(i / columns);
    const above = given.slice(0, row).reduce((sum, height) => sum + height + gap, 0);
    return {
      x: region.x + (i % columns) * (width + gap),
      y: region.y + above,
      w: width,
      h: given[row] ?? 0,
    };
  });
};
