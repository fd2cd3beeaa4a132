import { describe, expect, it } from 'vitest';
import { explore } from '../../src/explore/index.ts';
import { shipped } from './shipped.ts';

/** What chance does not find is searched for, so that some hundreds do. More: HOLD_EXPLORE_PLAYS=1000 npx vitest run tests/explore/shipped */
const PLAYS = Number(process.env.HOLD_EXPLORE_PLAYS || 500);

describe.each(shipped().map((call) => [call.id, call] as const))('exploring %s', (_, call) => {
  it('should reach every beat, reply and ending, and nobody who has not learned the trade should do well', () => {
    const { faults } = explore(call, { plays: PLAYS, seed: 1, lawSeeds: 0 });
    expect(faults).toEqual([]);
  });
});
