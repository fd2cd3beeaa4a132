import type { Cue } from '../../call/cue.ts';
import { type Point, ripple } from '../curve-line.ts';

/** The top and the bottom of the bands, and the height of the whole chart; px. */
export const [TOP, GROUND, HEIGHT] = [28, 284, 312] as const;

/** A stretch of the call in which somebody spoke; ms. */
export interface Speech {
  readonly who: 'caller' | 'you';
  readonly from: number;
  readonly until: number;
}

/** Who spoke when, to the end of the log. */
export const speeches = (log: readonly Cue[]): readonly Speech[] => {
  const found: Speech[] = [];
  const since: Partial<Record<Speech['who'], number>> = {};
  for (const { cue, at } of log) {
    if (cue === 'caller-starts') since.caller = at;
    if (cue === 'trainee-starts') since.you = at;
    const who = cue === 'caller-stops' ? 'caller' : cue === 'trainee-stops' ? 'you' : undefined;
    const from = who && since[who];
    if (who && from !== undefined) found.push({ who, from, until: at });
  }
  return found;
};

/** Half the width of a kink, and how far it strikes up and down; px. */
const [KINK_HALF, KINK_STRIKE] = [5.5, 22] as const;

/** How far a kink takes the line off its way, `dx` px from the interruption. */
const strike = (dx: number): number => {
  const side = Math.abs(dx);
  if (side >= KINK_HALF) return 0;
  const reach =
    side > KINK_HALF / 2 ? (KINK_HALF - side) / (KINK_HALF / 2) : side / (KINK_HALF / 2);
  return Math.sign(dx) * reach * KINK_STRIKE;
};

/** A point of the line, and whether the trainee spoke there. */
export interface LinePoint extends Point {
  readonly yours: boolean;
}

export interface Shape {
  /** px at a time of the call */
  readonly x: (at: number) => number;
  /** ms at a px */
  readonly at: (x: number) => number;
  /** px of the undisturbed line at a px */
  readonly y: (x: number) => number;
  readonly speech: readonly Speech[];
  /** when the trainee cut in; ms */
  readonly cuts: readonly number[];
}

/** The line of a whole call: rippled where the caller spoke, kinked where the trainee cut in. */
export const linePoints = (
  { x, at, y, speech, cuts }: Shape,
  width: number,
): readonly LinePoint[] => {
  const kinks = cuts.map(x);
  const count = Math.ceil(width / 0.75);
  return Array.from({ length: count + 1 }, (_, index) => {
    const px = (index / count) * width;
    const time = at(px);
    const kink = kinks.reduce((sum, cut) => sum + strike(px - cut), 0);
    const heard = speech.find(({ from, until }) => time >= from && time <= until)?.who;
    const voice = heard === 'caller' && kink === 0 ? ripple(px, 2) : 0;
    return { x: px, y: y(px) + kink + voice, yours: heard === 'you' && kink === 0 };
  });
};

/** How far a pin stands from the line, one place after the other until one is free; px, up is negative. */
const PLACES = [-30, 30, -58, 58, -86, 86] as const;
/** So near may two pins come, in px. */
const APART = 25;

/** Finds each pin a place above or below the line where it covers no other. */
export const placed = (
  anchors: readonly Point[],
  top: number,
  bottom: number,
): readonly number[] => {
  const taken: Point[] = [];
  return anchors.map(({ x, y }) => {
    const free = PLACES.map((offset) => y + offset).find(
      (place) =>
        place > top &&
        place < bottom &&
        taken.every((pin) => Math.hypot(pin.x - x, pin.y - place) >= APART),
    );
    const place = free ?? Math.max(top, y - 30);
    taken.push({ x, y: place });
    return place;
  });
};
