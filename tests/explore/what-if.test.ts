import { describe, expect, it } from 'vitest';
import { replay } from '../../src/call/index.ts';
import { playCall, playerNamed, turningPoints, wayOf, whatIf } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
const played = (name: string, seed = 1, of: Scenario = scenario) => {
  const player = playerNamed(name);
  if (!player) throw new Error(`there is no player ${name}`);
  return playCall(of, player, seed);
};
const interrupted = played('interrupter:1');
const cutAt = interrupted.log.find(({ cue }) => cue === 'interrupted')?.at ?? Number.NaN;

describe('whatIf', () => {
  it('should make the call shorter when a trainee who cut in waits instead', () => {
    const real = wayOf(scenario, interrupted);
    const waited = whatIf(scenario, interrupted.record(), cutAt, { wait: 2000 });
    expect(waited?.outcome).toBe('resolved');
    expect(real.callMs - (waited?.callMs ?? 0)).toBeGreaterThan(8000);
    expect(waited?.total).toBeGreaterThan(real.total);
    // up to there it is the call that was
    const second = Math.floor(cutAt / 1000);
    expect(waited?.curve.slice(0, second)).toEqual(real.curve.slice(0, second));
  });

  it('should give the reference call again when nothing was done yet', () => {
    const listened = played('listener').record();
    const fromTheStart = whatIf(scenario, listened, 0, { wait: 0 });
    expect(fromTheStart?.total).toBe(100);
  });

  it('should play what-ifs that are records of their own', () => {
    const way = whatIf(scenario, interrupted.record(), cutAt, { wait: 2000 });
    if (!way) throw new Error('the pause was refused');
    expect(wayOf(scenario, replay(scenario, way.record))).toEqual(way);
  });

  it('should refuse a reply that is not on the desk there', () => {
    expect(whatIf(scenario, interrupted.record(), cutAt, { reply: 'bye-close' })).toBeUndefined();
  });

  it('should do the same each time', () => {
    const again = () => whatIf(scenario, interrupted.record(), cutAt, { wait: 700 });
    expect(again()).toEqual(again());
  });
});

describe('turningPoints', () => {
  it('should find the interruption in a call that was good otherwise, and that waiting was better', () => {
    const [worst] = turningPoints(scenario, interrupted.record());
    expect(worst).toMatchObject({ at: cutAt, did: { what: 'cut-in' }, better: { wait: 2000 } });
  });

  it('should find nothing to mend in the call of the listener', () => {
    expect(turningPoints(scenario, played('listener').record())).toEqual([]);
  });

  it.each(['always-first', 'fixer', 'silent', 'random'])(
    'should find three moments that cost %s most, the costliest first, each with something better',
    (name) => {
      const points = turningPoints(scenario, played(name).record());
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(3);
      for (const { asDone, instead } of points) {
        expect(
          instead.total - asDone.total + (asDone.callMs - instead.callMs) / 10_000,
        ).toBeGreaterThan(1);
        const isShown =
          instead.outcome !== asDone.outcome ||
          instead.relapses < asDone.relapses ||
          asDone.callMs - instead.callMs >= 5000 ||
          instead.total - asDone.total >= 5;
        expect(isShown).toBe(true);
      }
    },
  );

  it('should name a silence that grew too long as one', () => {
    const points = turningPoints(scenario, played('silent').record(), 10);
    expect(points.some(({ did }) => did.what === 'left-waiting')).toBe(true);
  });
});
