import { draw } from '../../call/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type CallerTraits, callOf } from './plain-call.ts';

/** The `n`th random caller: the plain traits × 0.8–1.25, a story of about 30 to 130 s. */
export const randomCaller = (n: number): Scenario => {
  const by = (what: string): number => 0.8 + 0.45 * draw(n, what);
  return callOf(`any-${n}`, {
    temperament: 'reactive',
    arousal: 34 * by('arousal'),
    grievance: 42 * by('grievance'),
    lines: 6 + Math.floor(20 * draw(n, 'lines')),
  });
};

/** The same scenario with another caller in it; traits in percent. */
export const withCaller = (
  scenario: Scenario,
  traits: Partial<Pick<CallerTraits, 'temperament' | 'arousal' | 'grievance'>>,
): Scenario => ({
  ...scenario,
  caller: { ...scenario.caller, ...traits },
});
