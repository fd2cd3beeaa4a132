import { interrupter } from '../players/interrupter.ts';
import { listener } from '../players/listener.ts';
import { courseOf, said } from './course.ts';
import { type Law, tryAll } from './law.ts';
import { BEFORE_STABLE, lapse } from './variants.ts';

/** Law 3. */
export const calmDownCostsMore: Law = {
  number: 3,
  name: 'calm down costs more than a plain interruption',
  try: (scenario, seed) => {
    const plain = courseOf(scenario, interrupter(1), seed);
    const calm = courseOf(scenario, lapse(1, ['calm-down'], BEFORE_STABLE), seed);
    const none = courseOf(scenario, listener(), seed);
    // the words never lay on the desk
    if (calm.callMs === none.callMs) return tryAll(scenario, seed, []);
    return tryAll(scenario, seed, [
      [calm.callMs > plain.callMs, `calm down: ${said(calm)}, an interruption: ${said(plain)}`],
    ]);
  },
};
