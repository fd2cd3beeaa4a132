import type { Voice } from './voices.ts';

/** What the line is drawn with. */
export interface Pencil {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  dot(x: number, y: number): void;
}

/** The swell of the caller's voice at the pen. */
export interface Swell {
  /** px the line swings up and down, before the pattern */
  readonly amplitude: number;
  /** px left of the pen over which it grows */
  readonly window: number;
  /** seconds by which the pattern has run left */
  readonly seconds: number;
}

/** All that the line of a call is drawn from. Times in ms of virtual time, places in px. */
export interface LineModel {
  readonly left: number;
  /** place of the moment at which the call was answered, from a minute on */
  readonly origin: number;
  /** place of `now` */
  readonly pen: number;
  readonly answeredAt: number;
  readonly now: number;
  readonly y: (t: number) => number;
  readonly spans: readonly Voice[];
  readonly kinks: readonly number[];
  /** how far the newest kink has been struck, 0 to 1, and whether it still stands taller */
  readonly struck: number;
  readonly fresh: boolean;
  readonly swell: Swell;
  /** px of still line past the pen */
  readonly ahead: number;
  /** shrinks ripples, kinks and dots on a small screen; 1 on a desk */
  readonly scale: number;
}

/** A call shorter than this does not fill the line, in ms. */
const SHORTEST_MS = 60_000;
const STEP = 0.75;
const RIPPLE = 2;
const KINK = 22;
const FRESH_KINK = 34;
const DOT_GAP = 7.5;
/** px that a word of the trainee takes, however long the call */
const LEAST_DOTS = 13;

/** What decides where a moment lies on the line. */
export type Reach = Pick<LineModel, 'origin' | 'pen' | 'answeredAt' | 'now'>;

/** How many ms of the call one px of its line stands for. */
const msPerPx = ({ origin, pen, answeredAt, now }: Reach): number =>
  Math.max(SHORTEST_MS, now - answeredAt) / (pen - origin);

/**
 * The place of a moment on the line. The pen stands still, and writes from the first word on; the past moves off to its
 * left, and after a minute is pressed together there, so that the whole call stays in view.
 */
export const placeOf = (reach: Reach, t: number): number =>
  reach.pen - (reach.now - Math.max(reach.answeredAt, t)) / msPerPx(reach);

/** The moment that a place on the line stands for; what lies before the answer is the answer. */
export const momentAt = (reach: Reach, x: number): number =>
  Math.max(reach.answeredAt, reach.now - (reach.pen - x) * msPerPx(reach));

const ripple = (x: number): number =>
  Math.sin(x * 0.92) * (0.45 + 0.55 * Math.abs(Math.sin(x / 21)));

const smooth = (share: number): number => {
  const k = Math.min(1, Math.max(0, share));
  return k * k * (3 - 2 * k);
};

/** How far the voice lifts the line at `x`, in px; nothing at the pen itself. */
export const swellAt = (x: number, end: number, { amplitude, window, seconds }: Swell): number => {
  if (amplitude === 0 || x <= end - window) return 0;
  const run = x + seconds * 46;
  const syllable = 0.34 + 0.66 * Math.abs(Math.sin(run / 21));
  const atPen = Math.min(1, (end - x) / 12);
  return amplitude * smooth((x - end + window) / window) * syllable * atPen * Math.sin(run * 0.92);
};

/** What of the past has its own texture, from left to right. */
type Piece =
  | { readonly kind: 'caller' | 'trainee'; readonly from: number; readonly to: number }
  | { readonly kind: 'kink'; readonly from: number; readonly to: number; readonly height: number };

const piecesOf = (model: LineModel, end: number): Piece[] => {
  const { spans, kinks, now, struck, fresh, scale } = model;
  const pieces: Piece[] = [];
  for (const { who, from, until } of spans) {
    const start = placeOf(model, from);
    const stop = placeOf(model, Math.min(until, now));
    const to = who === 'trainee' ? Math.max(stop, start + LEAST_DOTS * scale) : stop;
    pieces.push({ kind: who, from: start, to: Math.min(end, to) });
  }
  kinks.forEach((at, i) => {
    const newest = i === kinks.length - 1;
    const height = (newest && fresh ? FRESH_KINK : KINK) * (newest ? struck : 1) * scale;
    const x = placeOf(model, at);
    pieces.push({ kind: 'kink', from: x - 10 * scale, to: x + 1, height });
  });
  return pieces.sort((a, b) => a.from - b.from);
};

