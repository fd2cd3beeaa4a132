import type { Answer, TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { aboutWords, didWords, namelessWords } from './deed-words.ts';
import { OlderDeeds, useOlderDeeds } from './older-deeds.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

type Deed = Answer<'deeds'>['deeds'][number];

/** Nobody passes for the operator by what they call themselves. */
const Person = ({ of: { who, name } }: { readonly of: Deed['by'] }) =>
  who === 'member' ? <bdi>{name}</bdi> : <em>{namelessWords(who)}</em>;

/** What leads, trainers and operators did, for everybody to see. */
export const Deeds = ({ team }: { readonly team: TeamStore }) => {
  const { answer, trouble, again } = useAnswer(team, 'deeds');
  const older = useOlderDeeds(
    answer?.deeds,
    (query) => team.getState().ask('deeds', { query }),
    useDeed(),
  );
  return (
    <section aria-labelledby="deeds">
      <h2 id="deeds">{say('team-deeds.title')}</h2>
      <p className="hint">{say('team-deeds.words')}</p>
      <TroubleNote trouble={trouble ?? older.trouble} onAgain={again} />
      {answer && (
        <Scrolling labelledBy="deeds">
          <table className="deeds">
            <thead>
              <tr>
                <th scope="col">{say('team-deeds.when')}</th>
                <th scope="col">{say('team-deeds.who')}</th>
                <th scope="col">{say('team-deeds.what')}</th>
              </tr>
            </thead>
            <tbody>
              {older.deeds.map(({ id, at, by, to, did }) => (
                <tr key={id}>
                  <td>{dayAndTime(at)}</td>
                  <td>
                    <Person of={by} />
                  </td>
                  <td>
                    {didWords(did)}
                    <small>
                      {to && <Person of={to} />}
                      {to && aboutWords(did) !== '' && ': '}
                      <bdi>{aboutWords(did)}</bdi>
                    </small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <OlderDeeds {...older} />
    </section>
  );
};
