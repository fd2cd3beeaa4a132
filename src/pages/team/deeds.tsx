import type { TeamStore } from '../../team/index.ts';
import { dayAndTime, teamWords } from '../../words/team/index.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';

/** What leads, trainers and operators did, for everybody to see. */
export const Deeds = ({ team }: { readonly team: TeamStore }) => {
  const { deeds: w } = teamWords();
  const { answer, trouble, again } = useAnswer(team, 'deeds');
  return (
    <section aria-labelledby="deeds">
      <h2 id="deeds">{w.title}</h2>
      <p className="hint">{w.words}</p>
      <TroubleNote trouble={trouble} onAgain={again} />
      {answer && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by the keys
        <section className="scrolls" tabIndex={0} aria-labelledby="deeds">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.when}</th>
                <th scope="col">{w.who}</th>
                <th scope="col">{w.what}</th>
                <th scope="col">{w.about}</th>
              </tr>
            </thead>
            <tbody>
              {answer.deeds.map(({ at, by, deed, about }, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two deeds may be alike, and the list is never reordered
                <tr key={n}>
                  <td>{dayAndTime(at)}</td>
                  <td>
                    <bdi>{by}</bdi>
                  </td>
                  <td>{w.deeds[deed] ?? deed}</td>
                  <td>
                    <bdi>{about}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