/**
 * Draws the line of a call: ripple where the caller spoke, dots where the trainee did, smooth where nobody spoke, a
 * kink where the trainee cut in, and at the pen the voice that is heard now. Returns where the pen is.
 */
export const drawLine = (model: LineModel, pencil: Pencil): { x: number; y: number } => {
  const { left, answeredAt, pen: end, y, swell, ahead, scale } = model;
  const pieces = piecesOf(model, end);
  const origin = placeOf(model, answeredAt);
  const base = (x: number): number => y(momentAt(model, x));
  let [next, down] = [0, true];
  let here: Piece | undefined;
  // the first words of a call swell the line from before it was answered
  const start = Math.max(left, Math.min(origin, end - swell.window));
  pencil.moveTo(left, base(start));
  pencil.lineTo(start, base(start));
  for (let x = start; x < end; x += STEP) {
    for (; next < pieces.length && (pieces[next]?.from ?? 0) <= x; next += 1) {
      here = pieces[next];
      if (!here || here.to < x || here.kind === 'caller') continue;
      if (here.kind === 'kink') strike(pencil, here, base, down);
      else dots(pencil, Math.max(here.from, x), here.to, DOT_GAP * scale, base);
      down = here.kind === 'kink';
      x = here.to;
    }
    if (x >= end) break;
    let lift = 0;
    if (here?.kind === 'caller' && x < here.to)
      lift =
        RIPPLE * scale * ripple(x - origin) * Math.min(1, (x - here.from) / 4, (here.to - x) / 4);
    const voice = swellAt(x, end, swell);
    const at = base(x) + (voice === 0 ? lift : lift * 0.4 + voice);
    if (down) pencil.lineTo(x, at);
    else pencil.moveTo(x, at);
    down = true;
  }
  const last = base(end);
  if (down) pencil.lineTo(end, last);
  else pencil.moveTo(end, last);
  if (ahead > 0) pencil.lineTo(end + ahead, last);
  return { x: end, y: last };
};

/** Dots at even steps along the line, so that they climb where it climbs. */
const dots = (
  pencil: Pencil,
  from: number,
  to: number,
  gap: number,
  base: (x: number) => number,
): void => {
  let left = gap * 0.75;
  let before = base(from);
  for (let x = from + STEP; x <= to; x += STEP) {
    const y = base(x);
    const length = Math.hypot(STEP, y - before);
    for (let at = left; at <= length; at += gap) {
      pencil.dot(x - STEP + (at / length) * STEP, before + (at / length) * (y - before));
      left = at + gap;
    }
    left -= length;
    before = y;
  }
};

const strike = (
  pencil: Pencil,
  { from, to, height }: Extract<Piece, { kind: 'kink' }>,
  base: (x: number) => number,
  down: boolean,
): void => {
  const width = to - from;
  if (down) pencil.lineTo(from, base(from));
  else pencil.moveTo(from, base(from));
  const level = base(from);
  pencil.lineTo(from + width * 0.3, level - height);
  pencil.lineTo(from + width * 0.7, level + height);
  pencil.lineTo(to, base(to));
};

/**
 * Draws the line of an exam: level, with the voice that is heard now and nothing of the past.
 * @param speaking px left of the pen in which the trainee is speaking, 0 when they are not
 */
export const drawLevelLine = (
  {
    left,
    end,
    y,
    swell,
    speaking,
  }: { left: number; end: number; y: number; swell: Swell; speaking: number },
  pencil: Pencil,
): void => {
  pencil.moveTo(left, y);
  const whole = end - speaking;
  const swelling = Math.max(left, whole - (swell.amplitude === 0 ? 0 : swell.window));
  pencil.lineTo(swelling, y);
  if (swell.amplitude > 0)
    for (let x = swelling; x < whole; x += STEP) pencil.lineTo(x, y + swellAt(x, whole, swell));
  pencil.lineTo(whole, y);
  for (let x = whole + DOT_GAP; x < end; x += DOT_GAP) pencil.dot(x, y);
};
