/** Time constant by which the lamp trails arousal, in ms: `--t-light`. */
const TRAIL_MS = 1600;
const STEP_MS = 200;
/** what lies further back weighs under 2 % */
const REACH_MS = 4 * TRAIL_MS;
const KEEP = Math.exp(-STEP_MS / TRAIL_MS);

/**
 * The arousal that the lamp shows: the curve, low-passed. It is read off the curve alone, so that any moment of a
 * call that is looked at has its light at once. `t` in ms, not before `from`.
 */
export const lampArousal = (at: (t: number) => number, t: number, from: number): number => {
  let sum = 0;
  let weight = 0;
  let share = 1;
  for (let back = 0; back <= REACH_MS; back += STEP_MS) {
    sum += share * at(Math.max(from, t - back));
    weight += share;
    share *= KEEP;
  }
  return sum / weight;
};
