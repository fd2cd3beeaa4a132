import '../trainer/trainer.css';
import { useEffect, useMemo, useState } from 'react';
import type { CallStudy } from '../../explore/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { type Showing, spelt, USUAL } from '../../store/showing.ts';
import type { Answer, TeamStore } from '../../team/index.ts';
import { figure, percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { capital } from '../capital.ts';
import { Scrolling } from '../scrolling.tsx';
import { STAGE_NUMBER } from '../stage-number.ts';
import { StudyMap } from '../trainer/study-map.tsx';
import { useShown } from '../use-shown.ts';
import { useTitles } from './call-title.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { versionOf } from './version-of.ts';

/** Of whose calls the figures are. */
export interface Circle {
  readonly whose: 'own-team' | 'all-teams';
  readonly mode: 'practice' | 'exam';
  readonly untimed: 'yes' | 'no';
}

const TWO_BEHIND = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

interface Props {
  readonly team: TeamStore;
  readonly desk: DeskStore;
  readonly hash: string;
  readonly circle: Circle;
}

type Beat = NonNullable<Answer<'decisions'>['beats']>[number];

/** Where a call goes wrong: each of its points, on the map and in a table, what separates good calls from weak ones first. */
export const Decisions = ({ team, desk, hash, circle }: Props) => {
  const { answer, trouble, again } = useAnswer(team, 'decisions', {
    params: { hash },
    query: circle,
  });
  const scenario = useVersion(team, desk, hash);
  const shown = useShown();
  const titled = useTitles();
  const study = useMemo(() => answer?.beats && studyOf(answer.call, answer.beats), [answer]);
  if (!answer) return <TroubleNote trouble={trouble} onAgain={again} />;
  const { beats } = answer;
  if (!beats) return <p className="note">{say('team-trainers.too-few')}</p>;
  const sorted = beats.toSorted((a, b) => (b.separates ?? -2) - (a.separates ?? -2));
  return (
    <>
      <p className="hint">{say('team-trainers.separates-hint')}</p>
      {scenario && study && <StudyMap study={study} scenario={scenario} />}
      <Scrolling label={say('team-trainers.decisions', titled(answer.title))}>
        <table className="call-figures">
          <thead>
            <tr>
              <th scope="col">{say('team-trainers.stage')}</th>
              <th scope="col">{say('team-trainers.point')}</th>
              <th scope="col">{say('team-trainers.chosen')}</th>
              <th scope="col" className="figure">
                {say('team-trainers.right')}
              </th>
              <th scope="col" className="figure">
                {say('team-trainers.separates')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((beat) => (
              <BeatRow key={beat.beat} beat={beat} showing={scenario && shown(scenario)} />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
};

/** The figures of the server as the map of runs takes them. */
const studyOf = (call: string, beats: readonly Beat[]): CallStudy => ({
  call,
  runs: 0,
  median: 0,
  relapsed: 0,
  beats: beats.map(({ beat, times, right }) => ({
    beat,
    runs: times,
    choices: times,
    replies: [],
    good: right,
    discrimination: undefined,
    relapses: 0,
    interruptions: 0,
  })),
});

const BeatRow = ({
  beat,
  showing,
}: {
  readonly beat: Beat;
  readonly showing: Showing | undefined;
}) => {
  const { scenario, lang } = showing ?? {};
  const replies = scenario?.beats[beat.beat]?.replies ?? [];
  const snaps = scenario?.snaps ?? [];
  const replyOf = (choice: string) => [...replies, ...snaps].find(({ id }) => id === choice)?.says;
  const langOf = (text: string | undefined) => (text === undefined ? undefined : lang?.(text));
  const says = (choice: string): string => {
    if (choice === '(cut in)') return say('team-trainers.cut-in');
    if (choice === '(left waiting)') return say('team-trainers.left-waiting');
    return replyOf(choice) ?? choice;
  };
  const name = showing?.nameOf(beat.beat) ?? spelt(beat.beat);
  const stages = scenario?.beats[beat.beat]?.stage.map((stage) => STAGE_NUMBER[stage]) ?? [];
  return (
    <tr>
      <td className="num">{stages.join(' ')}</td>
      <th scope="row" lang={langOf(name) ?? USUAL}>
        {capital(name)}
      </th>
      <td>
        <ul className="chosen">
          {beat.choices.map(({ choice, times, right, meanTotal }) => (
            <li key={choice}>
              <b className="num">{times}</b>
              <span lang={langOf(replyOf(choice))}>{says(choice)}</span>
              <small className="num">
                {say('team-trainers.choice', {
                  share: times > 0 ? right / times : 0,
                  total: meanTotal,
                })}
              </small>
            </li>
          ))}
        </ul>
      </td>
      <td className="num figure">{percent(beat.right)}</td>
      <td className="num figure">
        {beat.separates === null
          ? say('team-trainers.alike')
          : figure(beat.separates, TWO_BEHIND).replace('-', '−')}
      </td>
    </tr>
  );
};

/** The version of a call that the figures are of; undefined until it is there. */
const useVersion = (team: TeamStore, desk: DeskStore, hash: string): Scenario | undefined => {
  const [found, setFound] = useState<Scenario>();
  useEffect(() => {
    // the table says the same without the words of the replies
    versionOf(hash, team, desk).then(setFound, () => setFound(undefined));
  }, [team, desk, hash]);
  return found;
};
