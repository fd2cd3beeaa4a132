import { interrupter } from '../players/interrupter.ts';
import { courseOf, rising } from './course.ts';
import type { Law } from './law.ts';

/** Up to so many interruptions are compared. */
const MOST = 6;

/** Law 1. */
export const interruptionsLengthen: Law = {
  number: 1,
  name: 'each further interruption strictly lengthens the time to stabilization and the call',
  try: (scenario, seed) => {
    const courses = Array.from({ length: MOST + 1 }, (_, n) =>
      courseOf(scenario, interrupter(n), seed),
    );
    return rising(
      scenario,
      seed,
      courses.filter((course, n) => course.interruptions === n),
      'interruption',
    );
  },
};
