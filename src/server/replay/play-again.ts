import { createHash } from 'node:crypto';
import { type RunRecord, replay } from '../../call/index.ts';
import { shortestCallMs } from '../../explore/index.ts';
import { DIMENSION_NAMES } from '../../protocol/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Dimension, resultOf } from '../../scoring/index.ts';
import type { Played } from '../db/runs.ts';
import { flagsOf } from './hands.ts';
import { pointsOf } from './points.ts';

/** Fewer acts than this are the same in two calls now and then. */
const TELLING_ACTS = 3;
/** Everybody meets the same callers in a challenge; so many shortest calls are remembered. */
const REMEMBERED = 500;
const shortest = new Map<string, number>();

/**
 * Plays a record again, and finds all that the server keeps of it. Gives undefined where the call was not over.
 *
 * @throws RecordError for a record that is not of this call, or not of any
 */
export const playAgain = (scenario: Scenario, record: RunRecord): Played | undefined => {
  const call = replay(scenario, record);
  const { outcome, score } = resultOf(scenario, call);
  if (outcome.ending === undefined || outcome.outcome === undefined) return undefined;
  return {
    callId: scenario.id,
    engine: record.engine,
    untilMs: record.until,
    callMs: outcome.callMs,
    possibleMs: possibleMs(scenario, record.seed),
    total: score.total,
    ending: outcome.ending,
    outcome: outcome.outcome,
    criticalFails: score.criticalFails.length,
    dimensions: DIMENSION_NAMES.map((name: Dimension) => {
      const { taken, offered } = score.dimensions[name];
      return [Math.round(taken * 10), Math.round(offered * 10)];
    }),
    points: pointsOf(scenario, call.log, score),
    flags: flagsOf(record, call.log),
    twin: twinOf(record),
  };
};

const twinOf = ({ scenario, seed, acts }: RunRecord): string | null =>
  acts.length < TELLING_ACTS
    ? null
    : createHash('sha256')
        .update(JSON.stringify([scenario.hash, seed, acts]))
        .digest('hex');

const possibleMs = (scenario: Scenario, seed: number): number => {
  const key = `${scenario.hash} ${seed}`;
  const known = shortest.get(key);
  if (known !== undefined) return known;
  const ms = shortestCallMs(scenario, seed);
  if (shortest.size >= REMEMBERED) shortest.clear();
  shortest.set(key, ms);
  return ms;
};
