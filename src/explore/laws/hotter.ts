import { listener } from '../players/listener.ts';
import { withCaller } from './any-caller.ts';
import { courseOf, notFaster, said } from './course.ts';
import { type Check, type Law, tryAll } from './law.ts';

/** How much hotter, and how much sorer, the callers are that are compared. */
const BY = [1.1, 1.25];

/** Law 5. */
export const hotterIsNotFaster: Law = {
  number: 5,
  name: 'a hotter start or more grievance is never faster',
  try: (scenario, seed) => {
    const { arousal, grievance } = scenario.caller;
    const base = courseOf(scenario, listener(), seed);
    const check = (what: 'arousal' | 'grievance', level: number, by: number): Check => {
      const other = withCaller(scenario, { [what]: Math.min(100, level * by) });
      const course = courseOf(other, listener(), seed);
      return [notFaster(base, course), `${what} × ${by}: ${said(course)}, before: ${said(base)}`];
    };
    return tryAll(
      scenario,
      seed,
      BY.flatMap((by) => [check('arousal', arousal, by), check('grievance', grievance, by)]),
    );
  },
};
