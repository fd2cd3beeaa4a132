import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { difficultyOf, levelOf } from '../../src/store/difficulty.ts';
import { outlookOn } from '../../src/store/outlook.ts';
import { boardReport } from '../board-report.ts';
import { DAY_MS, keptAfter } from './kept-runs.ts';

const call = (id: string, caller: Partial<Scenario['caller']> = {}): Scenario => ({
  ...boardReport(),
  id,
  caller: { ...boardReport().caller, ...caller },
});
const GENTLE = call('gentle', { arousal: 5, grievance: 5 });
const ALSO_GENTLE = call('also-gentle', { arousal: 10, grievance: 10 });
const TESTING = call('testing', { arousal: 45, grievance: 50 });
const HARD = call('hard', { arousal: 90, grievance: 80, temperament: 'instrumental' });
const CALLS = [HARD, TESTING, ALSO_GENTLE, GENTLE];

describe('difficultyOf', () => {
  it('should rise with heat, grievance, length, temperament and threats', () => {
    const plain = difficultyOf(GENTLE);
    const harder: Scenario[] = [
      call('a', { arousal: 60, grievance: 5 }),
      call('a', { arousal: 5, grievance: 60 }),
      call('a', { arousal: 5, grievance: 5, temperament: 'instrumental' }),
      { ...GENTLE, vent: [...GENTLE.vent, ...GENTLE.vent] },
      { ...GENTLE, content: ['threats'] },
    ];
    for (const scenario of harder) expect(difficultyOf(scenario)).toBeGreaterThan(plain);
  });

  it('should rise with the harm that can be done where the caller has cooled down', () => {
    const kind = Object.fromEntries(
      Object.entries(GENTLE.beats).map(([name, beat]) => [
        name,
        {
          ...beat,
          replies: beat.replies.map((reply) => ({ ...reply, moves: ['reflect' as const] })),
        },
      ]),
    );
    expect(difficultyOf({ ...GENTLE, beats: kind })).toBeLessThan(difficultyOf(GENTLE));
  });

  it('should put calls into three levels', () => {
    expect([GENTLE, TESTING, HARD].map(levelOf)).toEqual([1, 2, 3]);
  });
});

describe('outlookOn', () => {
  it('should leave what is due for a team to its place at the desk, unless there is nothing else', () => {
    const ids = CALLS.map(({ id }) => id);
    const offered = (teamDue: readonly string[]) =>
      outlookOn(CALLS, [], 0, 'recommended', teamDue).offer?.call.id;
    expect(offered([])).toBe('gentle');
    expect(offered(['gentle'])).toBe('also-gentle');
    expect(offered(ids)).toBe('gentle');
  });

  it('should offer the gentlest call first', () => {
    expect(outlookOn(CALLS, [], 0, 'recommended')).toMatchObject({
      recommended: 1,
      due: [],
      offer: { call: { id: 'gentle' } },
      plan: undefined,
    });
  });

  it('should offer a new call of the level that the trainee asks for', () => {
    expect(outlookOn(CALLS, [], 0, 'harder').offer?.call.id).toBe('testing');
    const risen = [
      keptAfter(0, 'gentle', { total: 90 }),
      keptAfter(0, 'also-gentle', { total: 90 }),
    ];
    expect(outlookOn(CALLS, risen, 0, 'recommended')).toMatchObject({
      recommended: 2,
      offer: { call: { id: 'testing' } },
    });
    expect(outlookOn(CALLS, risen, 0, 'harder').offer?.call.id).toBe('hard');
  });

  it('should bring back the same call after a day, and its skill on another one after seven', () => {
    const first = keptAfter(0, 'gentle');
    expect(outlookOn(CALLS, [first], DAY_MS, 'recommended').offer).toMatchObject({
      call: { id: 'gentle' },
      due: { days: 1, weakest: 'empathy' },
    });
    const runs = [first, keptAfter(1, 'gentle')];
    expect(outlookOn(CALLS, runs, 8 * DAY_MS, 'recommended').offer).toMatchObject({
      call: { id: 'also-gentle' },
      due: { call: 'gentle', days: 7 },
    });
    expect(outlookOn([GENTLE], runs, 8 * DAY_MS, 'recommended').offer?.call.id).toBe('gentle');
  });

  it('should bring the same call back where limits went worst and no other call needs one', () => {
    const kind = (scenario: Scenario): Scenario => ({
      ...scenario,
      vent: scenario.vent.map(({ abuse: _, ...line }) => line),
      beats: {},
    });
    const dimensions = { boundaries: 0 };
    const runs = [keptAfter(0, 'gentle', { dimensions }), keptAfter(1, 'gentle', { dimensions })];
    const calls = [GENTLE, kind(ALSO_GENTLE)];
    expect(outlookOn(calls, runs, 8 * DAY_MS, 'recommended').offer?.call.id).toBe('gentle');
  });

  it('should not be due on a call that is not at the desk', () => {
    expect(outlookOn(CALLS, [keptAfter(0, 'gone')], 2 * DAY_MS, 'recommended')).toMatchObject({
      due: [],
      offer: { call: { id: 'gentle' } },
    });
  });

  it('should offer what was taken longest ago where all is known and nothing due', () => {
    const runs = ['hard', 'gentle', 'testing', 'also-gentle'].map((id, n) =>
      keptAfter(n / 100, id, { total: 70 }),
    );
    expect(outlookOn(CALLS, runs, DAY_MS / 2, 'recommended').offer?.call.id).toBe('hard');
  });

  it('should know the last plan', () => {
    const plan = { cue: 'they stop', act: 'count to two' };
    const runs = [keptAfter(0, 'gentle', { plan }), keptAfter(0.1, 'gentle')];
    expect(outlookOn(CALLS, runs, 0, 'recommended').plan).toEqual(plan);
  });
});
