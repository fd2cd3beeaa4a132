import type { Face } from '../store/faces.ts';

/**
 * An eye in the drawing's own units (704 to a side): what a blink covers with skin. An open eye is closed with a lid;
 * one that hangs under a lid already only loses its pupil.
 */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly open: boolean;
}

const eye = (x: number, y: number, rx: number, ry: number, open = true): Eye => ({
  x,
  y,
  rx,
  ry,
  open,
});

/**
 * Where the eyes are in each expression: all heads of Open Peeps wear the same faces at the same place. Who smiles with
 * closed eyes cannot blink, and who rages stares.
 */
export const EYES: Readonly<Partial<Record<Face, readonly Eye[]>>> = {
  smile: [eye(180, 358, 15, 20), eye(297, 360, 15, 22)],
  blank: [eye(180, 366, 13, 8, false), eye(295, 372, 15, 9, false)],
  suspicious: [eye(180, 362, 17, 24), eye(289, 375, 17, 15, false)],
  concerned: [eye(178, 375, 16, 24), eye(290, 375, 16, 24)],
  serious: [eye(187, 366, 16, 16, false), eye(296, 366, 17, 16, false)],
  tired: [eye(182, 380, 12, 9, false), eye(287, 384, 14, 8, false)],
};

const BLINK_MS = 130;
const EVERY_MS = 4200;

/** Whether the eyes are closed at a moment of the wall clock; now and then, and not in step. */
export const blinks = (wallMs: number): boolean => {
  const turn = Math.floor(wallMs / EVERY_MS);
  const start = ((turn * 7919) % 2600) + 400;
  return wallMs - turn * EVERY_MS - start < BLINK_MS && wallMs - turn * EVERY_MS >= start;
};
