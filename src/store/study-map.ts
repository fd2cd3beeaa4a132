import type { CallStudy } from '../explore/index.ts';
import type { DrawnMap } from '../map/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { percent } from '../words/numbers.ts';
import type { Showing } from './showing.ts';

/**
 * The map of a call with what the runs say of each beat, as SVG, in the `language` that is shown. The code that lays it out, and
 * its words, are loaded when it is first asked for.
 */
export const studyMap = async (
  scenario: Scenario,
  { beats }: CallStudy,
  shown: Showing,
  language: string,
): Promise<DrawnMap> => {
  const [{ drawnMap }, { mapInWords }] = await Promise.all([
    import('../map/index.ts'),
    import('../words/map-in-words.ts'),
  ]);
  const notes = beats.map(({ beat, choices, good, discrimination, relapses }) => [
    beat,
    [
      good === undefined
        ? mapInWords({ says: 'map.nobody' })
        : mapInWords({ says: 'map.choices', values: { count: choices, what: percent(good) } }),
      ...(discrimination === undefined
        ? []
        : [
            mapInWords({
              says: 'map.halves',
              values: { number: Math.round(discrimination * 100) },
            }),
          ]),
      ...(relapses > 0 ? [mapInWords({ says: 'map.lost', values: { number: relapses } })] : []),
    ],
  ]) as [string, string[]][];
  return drawnMap(scenario, { language, inWords: mapInWords, shown }, new Map(notes));
};
