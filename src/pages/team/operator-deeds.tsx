import type { TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { aboutWords, didWords } from './deed-words.ts';
import { OlderDeeds, useOlderDeeds } from './older-deeds.tsx';
import { useOperatorDeed } from './operator-trouble.ts';
import { TroubleNote } from './trouble-note.tsx';
import type { Answered } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly asked: Answered<'operatorDeeds'>;
}

/** What operators did on this server. */
export const OperatorDeeds = ({ team, asked: { answer, trouble, again } }: Props) => {
  const older = useOlderDeeds(
    answer?.deeds,
    (query) => team.getState().ask('operatorDeeds', { query }),
    useOperatorDeed(team),
  );
  return (
    <section aria-labelledby="deeds">
      <h2 id="deeds">{say('operator.deeds')}</h2>
      <p className="hint">{say('operator.deeds-words')}</p>
      <TroubleNote trouble={trouble ?? older.trouble} onAgain={again} />
      {answer && (
        <Scrolling labelledBy="deeds">
          <table className="deeds">
            <thead>
              <tr>
                <th scope="col">{say('team-deeds.when')}</th>
                <th scope="col">{say('team-deeds.what')}</th>
              </tr>
            </thead>
            <tbody>
              {older.deeds.map(({ id, at, did }) => (
                <tr key={id}>
                  <td>{dayAndTime(at)}</td>
                  <td>
                    {didWords(did)}
                    <small>
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
