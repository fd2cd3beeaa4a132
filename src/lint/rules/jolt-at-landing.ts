import { edgesOf } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';

/** A beat that upsets the caller each time that a stage leads to it. */
export const joltAtLanding: Rule = {
  code: 'jolt-at-landing',
  severity: 'warning',
  summary: 'A landing leads to a beat that upsets the caller, each time anew.',
  wrong:
    'A `landing` without a condition leads to a beat with a `jolt`, and the first thing that is said there is said every time. Whoever comes down is thrown back, comes down again, and is thrown back again.',
  mend: 'Let a reply lead there with `to`. Or give the landing or the lines of the beat a condition, such as `unless` with a flag that a reply of the beat sets, so that it happens once.',
  why: 'A relapse teaches that listening helps a second time. A caller who rises whatever is done teaches that it does not.',
  bad: `landing:
  stabilization: at-glass
beats:
  at-glass:
    jolt: 36
    says: [{ says: "He’s at the glass, tapping his watch." }]`,
  good: `landing:
  stabilization: at-glass
beats:
  at-glass:
    jolt: 36
    says: [{ says: "He’s at the glass, tapping his watch.", when: { unless: [watch-heard] } }]`,
  find: ({ scenario }) =>
    edgesOf(scenario).flatMap(({ kind, to, when, path }) => {
      if (kind !== 'landing' || to === undefined) return [];
      const beat = scenario.beats[to];
      const upsets = beat?.jolt && beat.says?.some((line) => line.when === undefined);
      return upsets && when === undefined
        ? [
            {
              path,
              what: {
                says: 'jolt-at-landing.what',
                values: { name: to, called: scenario.caller.called },
              },
              remedy: { says: 'jolt-at-landing.mend' },
            },
          ]
        : [];
    }),
};
