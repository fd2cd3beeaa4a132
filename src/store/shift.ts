import { draw, shuffled } from '../call/draw.ts';
import type { Mode } from '../call/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { KeptRun } from './archive.ts';
import type { Due } from './come-back.ts';
import type { Level } from './difficulty.ts';
import type { Memory } from './memory.ts';
import { nextCall } from './next-call.ts';

/** How many calls a shift can have. */
export const SHIFT_LENGTHS = [3, 4, 5] as const;
const LARGEST_SEED = 999_999;

/** Some calls in a row, with what is done of them. */
export interface Shift {
  readonly seed: number;
  readonly mode: Mode;
  /** ids of the calls, in the order in which they ring */
  readonly calls: readonly string[];
  /** ids of the finished runs, one for each call that was taken */
  readonly done: readonly string[];
}

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

const KEY = 'shift';

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** The shift that this tab is in; undefined where there is none, or what is kept makes no sense. */
export const shiftIn = (memory: Memory): Shift | undefined => {
  const { seed, mode, calls, done } = (memory.read(KEY) ?? {}) as Partial<Shift>;
  if (!Number.isInteger(seed) || (mode !== 'practice' && mode !== 'exam')) return undefined;
  if (!isList(calls) || !isList(done) || calls.length === 0 || done.length > calls.length)
    return undefined;
  return { seed: seed as number, mode, calls, done };
};

/** Keeps the shift of this tab; undefined when it is over. */
export const keepShift = (memory: Memory, shift: Shift | undefined): void =>
  memory.write(KEY, shift ?? null);
