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
const PLACES = [-30, 30, -58, 58, -86, 86, -114, 114, -142, 142, -170, 170, -198, 198] as const;
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

/** Half the width of a label of two lines, and how far it reaches above and below its first baseline; px. */
const [LABEL_HALF, LABEL_UP, LABEL_DOWN] = [92, 15, 24] as const;
/** Where along the dashes a label is tried, as a share of their length, and how far off them; px, up is negative. */
const ALONG = [0.42, 0.3, 0.55, 0.2, 0.68, 0.8] as const;
const OFF = [42, 66, -46, -70, 90, -94, -120] as const;

interface Surroundings {
  /** the dashes, from px to px, and the px of their line and of the real one at a px */
  readonly left: number;
  readonly right: number;
  readonly line: (x: number) => number;
  readonly level: (x: number) => number;
  readonly pins: readonly Point[];
  readonly width: number;
}

/** A place beside the dashes where a label covers neither line nor pin; undefined where there is none. */
export const labelPlace = (around: Surroundings): Point | undefined => {
  const { left, right, line, level, pins, width } = around;
  const isFree = ({ x, y }: Point): boolean => {
    const [top, bottom] = [y - LABEL_UP, y + LABEL_DOWN];
    if (top < TOP + 4 || bottom > GROUND - 4) return false;
    const covers = (at: Point, reach: number) =>
      Math.abs(at.x - x) < LABEL_HALF + reach && at.y > top - reach && at.y < bottom + reach;
    if (pins.some((pin) => covers(pin, 13))) return false;
    for (let at = x - LABEL_HALF; at <= x + LABEL_HALF; at += 4) {
      if ([line(at), level(at)].some((on) => covers({ x: at, y: on }, 5))) return false;
    }
    return true;
  };
  return ALONG.flatMap((share) =>
    OFF.map((off) => {
      const x = Math.min(width - LABEL_HALF, Math.max(LABEL_HALF, left + (right - left) * share));
      return { x, y: line(x) + off };
    }),
  ).find(isFree);
};
