import { useRef } from 'react';
import type { Answer } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { CallTitle } from './call-title.tsx';
import { aboutWords, didWords, namelessWords } from './deed-words.ts';
import { type AskBefore, OlderDeeds, useOlderDeeds } from './older-deeds.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { useDeed } from './use-deed.ts';

type Deed = Answer<'deeds'>['deeds'][number];
/** Of what all operators did, nobody is named. */
type Listed = Pick<Deed, 'id' | 'at' | 'did'> & Partial<Pick<Deed, 'by' | 'to'>>;

/** Nobody passes for the operator by what they call themselves. */
const Person = ({ of: { who, name } }: { readonly of: Deed['by'] }) =>
  who === 'member' ? <bdi>{name}</bdi> : <em>{namelessWords(who)}</em>;

interface Props {
  readonly title: string;
  readonly words: string;
  /** whether there is a column for who did it */
  readonly showsWho: boolean;
  /** the newest */
  readonly asked: {
    readonly answer: { readonly deeds: readonly Listed[] } | undefined;
    readonly trouble: string | undefined;
    readonly again: () => void;
  };
  readonly ask: AskBefore<Listed>;
  readonly deed: ReturnType<typeof useDeed>;
}

/** What was done, newest first, as far back as is asked for. */
export const DeedList = ({ title, words, showsWho, asked, ask, deed }: Props) => {
  const { answer, trouble, again } = asked;
  const list = useRef<HTMLElement>(null);
  const older = useOlderDeeds(answer?.deeds, ask, deed, list);
  return (
    <section aria-labelledby="deeds" ref={list}>
      <h2 id="deeds" tabIndex={-1}>
        {title}
      </h2>
      <p className="hint">{words}</p>
      <TroubleNote trouble={trouble ?? older.trouble} onAgain={again} />
      {answer && (
        <Scrolling labelledBy="deeds">
          <table className="deeds">
            <thead>
              <tr>
                <th scope="col">{say('team-deeds.when')}</th>
                {showsWho && <th scope="col">{say('team-deeds.who')}</th>}
                <th scope="col">{say('team-deeds.what')}</th>
              </tr>
            </thead>
            <tbody>
              {older.deeds.map(({ id, at, by, to, did }) => (
                <tr key={id} tabIndex={-1}>
                  <td>{dayAndTime(at)}</td>
                  {by && (
                    <td>
                      <Person of={by} />
                    </td>
                  )}
                  <td>
                    {didWords(did)}
                    <small>
                      {to && <Person of={to} />}
                      {to && aboutWords(did) !== '' && ': '}
                      {'call' in did ? (
                        <CallTitle title={did.call} />
                      ) : (
                        <bdi>{aboutWords(did)}</bdi>
                      )}
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
