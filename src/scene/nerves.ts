import type { CallView } from '../call/view.ts';

/** What the trainee's own composure does to how the call is seen; 0 to 1 each. */
export interface Nerves {
  /** how far the room has closed in on the caller */
  readonly closing: number;
  /** how far the snap answer has crept under the finger */
  readonly creep: number;
  /** how far a breath has come; undefined while none is taken */
  readonly breath: number | undefined;
}

/** The room begins to close in under this composure, and has closed in at the other; per mille. */
const [CLOSES_FROM, CLOSED_AT] = [620, 180] as const;
/** How much of that is left while a breath is taken. */
const BREATH_LEAVES = 0.2;
/** Time constant by which the room follows, and how long the answer creeps there and back; ms. */
const [CLOSE_MS, CREEP_MS, CLEAR_MS] = [1200, 1800, 500] as const;
/** A breath of the call lasts so long, in ms. */
const BREATH_MS = 3000;
/** A jump of either clock larger than this is another moment of the call, not the next frame; ms. */
const JUMP_MS = 2000;

const unit = (n: number): number => Math.min(1, Math.max(0, n));

/** Follows the trainee's composure from frame to frame, slowly, as nerves do; at once for who wants no motion. */
export const createNerves = (): ((view: CallView, wallMs: number, still: boolean) => Nerves) => {
  let closing = 0;
  let creep = 0;
  let breathSince: number | undefined;
  let last: { now: number; wallMs: number } | undefined;

  return ({ now, composure, snap, breathing, ended }, wallMs, still) => {
    const frameMs = last ? wallMs - last.wallMs : JUMP_MS;
    const jumped = !last || now < last.now || now > last.now + JUMP_MS || frameMs >= JUMP_MS;
    last = { now, wallMs };
    if (!breathing) breathSince = undefined;
    else if (breathSince === undefined || now < breathSince) breathSince = now;

    const worn = unit((CLOSES_FROM - composure) / (CLOSES_FROM - CLOSED_AT));
    const target = ended ? 0 : worn * (breathing ? BREATH_LEAVES : 1);
    closing += (target - closing) * (still || jumped ? 1 : 1 - Math.exp(-frameMs / CLOSE_MS));
    const creeps = snap !== undefined && !breathing;
    const step = creeps ? frameMs / CREEP_MS : -frameMs / CLEAR_MS;
    creep = still || jumped ? Number(creeps) : unit(creep + step);
    return {
      closing,
      creep,
      breath: breathSince === undefined ? undefined : unit((now - breathSince) / BREATH_MS),
    };
  };
};
