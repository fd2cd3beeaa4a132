/** The wall's clock may be set by so much without a device having slept, in ms. */
const SLEPT_MS = 5000;

/**
 * Gives the ms since it was asked last, by the frames' clock (ms) and by the one on the wall (ms since 1970): the first
 * is even but stands still while a device sleeps, and the second may be set.
 */
export const createElapsed = (): ((frameMs: number, wallMs: number) => number) => {
  let last: readonly [frame: number, wall: number] | undefined;
  return (frameMs, wallMs) => {
    const [frame, wall] = last ?? [frameMs, wallMs];
    last = [frameMs, wallMs];
    const passed = Math.max(0, frameMs - frame);
    const sleptMs = wallMs - wall - passed;
    return sleptMs > SLEPT_MS ? passed + sleptMs : passed;
  };
};
