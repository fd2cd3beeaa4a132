import { say } from '../../words/say.ts';

const OUTCOMES = ['linked', 'in', 'unknown', 'taken', 'stale', 'weak', 'failed'] as const;

/** What came of the sign-on of a company, for whoever is just back from it. */
export const SignOnNote = ({ came }: { readonly came: string }) => {
  const outcome = OUTCOMES.find((one) => one === came);
  return (
    <div role="status">
      {outcome && <p className="note">{say(`team-sign-on.came.${outcome}`)}</p>}
    </div>
  );
};
