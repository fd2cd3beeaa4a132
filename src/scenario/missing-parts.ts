import { STAGES } from '../crisis/stage.ts';
import type { Problem } from './problem.ts';
import type { ScenarioContent } from './schema.ts';

/** What the engine has to be able to reach, whatever is played, and does not find. */
export const missingParts = (content: ScenarioContent): Problem[] =>
  [...missingLandings(content), ...missingEndings(content), ...missingDispositions(content)].map(
    (problem) => ({ code: 'missing-part', ...problem }),
  );

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

/** After-call work is offered at the endings that a disposition is true of: at one, at least. */
const missingDispositions = ({ 'wrap-up': wrapUp }: ScenarioContent): Problem[] =>
  wrapUp === undefined || wrapUp.dispositions.some(({ fits }) => fits.length > 0)
    ? []
    : [
        {
          path: ['wrap-up', 'dispositions'],
          message: 'no disposition is true of any ending, so the wrap-up is never offered',
          remedy: 'Name the endings that each of them is true of in its `fits`.',
        },
      ];
