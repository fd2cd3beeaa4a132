import type { StageSpan } from '../call/view.ts';
import type { Stage } from '../crisis/stage.ts';
import { STAGE_ORDER } from './stage-marks.ts';

/** A stage as it stands on the wall, in px. */
export interface Band {
  readonly stage: Stage;
  readonly kind: 'visited' | 'current' | 'ahead';
  readonly x: number;
  readonly width: number;
}

/** Where the bands lie. */
export interface Wall {
  readonly width: number;
  readonly pen: number;
  /** the current band is at least so wide, and reaches at least so far past the pen */
  readonly least: number;
  readonly reach: number;
  /** so far before the answer the first band begins */
  readonly lead: number;
}

/** A skipped stage folds away in so many ms: `--t-fold`. */
const FOLD_MS = 400;

/**
 * The stages on the wall: a visited one as wide as it lasted, the current one open to the right, those ahead sharing
 * what is left. One that was skipped has folded away `FOLD_MS` after the change.
 * @param x the place of a moment (virtual ms) on the wall
 * @param foldMs how long folding takes; 0 for who wants no motion
 */
export const bandsOf = (
  spans: readonly StageSpan[],
  now: number,
  wall: Wall,
  x: (t: number) => number,
  foldMs: number = FOLD_MS,
): Band[] => {
  const bands: Band[] = [];
  let left = Math.max(0, x(spans[0]?.from ?? now) - wall.lead);
  spans.forEach((span, i) => {
    const current = i === spans.length - 1;
    const until = current
      ? Math.max(wall.pen + wall.reach, left + wall.least)
      : x(span.until ?? now);
    const right = Math.min(wall.width, Math.max(left, until));
    bands.push({
      stage: span.stage,
      kind: current ? 'current' : 'visited',
      x: left,
      width: right - left,
    });
    left = right;
  });
  const last = spans.at(-1);
  if (!last) return bands;
  const here = STAGE_ORDER.indexOf(last.stage);
  const before = STAGE_ORDER.indexOf(spans.at(-2)?.stage ?? last.stage);
  const folded = foldMs <= 0 ? 1 : Math.min(1, Math.max(0, (now - last.from) / foldMs));
  const ahead = STAGE_ORDER.map((stage, i) => ({
    stage,
    share: i > here ? 1 : i > before && i < here ? 1 - folded : 0,
  })).filter(({ share }) => share > 0);
  const total = ahead.reduce((sum, { share }) => sum + share, 0);
  const rest = wall.width - left;
  for (const { stage, share } of ahead) {
    const width = (rest * share) / total;
    bands.push({ stage, kind: 'ahead', x: left, width });
    left += width;
  }
  return bands;
};

/** The label of a band on the rail; `x` is its left edge, or its middle where `centred`. */
export interface RailLabel {
  readonly band: Band;
  readonly name: boolean;
  readonly x: number;
  readonly centred: boolean;
}

/**
 * Which labels the rail has room for: a name where the band is wide enough for it, else the numeral alone.
 * @param widthOf px that a band's label takes, with its name or without
 * @param besidePen how far left of the pen the current name starts, at most
 */
export const railLabels = (
  bands: readonly Band[],
  wall: Wall,
  besidePen: number,
  widthOf: (band: Band, name: boolean) => number,
): RailLabel[] => {
  const labels: RailLabel[] = [];
  const current = bands.find(({ kind }) => kind === 'current');
  const currentAt = current ? Math.max(current.x + 14, wall.pen - besidePen) : 0;
  const currentEnd = current ? currentAt + widthOf(current, true) + 10 : 0;
  for (const band of bands) {
    const { x, width, kind } = band;
    if (kind === 'current') {
      labels.push({ band, name: true, x: currentAt, centred: false });
      continue;
    }
    const roomy =
      width >= widthOf(band, true) + 18 && x + 14 >= (kind === 'ahead' ? currentEnd : 0);
    if (roomy) labels.push({ band, name: true, x: x + 14, centred: false });
    else if (width >= 16 && (kind === 'visited' || x + width / 2 - 6 >= currentEnd))
      labels.push({ band, name: false, x: x + width / 2, centred: true });
  }
  return labels;
};
