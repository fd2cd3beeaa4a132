/** A drawn stroke or outline: x, y, x, y … */
export type Polyline = readonly number[];

const CURVE_STEPS = 32;

/** What has been read; the paths of the desk are few, and the same in each call. */
const known = new Map<string, readonly Polyline[]>();

/**
 * Reads the part of SVG's path language in which the desk is drawn (M L H V C, capital or small, and Z), curves as short
 * straight pieces.
 */
export const polylines = (path: string): readonly Polyline[] => {
  const lines = known.get(path) ?? read(path);
  known.set(path, lines);
  return lines;
};

const read = (path: string): Polyline[] => {
  const lines: number[][] = [];
  let line: number[] = [];
  let [x, y] = [0, 0];
  const to = (nx: number, ny: number): void => {
    [x, y] = [nx, ny];
    line.push(x, y);
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVCZ])([^MLHVCZ]*)/gi)) {
    const n = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const small = command === command.toLowerCase();
    const take = (i: number, origin: number): number => (n[i] ?? 0) + (small ? origin : 0);
    switch (command.toUpperCase()) {
      case 'M':
        line = [];
        lines.push(line);
        to(take(0, x), take(1, y));
        break;
      case 'L':
        for (let i = 0; i < n.length; i += 2) to(take(i, x), take(i + 1, y));
        break;
      case 'H':
        to(take(0, x), y);
        break;
      case 'V':
        to(x, take(0, y));
        break;
      case 'C':
        for (let i = 0; i < n.length; i += 6) {
          const [x0, y0] = [x, y];
          const [x1, y1, x2, y2] = [take(i, x0), take(i + 1, y0), take(i + 2, x0), take(i + 3, y0)];
          const [x3, y3] = [take(i + 4, x0), take(i + 5, y0)];
          for (let k = 1; k <= CURVE_STEPS; k += 1) {
            const u = k / CURVE_STEPS;
            const v = 1 - u;
            const [b0, b1, b2, b3] = [v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u];
            to(b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3, b0 * y0 + b1 * y1 + b2 * y2 + b3 * y3);
          }
        }
        break;
      default:
        to(line[0] ?? 0, line[1] ?? 0);
    }
  }
  return lines;
};

/** Turns a polyline by `radians` around a point. */
export const turned = (line: Polyline, radians: number, cx: number, cy: number): Polyline => {
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  return line.map((value, i) => {
    const dx = (i % 2 === 0 ? value : (line[i - 1] ?? 0)) - cx;
    const dy = (i % 2 === 0 ? (line[i + 1] ?? 0) : value) - cy;
    return i % 2 === 0 ? cx + dx * cos - dy * sin : cy + dx * sin + dy * cos;
  });
};

/** What a polyline is traced with. */
export interface Tracer {
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
}

/** Traces a polyline, `scale` times as large, its origin at `x`, `y`. */
export const trace = (pen: Tracer, line: Polyline, x = 0, y = 0, scale = 1): void => {
  for (let i = 0; i + 1 < line.length; i += 2) {
    const px = x + (line[i] ?? 0) * scale;
    const py = y + (line[i + 1] ?? 0) * scale;
    if (i === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
};
