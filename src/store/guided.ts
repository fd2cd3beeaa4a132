import { readScenario, readWords } from '../scenario/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CallStore, Pace } from './call-store.ts';
import { ringPhone } from './run-result.ts';
import { offerWords } from './shown-calls.ts';

/** Worn enough that a sharp answer lies on the desk from the start, to be breathed away; per mille. */
const COMPOSURE = 300;

const FILE = 'first-call.yaml';

/** Fetches the text of a translation file. */
export type GetTranslation = () => Promise<string>;

/**
 * Reads the call that is taken with a guide. It comes with the page, and is none of the calls at the desk; so do its
 * translations, by their languages.
 */
export const guidedCall = (
  text: string,
  translations: Readonly<Record<string, GetTranslation>> = {},
): Scenario => {
  const reading = readScenario(text, FILE);
  if ('findings' in reading) throw new Error('The guided call cannot be read.');
  offerWords(reading.scenario, {
    languages: Object.keys(translations),
    get: async (language) => {
      const written = await translations[language]?.();
      return written === undefined
        ? undefined
        : readWords(written, `first-call.${language}.yaml`, { text, file: FILE }).words;
    },
  });
  return reading.scenario;
};

/** Lets the phone ring for it; the sharp answer keeps still until the guide has spoken of it. */
export const ringGuided = (scenario: Scenario, seed: number, pace?: () => Pace): CallStore =>
  ringPhone(scenario, seed, 'practice', pace, {
    hints: true,
    composure: COMPOSURE,
    snapCreeps: false,
  });
