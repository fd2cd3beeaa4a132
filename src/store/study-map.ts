import type { CallStudy } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The map of a call with what the runs say of each beat, as SVG. The code that lays it out is loaded when it is first asked for. */
export const studyMap = async (scenario: Scenario, { beats }: CallStudy): Promise<string> => {
  const { svgMap } = await import('../map/index.ts');
  const notes = beats.map(({ beat, choices, good, discrimination, relapses }) => [
    beat,
    [
      good === undefined ? 'nobody came here' : `${choices} choices, ${percent(good)} good`,
      ...(discrimination === undefined ? [] : [`parts the halves by ${percent(discrimination)}`]),
      ...(relapses > 0 ? [`lost again here: ${relapses}`] : []),
    ],
  ]) as [string, string[]][];
  return svgMap(scenario, new Map(notes));
};
