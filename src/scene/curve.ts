/** Arousal (per mille) at any moment of a call. */
export interface Curve {
  /** `t` in ms of virtual time, clamped to what has been */
  at(t: number): number;
}

/** ms between two samples of a call's curve */
const STEP_MS = 1000;

/**
 * Joins a call's samples (one a second from 0 on) and where it stands `now` by a monotone cubic: it goes through
 * each sample and never past it (after M. Steffen, Astron. Astrophys. 239, 1990).
 */
export const createCurve = (samples: readonly number[], now: number, arousal: number): Curve => {
  const known = Math.min(samples.length, Math.floor(now / STEP_MS) + 1);
  const extra = now > (known - 1) * STEP_MS || known === 0;
  const count = known + (extra ? 1 : 0);
  const time = (i: number): number => (i < known ? i * STEP_MS : now);
  const value = (i: number): number => (i < known ? (samples[i] ?? arousal) : arousal);
  const secant = (i: number): number =>
    (value(i + 1) - value(i)) / Math.max(1, time(i + 1) - time(i));
  const slope = (i: number): number => {
    if (i <= 0 || i >= count - 1) return 0;
    const [before, after] = [secant(i - 1), secant(i)];
    if (before * after <= 0) return 0;
    const [left, right] = [time(i) - time(i - 1), time(i + 1) - time(i)];
    const middle = (before * right + after * left) / (left + right);
    const steepest = 2 * Math.min(Math.abs(before), Math.abs(after));
    return Math.sign(before) * Math.min(Math.abs(middle), steepest);
  };
  let segment = -1;
  let [from, span, a, b, c, d] = [0, 1, 0, 0, 0, 0];
  const enter = (i: number): void => {
    segment = i;
    from = time(i);
    span = Math.max(1, time(i + 1) - from);
    const [y0, y1, m0, m1] = [value(i), value(i + 1), slope(i) * span, slope(i + 1) * span];
    a = y0;
    b = m0;
    c = 3 * (y1 - y0) - 2 * m0 - m1;
    d = 2 * (y0 - y1) + m0 + m1;
  };
  return {
    at: (t) => {
      if (count < 2) return arousal;
      const i = Math.min(count - 2, Math.max(0, Math.floor(t / STEP_MS)));
      if (i !== segment) enter(i);
      const u = Math.min(1, Math.max(0, (t - from) / span));
      return a + u * (b + u * (c + u * d));
    },
  };
};
