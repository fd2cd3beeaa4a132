import type { Memory } from './memory.ts';

const KEY = 'guided';

/** Whether the guided call was taken or skipped. */
export const isGuided = (memory: Memory): boolean => memory.read(KEY) === true;

/** The guided call was taken, or is not wanted. */
export const passGuided = (memory: Memory): void => memory.write(KEY, true);
