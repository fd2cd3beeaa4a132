import { describe, expect, it } from 'vitest';
import { createCall } from '../../src/call/index.ts';
import { type Player, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { comeBacks, dueBy } from '../../src/store/come-back.ts';
import { keptRun } from '../../src/store/kept-run.ts';
import { keepShift, type Shift, shiftIn } from '../../src/store/kept-shift.ts';
import { type RunResult, resultOf, ringPhone } from '../../src/store/run-result.ts';
import { seedOfCall, shiftCalls } from '../../src/store/shift.ts';
import { composureNow, dayOf } from '../../src/store/shift-day.ts';
import { boardReport } from '../board-report.ts';
import { DAY_MS, keptAfter } from './kept-runs.ts';
import { freshMemory } from './memory.ts';

const scenario = boardReport();
const from = (name: string, id = name): Scenario => ({
  ...scenario,
  id,
  caller: { ...scenario.caller, name },
});
const CALLS = ['ana', 'ben', 'cleo', 'dov', 'eli'].map((name) => from(name));
const ids = (calls: readonly Scenario[]): string[] => calls.map(({ id }) => id);
const kept = (result: RunResult, id: string) => keptRun(result, id, 0);
const find = (id: string) => (id === scenario.id ? scenario : undefined);

describe('the calls of a shift', () => {
  it('should be the same for the same seed, in another order for another one', () => {
    const asked = (seed: number) => ids(shiftCalls(CALLS, [], [], 1, { seed, count: 5 }));
    expect(asked(7)).toEqual(asked(7));
    const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => asked(seed).join()));
    expect(orders.size).toBeGreaterThan(2);
  });

  it('should have what is due, and then what was not taken yet', () => {
    const runs = [keptAfter(1, 'ana'), keptAfter(1, 'ben'), keptAfter(1, 'cleo')];
    const due = dueBy(comeBacks(runs), 2.5 * DAY_MS).filter(({ call }) => call === 'ben');
    expect(due).toHaveLength(1);
    const calls = ids(shiftCalls(CALLS, runs, due, 1, { seed: 3, count: 3 }));
    expect(calls.sort()).toEqual(['ben', 'dov', 'eli']);
  });

  it('should let nobody ring twice, and be fewer where there are fewer callers', () => {
    const variants = [from('ana'), from('ana', 'ana-again'), from('ben')];
    expect(shiftCalls(variants, [], [], 1, { seed: 1, count: 3 })).toHaveLength(2);
  });

  it('should ring with seeds of their own', () => {
    const seeds = [0, 1, 2, 3].map((n) => seedOfCall({ seed: 9 }, n));
    expect(new Set(seeds).size).toBe(4);
  });
});

describe('a shift', () => {
  const shift: Shift = { seed: 4, mode: 'exam', calls: ['a', 'b', 'c'], done: ['r'] };

  it('should be kept for the tab until it is over', () => {
    const memory = freshMemory();
    expect(shiftIn(memory)).toBeUndefined();
    keepShift(memory, shift);
    expect(shiftIn(memory)).toEqual(shift);
    keepShift(memory, undefined);
    expect(shiftIn(memory)).toBeUndefined();
    for (const bad of [{ ...shift, calls: [1] }, { ...shift, done: ['1', '2', '3', '4'] }, 7]) {
      memory.write('shift', bad);
      expect(shiftIn(memory)).toBeUndefined();
    }
  });

  it('should carry composure from call to call, and into the record', () => {
    const hard = resultOf(scenario, playCall(scenario, playerNamed('interrupter:6') as Player, 2));
    const runs = [kept(hard, 'one')];
    const composure = composureNow({ done: ['one'] }, runs, find);
    expect(composure).toBe(Math.min(1000, hard.view.composure + 100));
    expect(composureNow({ done: [] }, runs, find)).toBeUndefined();
    const store = ringPhone(scenario, 1, 'practice', undefined, { composure: 120 });
    expect(store.getState().call().record().composure).toBe(120);
    expect(store.getState().view.composure).toBe(120);
  });

  it('should end in a picture of the day', () => {
    const [well, badly] = ['listener', 'interrupter:6'].map((name, n) =>
      kept(
        resultOf(scenario, playCall(scenario, playerNamed(name) as Player, n + 1, 'practice')),
        name,
      ),
    );
    if (!well || !badly) throw new Error('two runs are needed');
    const day = dayOf({ done: ['listener', 'gone', 'interrupter:6'] }, [well, badly], find);
    expect(day.calls.map(({ kept: run }) => run)).toEqual([well, badly]);
    expect(day.mean).toBe(Math.round((well.total + badly.total) / 2));
    expect(day.callMs).toBe(day.calls.reduce((ms, call) => ms + call.callMs, 0));
    const { taken = 0, of = 1, dimension = 'empathy' } = day.takeAlong ?? {};
    const shares = [well, badly].flatMap(({ chances }) => chances[dimension] ?? []);
    expect(taken + of).toBeCloseTo(shares.reduce((sum, n) => sum + n, 0));
    for (const { composure } of day.calls) {
      expect(composure.length).toBeGreaterThan(5);
      for (const level of composure) expect(level).toBeLessThanOrEqual(1000);
    }
    const fresh = createCall(scenario, { seed: 1, mode: 'practice' }).view().composure;
    expect(day.calls[0]?.composure[0]).toBeGreaterThanOrEqual(fresh - 20);
  });
});
