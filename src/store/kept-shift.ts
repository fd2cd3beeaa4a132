import type { Mode } from '../call/record.ts';
import type { Memory } from './memory.ts';

/** Some calls in a row, with what is done of them. */
export interface Shift {
  readonly seed: number;
  readonly mode: Mode;
  /** ids of the calls, in the order in which they ring */
  readonly calls: readonly string[];
  /** ids of the finished runs, one for each call that was taken */
  readonly done: readonly string[];
}

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
