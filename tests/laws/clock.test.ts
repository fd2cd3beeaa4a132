import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, type RunRecord, replay } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { replayInSteps } from '../../src/explore/laws/same-call.ts';
import { contentHash } from '../../src/scenario/index.ts';
import { resultOf } from '../../src/scoring/index.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
const PLAYERS = ['listener', 'interrupter:4', 'random', 'harmful', 'silent'];

/** A short name for everything that a call came to. */
const story = (call: Call): string =>
  `${call.log.length} cues, ${contentHash(JSON.stringify([resultOf(scenario, call), call.log]))}`;

describe('law 9: the same scenario, seed and acts give the same call, however the clock was cut', () => {
  for (const player of PLAYERS) {
    const played = playCall(scenario, playerNamed(player) ?? (() => ({ wait: 1 })), 7);
    const record = played.record();

    it(`should give ${player}'s call again in one step between acts`, () => {
      expect(story(replay(scenario, record))).toBe(story(played));
    });

    it(`should give ${player}'s call again in steps of 1 ms`, () => {
      expect(story(replayInSteps(scenario, record, () => 1))).toBe(story(played));
    });

    it(`should give ${player}'s call again in random steps`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 50 }),
          (cuts) => {
            const call = replayInSteps(scenario, record, (n) => cuts[n % cuts.length] as number);
            expect(story(call)).toBe(story(played));
          },
        ),
        { numRuns: 40 },
      );
    });
  }

  it('should give one call in 300 s at once and in 300,000 steps of 1 ms, when nobody speaks', () => {
    const record: RunRecord = {
      ...playCall(scenario, () => ({ wait: 60_000 }), 3).record(),
      acts: [[2000, 'answer']],
      until: 300_000,
    };
    expect(story(replayInSteps(scenario, record, () => 1))).toBe(
      story(replayInSteps(scenario, record, () => 300_000)),
    );
  });
});
