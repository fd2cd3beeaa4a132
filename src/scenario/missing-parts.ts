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
    .map(
      (stage): Problem => ({
        path: ['landing'],
        what: { says: 'part.landing', values: { stage } },
        remedy: { says: 'part.landing-mend', values: { stage } },
      }),
    );

const missingEndings = ({ endings }: ScenarioContent): Problem[] => {
  const outcomes = Object.values(endings).map(({ outcome }) => outcome);
  const missing = (['hung-up', 'handed-over', 'cut-off', 'unanswered'] as const)
    .filter((outcome) => !outcomes.includes(outcome))
    .map(
      (outcome): Problem => ({
        path: ['endings'],
        what: { says: 'part.ending', values: { what: outcome } },
        remedy: { says: 'part.ending-mend' },
      }),
    );
  if (outcomes.includes('resolved') || outcomes.includes('agreed')) return missing;
  return [
    ...missing,
    {
      path: ['endings'],
      what: { says: 'part.good-ending' },
      remedy: { says: 'part.good-ending-mend' },
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
          what: { says: 'part.disposition' },
          remedy: { says: 'part.disposition-mend' },
        },
      ];
