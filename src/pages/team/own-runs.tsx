import { useEffect, useRef, useState } from 'react';
import type { RunRecord } from '../../call/record.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { replayed } from '../../store/run-result.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { RESULT } from '../route.ts';
import { Scrolling } from '../scrolling.tsx';
import { CallTitle, useTitles } from './call-title.tsx';
import { focusFirstNew } from './first-new.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';
import { versionOf } from './version-of.ts';

type Run = Answer<'runs'>['runs'][number];

/** The server gives so many at a time. */
const PAGE = 100;

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
}

/** All calls of one's own that have arrived, the newest first, each with its debrief. */
export const OwnRuns = ({ team, desk }: Props) => {
  const [before, setBefore] = useState<string>();
  const [newer, setNewer] = useState<readonly Run[]>([]);
  const { answer, trouble, again } = useAnswer(team, 'runs', {
    query: before === undefined ? {} : { before },
  });
  // whose engine or text this page cannot play
  const [old, setOld] = useState<string>();
  const deed = useDeed();
  const titled = useTitles();
  const page = answer?.runs ?? [];
  const known = new Set(newer.map(({ attempt }) => attempt));
  const all = [...newer, ...page.filter(({ attempt }) => !known.has(attempt))];
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was there before has been looked at
  useEffect(() => {
    if (newer.length > 0) focusFirstNew(list.current, newer.length);
  }, [answer]);
  const debrief = ({ attempt, hash }: Run) =>
    deed.run(async () => {
      const { record } = await team.getState().ask('record', { params: { attempt } });
      const scenario = await versionOf(hash, team, desk);
      const result = scenario && replayed(scenario, record as RunRecord);
      setOld(result ? undefined : attempt);
      if (!result) return;
      desk.getState().show(result);
      location.hash = RESULT;
    });
  return (
    <section aria-labelledby="own-runs" ref={list}>
      <h2 id="own-runs" tabIndex={-1}>
        {say('team-runs.title')}
      </h2>
      <TroubleNote
        trouble={old === undefined ? (deed.trouble ?? trouble) : say('team-runs.old')}
        {...(trouble !== undefined && { onAgain: again })}
      />
      {answer && all.length === 0 && <p>{say('team-runs.none')}</p>}
      {all.length > 0 && (
        <Scrolling labelledBy="own-runs">
          <table className="own-runs">
            <thead>
              <tr>
                <th scope="col">{say('team-runs.call')}</th>
                <th scope="col">{say('team-runs.when')}</th>
                <th scope="col">{say('team-runs.mode')}</th>
                <th scope="col" className="figure">
                  {say('team-runs.total')}
                </th>
                <th scope="col" className="figure">
                  {say('team-runs.time')}
                </th>
                <th scope="col" className="figure">
                  {say('team-runs.possible')}
                </th>
                <th scope="col">{say('team-runs.counts')}</th>
                <th scope="col">{say('team-runs.debrief')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map((run) => (
                <tr key={run.attempt}>
                  <th scope="row">
                    <CallTitle title={run.title} />
                  </th>
                  <td>{dayAndTime(run.receivedAt)}</td>
                  <td>
                    {run.untimed
                      ? say('team-runs.untimed', { what: say(`team.mode.${run.mode}`) })
                      : say(`team.mode.${run.mode}`)}
                  </td>
                  <td className="num figure">{run.total}</td>
                  <td className="num figure">{clock(run.callMs)}</td>
                  <td className="num figure">{clock(run.possibleMs)}</td>
                  <td>
                    {run.setAside
                      ? say('team-runs.aside')
                      : run.counts
                        ? say('team-runs.yes')
                        : say('team-runs.no')}
                  </td>
                  <td>
                    <button
                      className="btn"
                      type="button"
                      aria-label={say('team-runs.look-of', {
                        title: titled(run.title).title,
                        when: dayAndTime(run.receivedAt),
                      })}
                      disabled={deed.busy}
                      onClick={() => void debrief(run)}
                    >
                      {say('team-runs.look')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {page.length >= PAGE && (
        <button
          className="btn"
          type="button"
          onClick={() => {
            setNewer(all);
            setBefore(page.at(-1)?.receivedAt);
          }}
        >
          {say('team-runs.older')}
        </button>
      )}
    </section>
  );
};
