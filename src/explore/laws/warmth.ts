import { listener } from '../players/listener.ts';
import { courseOf, notFaster, said } from './course.ts';
import { type Law, tryAll } from './law.ts';
import { cold, mute } from './variants.ts';

/** Law 4. */
export const warmthHelps: Law = {
  number: 4,
  name: 'leaving out backchannels is never faster, and a well-placed first empathy is',
  try: (scenario, seed) => {
    const best = courseOf(scenario, listener(), seed);
    const silent = courseOf(scenario, mute(), seed);
    const unfeeling = courseOf(scenario, cold(), seed);
    return tryAll(scenario, seed, [
      [notFaster(best, silent), `without murmurs ${said(silent)}, with them ${said(best)}`],
      [unfeeling.callMs > best.callMs, `without empathy ${said(unfeeling)}, with it ${said(best)}`],
    ]);
  },
};
