export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A smooth line through points of rising x that never overshoots them (Fritsch and Carlson 1980).
 * Before the first point and after the last it is level.
 */
export const smooth = (points: readonly Point[]): ((x: number) => number) => {
  const slopes = tangents(points);
  const last = points.length - 1;
  let at = 0;
  return (x) => {
    const first = points[0];
    if (!first || x <= first.x) return first?.y ?? 0;
    if (x >= (points[last]?.x ?? 0)) return points[last]?.y ?? 0;
    if (x < (points[at]?.x ?? 0)) at = 0;
    while (x > (points[at + 1]?.x ?? Number.POSITIVE_INFINITY)) at += 1;
    const from = points[at] ?? first;
    const to = points[at + 1] ?? from;
    const width = to.x - from.x;
    const t = (x - from.x) / width;
    const [t2, t3] = [t * t, t * t * t];
    return (
      from.y * (2 * t3 - 3 * t2 + 1) +
      (slopes[at] ?? 0) * width * (t3 - 2 * t2 + t) +
      to.y * (3 * t2 - 2 * t3) +
      (slopes[at + 1] ?? 0) * width * (t3 - t2)
    );
  };
};

const tangents = (points: readonly Point[]): number[] => {
  const secants = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return (point.y - before.y) / (point.x - before.x || 1);
  });
  return points.map((_, index) => {
    const [left, right] = [secants[index - 1], secants[index]];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
};

/** The ripple that says that somebody speaks, at `x`; `height` in px. */
export const ripple = (x: number, height: number): number =>
  height * (0.34 + 0.66 * Math.abs(Math.sin(x / 21))) * Math.sin(x * 0.92);

/** Points as an SVG path, to a tenth of a pixel. */
export const pathOf = (points: readonly Point[]): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');

/** What lies between points and the `ground` below them as an SVG path, to a tenth of a pixel. */
export const areaOf = (points: readonly Point[], ground: number): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return `${pathOf(points)}L${last.x.toFixed(1)} ${ground}L${first.x.toFixed(1)} ${ground}Z`;
};

/** The points of `line` from `from` to `to`, both included. */
export const sampled = (
  line: (x: number) => number,
  from: number,
  to: number,
  step = 2,
): Point[] => {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / count;
    return { x, y: line(x) };
  });
};
