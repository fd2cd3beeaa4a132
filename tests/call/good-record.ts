import type { RunRecord } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { boardReport } from '../board-report.ts';

/** The shipped call, and a message to be written after it. */
export const scenario: Scenario = {
  ...boardReport(),
  message: {
    to: 'Floor 3',
    task: 'Say how it stands.',
    most: 3,
    sentences: ['a', 'b', 'c', 'd'].map((id) => ({ id, says: `Sentence ${id}.`, coach: 'Well.' })),
  },
};
/** The record of what a player of ours makes of it. */
export const run = (player: string, seed = 1): RunRecord =>
  playCall(scenario, playerNamed(player) ?? (() => ({ wait: 1 })), seed).record();
/** A record that nothing is wrong with. */
export const good = run('listener');
