import type { Face } from '../store/faces.ts';

/** A mouth that speaks, in the drawing's own units (704 to a side): an ellipse of ink that opens with the voice. */
export interface Mouth {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  /** half its height at full voice */
  readonly ry: number;
  readonly ink: number;
}

const mouth = (x: number, y: number, rx: number, ry: number, ink = 0x000000): Mouth => ({
  x,
  y,
  rx,
  ry,
  ink,
});

/**
 * Where the mouth is in each expression, the same in all heads of Open Peeps: a closed one opens along its line, and of one
 * that stands open already the lower lip drops.
 */
export const MOUTHS: Readonly<Record<Face, Mouth>> = {
  smile: mouth(229, 484, 25, 16),
  calm: mouth(233, 484, 26, 16),
  blank: mouth(236, 494, 16, 18),
  suspicious: mouth(232, 508, 21, 15),
  concerned: mouth(247, 504, 45, 22),
  serious: mouth(229, 516, 20, 14),
  'very-angry': mouth(214, 478, 38, 26),
  rage: mouth(234, 494, 52, 30, 0x231f20),
  tired: mouth(229, 490, 30, 15),
};

/** Under this voice the lips stay closed. */
const CLOSED = 0.25;

/** How far a mouth opens to a voice, 0 to 1 both. */
export const opening = (voice: number): number => Math.max(0, (voice - CLOSED) / (1 - CLOSED));
