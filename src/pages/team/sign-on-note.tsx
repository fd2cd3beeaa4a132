import { teamWords } from '../../words/team/index.ts';

/** What came of the sign-on of a company, for whoever is just back from it. */
export const SignOnNote = ({ came }: { readonly came: string }) => {
  const words = teamWords().signOn.came[came];
  return <div role="status">{words !== undefined && <p className="note">{words}</p>}</div>;
};
