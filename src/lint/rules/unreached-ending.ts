import type { Outcome } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';

/** An ending that no call comes to. */
export const unreachedEnding: Rule = {
  code: 'unreached-ending',
  severity: 'warning',
  summary: 'No call comes to an ending.',
  wrong:
    'No road leads to this ending, and the engine does not come to it by itself: of several endings with one outcome it takes the first.',
  mend: 'Lead a road to it from a beat (`to`), mend the condition of the road that was meant to, or take it out.',
  why: 'An ending that nobody sees is a headline that nobody earns.',
  bad: `endings:
  front-desk:        # no reply leads here
    outcome: agreed`,
  good: `- id: bye-close
  to:
    - { when: { flags: [other-way] }, go: front-desk }
    - { go: printed }`,
  everyWay: true,
  find: ({ scenario, course }) => {
    const byItself = BY_ITSELF.map(
      (outcome) =>
        Object.entries(scenario.endings).find(([, ending]) => ending.outcome === outcome)?.[0],
    );
    return Object.keys(scenario.endings)
      .filter((name) => !course.notes.endings.has(name) && !byItself.includes(name))
      .map((name) => ({
        path: ['endings'],
        key: name,
        what: { says: 'unreached-ending.what', values: { name } },
        remedy: { says: 'unreached.mend' },
      }));
  },
};

/** What every call can come to without a road. */
const BY_ITSELF: readonly Outcome[] = ['hung-up', 'handed-over', 'cut-off', 'unanswered'];
