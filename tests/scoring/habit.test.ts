import { describe, expect, it } from 'vitest';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { HABITS, habitIn } from '../../src/scoring/index.ts';
import { boardReport } from '../board-report.ts';

const logOf = (name: string) => {
  const player = playerNamed(name);
  if (!player) throw new Error(`there is no player ${name}`);
  return playCall(boardReport(), player, 1).log;
};

describe('habitIn', () => {
  it.each(HABITS)('should find %s in every chance that the listener had, or nearly', (habit) => {
    const { kept, of } = habitIn(habit, logOf('listener'));
    expect(of).toBeGreaterThan(3);
    // redirecting and asking are right in those stages, too
    expect(kept / of).toBeGreaterThanOrEqual(habit === 'feeling' ? 0.3 : 1);
  });

  it.each([
    ['pause', 'gap-jumper'],
    ['let-finish', 'interrupter:6'],
    ['feeling', 'fixer'],
    ['not-too-early', 'fixer'],
    ['no-harm', 'calm-down'],
    ['present', 'silent'],
  ] as const)('should find %s less in the call of %s', (habit, player) => {
    const of = (name: string) => {
      const { kept, of: chances } = habitIn(habit, logOf(name));
      return kept / chances;
    };
    expect(of(player)).toBeLessThan(of('listener'));
  });

  it('should count nothing where there was no chance', () => {
    expect(habitIn('pause', [])).toEqual({ kept: 0, of: 0 });
  });
});
