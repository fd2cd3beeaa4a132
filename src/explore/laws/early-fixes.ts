import { courseOf, rising } from './course.ts';
import { type Law, together, tryAll } from './law.ts';
import { BEFORE_STABLE, lapse } from './variants.ts';

/** Law 2. */
export const earlyFixLengthens: Law = {
  number: 2,
  name: 'each fix before stabilization strictly lengthens the call, and never advances the work',
  try: (scenario, seed) => {
    const courses = [0, 1, 2].map((n) =>
      courseOf(scenario, lapse(n, ['solve-step'], BEFORE_STABLE), seed),
    );
    const advanced = tryAll(
      scenario,
      seed,
      courses.map((course) => [course.stepsWhileUpset === 0, 'an early fix advanced the work']),
    );
    // a caller who never gets upset leaves no room for one
    const made = courses.filter(({ earlyFixes }, n) => earlyFixes === n);
    return together([rising(scenario, seed, made, 'early fix'), advanced]);
  },
};
