import {
  type AfterCall,
  type Call,
  createCall,
  type RecordedAct,
  type RunRecord,
} from '../../call/index.ts';
import { actOf } from '../../call/replay.ts';
import type { Scenario } from '../../scenario/index.ts';
import { CRITICAL_FAILS, type CriticalName, score } from '../../scoring/index.ts';
import type { Said } from '../../words/said.ts';

/** A short way to a critical fail: with this seed, these acts and nothing more. */
export interface BadPath {
  readonly fail: CriticalName;
  /** when it happens, virtual ms */
  readonly at: number;
  /** what it is */
  readonly what: Said;
  readonly seed: number;
  readonly acts: readonly RecordedAct[];
  /** what is done after the call, where it takes that */
  readonly afterCall?: AfterCall;
}

/** Keeps the shortest way to each critical fail that plays have come upon. */
export interface BadPaths {
  look(call: Call): void;
  /** The ways, each cut down to what it takes; in the order of the fails. */
  shortest(): BadPath[];
}

/** No way to any fail is known yet. */
export const createBadPaths = (scenario: Scenario): BadPaths => {
  const known = new Map<CriticalName, RunRecord>();
  return {
    look: (call) => {
      const fails = new Set(score(scenario, call.log).criticalFails.map(({ fail }) => fail));
      for (const fail of fails) {
        const other = known.get(fail);
        const record = call.record();
        if (other === undefined || record.acts.length < other.acts.length) known.set(fail, record);
      }
    },
    shortest: () =>
      CRITICAL_FAILS.flatMap((fail) => {
        const record = known.get(fail);
        const path = record && cutDown(scenario, fail, record);
        return path ? [path] : [];
      }),
  };
};

/** Leaves out one act after the other, and the work after the call, as long as the fail still happens without it. */
const cutDown = (
  scenario: Scenario,
  fail: CriticalName,
  { seed, acts: all, afterCall: filed }: RunRecord,
): BadPath | undefined => {
  const without = happens(scenario, fail, seed, all, undefined);
  const afterCall = without ? undefined : filed;
  let acts = all;
  let found = without ?? happens(scenario, fail, seed, all, afterCall);
  for (let n = acts.length - 1; n >= 0; n -= 1) {
    const fewer = acts.filter((_, place) => place !== n);
    const still = happens(scenario, fail, seed, fewer, afterCall);
    if (still) [acts, found] = [fewer, still];
  }
  return found && { fail, seed, acts, ...(afterCall ? { afterCall } : {}), ...found };
};

const happens = (
  scenario: Scenario,
  fail: CriticalName,
  seed: number,
  acts: readonly RecordedAct[],
  afterCall: AfterCall | undefined,
): { at: number; what: Said } | undefined => {
  const call = createCall(scenario, { seed, mode: 'exam' });
  for (const act of acts) {
    call.advanceTo(Math.max(call.now, act[0]));
    if (call.act(actOf(act)) !== undefined) return undefined;
  }
  while (!call.view().ended) call.advanceTo(call.now + 60_000);
  if (afterCall && call.file(afterCall) !== undefined) return undefined;
  const found = score(scenario, call.log).criticalFails.find((one) => one.fail === fail);
  return found && { at: found.at, what: found.what };
};
