import { callsIn, readScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The version of a call that has this hash, in the text of its file; undefined where it is not in there. */
export const callInText = (text: string, hash: string): Scenario | undefined => {
  const reading = readScenario(text, 'call.yaml');
  return 'findings' in reading
    ? undefined
    : callsIn(reading).find((scenario) => scenario.hash === hash);
};
