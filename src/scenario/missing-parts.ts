import { STAGES } from '../crisis/stage.ts';
import type { Problem } from './problem.ts';
import type { ScenarioContent } from './schema.ts';

/** What the engine has to be able to reach, whatever is played, and does not find. */
export const missingParts = (content: ScenarioContent): Problem[] => [
  ...missingLandings(content),
  ...missingEndings(content),
  ...missingDispositions(content),
];

const missingLandings = ({ landing }: ScenarioContent): Problem[] =>
  STAGES.slice(1)
    .filter((stage) => !(stage in landing))
    .map((stage) => ({
      path: ['landing'],
      message: `landing names no beat for ${stage}`,
      remedy: `Say where the call goes when the caller turns to ${stage}.`,
    }));

const missingEndings = ({ endings }: ScenarioContent): Problem[] => {
  const outcomes = Object.values(endings).map(({ outcome }) => outcome);
  const missing = (['hung-up', 'handed-over', 'cut-off', 'unanswered'] as const)
    .filter((outcome) => !outcomes.includes(outcome))
    .map((outcome) => ({
      path: ['endings'],
      message: `no ending has the outcome ${outcome}`,
      remedy: 'Every call can come out so; say what is said and written there.',
    }));
  if (outcomes.includes('resolved') || outcomes.includes('agreed')) return missing;
  return [
    ...missing,
    {
      path: ['endings'],
      message: 'no ending is a good one',
      remedy: 'Add one with the outcome resolved or agreed.',
    },
  ];
};

/** An ending that no disposition is true of leaves the trainee nothing honest to file. */
const missingDispositions = ({ endings, 'wrap-up': wrapUp }: ScenarioContent): Problem[] => {
  if (wrapUp === undefined) return [];
  const fitting = new Set(wrapUp.dispositions.flatMap(({ fits }) => fits));
  return Object.entries(endings)
    .filter(([name, { outcome }]) => outcome !== 'unanswered' && !fitting.has(name))
    .map(([name]) => ({
      path: ['wrap-up', 'dispositions'],
      message: `no disposition is true of the ending '${name}'`,
      remedy: `Name it in the \`fits\` of the one that is, or add a disposition for it.`,
    }));
};
