import { DIMENSION_NAMES } from '../../scoring/scorecard.ts';
import type { Answer } from '../../team/index.ts';
import { monthWords } from '../../words/dates.ts';
import { clock, percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { Profile, shareOf } from './profile.tsx';
import { Swarm } from './swarm.tsx';
import { swarmOf } from './swarm-shape.ts';
import { Trend } from './trend.tsx';

type Board = Answer<'board'>;
type Row = Board['teams'][number];
type Props = Pick<Board, 'teams' | 'overall'>;

/** ms of a call to a pixel. */
const LONGEST = (12 * 60_000) / 150;

/** Teams in alphabetical order: how their calls are spread, what they can do, how that changes. */
export const TeamsBoard = ({ teams, overall }: Props) => {
  const each = Math.max(1, ...teams.map(({ shown }) => swarmOf(shown?.spread.scores ?? []).each));
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{say('team-board.teams')}</h2>
      <p className="hint">
        {say('team-board.dots', { count: each })} {say('team-board.box')}
      </p>
      <div className="columns">
        {teams.map((row) => (
          <TeamColumn key={row.id} row={row} overall={overall} />
        ))}
      </div>
      <TeamsTable teams={teams} />
    </section>
  );
};

const TeamColumn = ({ row, overall }: { readonly row: Row } & Pick<Props, 'overall'>) => {
  const { name, own, people, took, runs, shown, trend } = row;
  return (
    <article className={own ? 'column own' : 'column'} aria-label={name}>
      <header>
        <h3>
          <bdi>{name}</bdi> {own && <small>{say('team-board.yours')}</small>}
        </h3>
        {took !== null && runs !== null && (
          <p className="hint">
            {say('team-board.took-part', { number: took, of: people, count: runs })}
          </p>
        )}
      </header>
      {shown ? (
        <>
          <div>
            <h4>{say('team-board.score')}</h4>
            <Swarm
              spread={shown.spread}
              own={own}
              label={say('team-board.spread-of', {
                name,
                low: shown.spread.low,
                middle: shown.spread.middle,
                high: shown.spread.high,
              })}
            />
          </div>
          <div>
            <h4>{say('team-board.profile')}</h4>
            <Profile
              dimensions={shown.dimensions}
              overall={overall?.dimensions}
              own={own}
              label={say('team-board.profile-of', { name })}
            />
          </div>
          <div>
            <h4>{say('team-board.trend')}</h4>
            <Trend trend={trend} />
            <h4>{say('team-board.time')}</h4>
            <Times {...shown.times} />
          </div>
        </>
      ) : (
        <p className="note">{say('team-board.too-few', { count: people })}</p>
      )}
    </article>
  );
};

/** The mean time of a call, and below it what would be possible; the longest bar is twelve minutes. */
const Times = ({ callMs, possibleMs }: NonNullable<Row['shown']>['times']) => (
  <>
    <svg className="times" width="150" height="26" aria-hidden="true">
      <path className="way" d={`M0 7H${Math.min(150, callMs / LONGEST)}`} />
      <path className="mark" d={`M0 19H${Math.min(150, possibleMs / LONGEST)}`} />
    </svg>
    <p className="hint">
      {say('team-board.times', { time: clock(callMs), possible: clock(possibleMs) })}
    </p>
  </>
);

/** The same in figures. */
const TeamsTable = ({ teams }: Pick<Props, 'teams'>) => {
  const months = teams[0]?.trend.map(({ month }) => month) ?? [];
  const of = (read: (shown: NonNullable<Row['shown']>) => string) => (row: Row) =>
    row.shown ? read(row.shown) : '–';
  const rows: readonly (readonly [string, (row: Row) => string])[] = [
    [
      say('team-board.rows.took'),
      (row) =>
        row.took === null ? '–' : say('team-board.takers', { number: row.took, of: row.people }),
    ],
    [say('team-board.rows.runs'), (row) => (row.runs === null ? '–' : `${row.runs}`)],
    [say('team-board.rows.low'), of(({ spread }) => `${Math.round(spread.low)}`)],
    [say('team-board.rows.middle'), of(({ spread }) => `${Math.round(spread.middle)}`)],
    [say('team-board.rows.high'), of(({ spread }) => `${Math.round(spread.high)}`)],
    ...DIMENSION_NAMES.map(
      (name) =>
        [
          say(`dimension.${name}`),
          of(({ dimensions }) => shareWords(shareOf(dimensions, name))),
        ] as const,
    ),
    [say('team-board.rows.call'), of(({ times }) => clock(times.callMs))],
    [say('team-board.rows.possible'), of(({ times }) => clock(times.possibleMs))],
    [say('team-board.rows.critical'), of(({ criticalFails }) => `${criticalFails}`)],
    ...months.map(
      (month, n) =>
        [
          say('team-board.rows.month', { when: monthWords(month) }),
          (row: Row) => middleWords(row.trend[n]?.middle),
        ] as const,
    ),
  ];
  return (
    <details className="figures">
      <summary className="btn">{say('team-board.figures')}</summary>
      <Scrolling label={say('team-board.figures')}>
        <table>
          <thead>
            <tr>
              <td />
              {teams.map(({ id, name }) => (
                <th key={id} scope="col" className="figure">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, read]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {teams.map((row) => (
                  <td key={row.id} className="num figure">
                    {read(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
};

/** A share in percent; a dash where nothing was tested. */
export const shareWords = (share: number | undefined): string =>
  share === undefined ? '–' : percent(share);

const middleWords = (middle: number | null | undefined): string =>
  typeof middle === 'number' ? `${Math.round(middle)}` : '–';
