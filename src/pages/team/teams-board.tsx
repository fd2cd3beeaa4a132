import { DIMENSION_NAMES } from '../../scoring/scorecard.ts';
import type { Answer } from '../../team/index.ts';
import { clock, percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { monthWords, teamWords } from '../../words/team/index.ts';
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
  const { board: w } = teamWords();
  const each = Math.max(1, ...teams.map(({ shown }) => swarmOf(shown?.spread.scores ?? []).each));
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{w.teams}</h2>
      <p className="hint">
        {w.dots(each)} {w.box}
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
  const { board: w } = teamWords();
  const { name, own, people, took, runs, shown, trend } = row;
  return (
    <article className={own ? 'column own' : 'column'} aria-label={name}>
      <header>
        <h3>
          <bdi>{name}</bdi> {own && <small>{w.yours}</small>}
        </h3>
        {took !== null && runs !== null && <p className="hint">{w.tookPart(took, people, runs)}</p>}
      </header>
      {shown ? (
        <>
          <div>
            <h4>{w.score}</h4>
            <Swarm
              spread={shown.spread}
              own={own}
              label={w.spreadOf(name, shown.spread.low, shown.spread.middle, shown.spread.high)}
            />
          </div>
          <div>
            <h4>{w.profile}</h4>
            <Profile
              dimensions={shown.dimensions}
              overall={overall?.dimensions}
              own={own}
              label={w.profileOf(name)}
            />
          </div>
          <div>
            <h4>{w.trend}</h4>
            <Trend trend={trend} />
            <h4>{w.time}</h4>
            <Times {...shown.times} />
          </div>
        </>
      ) : (
        <p className="note">{w.tooFew(people)}</p>
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
    <p className="hint">{teamWords().board.times(clock(callMs), clock(possibleMs))}</p>
  </>
);

/** The same in figures. */
const TeamsTable = ({ teams }: Pick<Props, 'teams'>) => {
  const { board: w } = teamWords();
  const months = teams[0]?.trend.map(({ month }) => month) ?? [];
  const of = (read: (shown: NonNullable<Row['shown']>) => string) => (row: Row) =>
    row.shown ? read(row.shown) : '–';
  const rows: readonly (readonly [string, (row: Row) => string])[] = [
    [w.rows.took, (row) => (row.took === null ? '–' : w.takers(row.took, row.people))],
    [w.rows.runs, (row) => (row.runs === null ? '–' : `${row.runs}`)],
    [w.rows.low, of(({ spread }) => `${Math.round(spread.low)}`)],
    [w.rows.middle, of(({ spread }) => `${Math.round(spread.middle)}`)],
    [w.rows.high, of(({ spread }) => `${Math.round(spread.high)}`)],
    ...DIMENSION_NAMES.map(
      (name) =>
        [
          say(`dimension.${name}`),
          of(({ dimensions }) => shareWords(shareOf(dimensions, name))),
        ] as const,
    ),
    [w.rows.call, of(({ times }) => clock(times.callMs))],
    [w.rows.possible, of(({ times }) => clock(times.possibleMs))],
    [w.rows.critical, of(({ criticalFails }) => `${criticalFails}`)],
    ...months.map(
      (month, n) =>
        [w.rows.month(monthWords(month)), (row: Row) => middleWords(row.trend[n]?.middle)] as const,
    ),
  ];
  return (
    <details className="figures">
      <summary className="btn">{w.figures}</summary>
      <Scrolling label={w.figures}>
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
