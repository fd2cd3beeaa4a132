import { draw, shuffled } from '../call/draw.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { KeptRun } from './archive.ts';
import type { Due } from './come-back.ts';
import type { Level } from './difficulty.ts';
import type { Shift } from './kept-shift.ts';
import { nextCall } from './next-call.ts';

/** How many calls a shift can have. */
export const SHIFT_LENGTHS = [3, 4, 5] as const;
const LARGEST_SEED = 999_999;

/**
 * The calls of a shift: what is due, then what has not been taken, as the desk would offer them one after the other. No
 * caller rings twice. The seed settles the order in which they ring.
 */
export const shiftCalls = (
  calls: readonly Scenario[],
  runs: readonly KeptRun[],
  due: readonly Due[],
  level: Level,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Scenario[] => {
  const chosen: Scenario[] = [];
  const come = new Set<Due>();
  while (chosen.length < count) {
    const left = calls.filter(
      ({ caller }) => !chosen.some((other) => other.caller.name === caller.name),
    );
    const waiting = due.filter(
      (back) => !come.has(back) && left.some(({ id }) => id === back.call),
    );
    const offer = nextCall(left, runs, waiting, level);
    if (!offer) break;
    chosen.push(offer.call);
    if (offer.due) come.add(offer.due);
  }
  return shuffled(seed, 'shift', chosen, ({ id }) => id);
};

/** The seed of the call that rings as the `n`th of a shift, from 0. */
export const seedOfCall = ({ seed }: Pick<Shift, 'seed'>, n: number): number =>
  1 + Math.floor(draw(seed, `shift/${n}`) * LARGEST_SEED);
