import { useState } from 'react';
import type { Answer, TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { aboutWords, didWords, namelessWords } from './deed-words.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

type Deed = Answer<'deeds'>['deeds'][number];

/** Nobody passes for the operator by what they call themselves. */
const Person = ({ of: { who, name } }: { readonly of: Deed['by'] }) =>
  who === 'member' ? <bdi>{name}</bdi> : <em>{namelessWords(who)}</em>;

/** The server gives so many at a time. */
const PAGE = 100;

/** What leads, trainers and operators did, for everybody to see. */
export const Deeds = ({ team }: { readonly team: TeamStore }) => {
  const { answer, trouble, again } = useAnswer(team, 'deeds');
  const [older, setOlder] = useState<readonly Deed[]>([]);
  const [whole, setWhole] = useState(false);
  const { busy, trouble: olderTrouble, run } = useDeed();
  const all = [...(answer?.deeds ?? []), ...older];
  const goBack = () =>
    run(async () => {
      const query = { before: all.at(-1)?.at };
      const { deeds } = await team.getState().ask('deeds', { query });
      setOlder([...older, ...deeds]);
      setWhole(deeds.length < PAGE);
    });
  return (
    <section aria-labelledby="deeds">
      <h2 id="deeds">{say('team-deeds.title')}</h2>
      <p className="hint">{say('team-deeds.words')}</p>
      <TroubleNote trouble={trouble ?? olderTrouble} onAgain={again} />
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
              {all.map(({ at, by, to, did }, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two deeds may be alike, and the list is never reordered
                <tr key={n}>
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
      {all.length >= PAGE && !whole && (
        <button className="btn" type="button" disabled={busy} onClick={() => void goBack()}>
          {say('team-deeds.older')}
        </button>
      )}
    </section>
  );
};
