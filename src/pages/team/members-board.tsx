import { scaleLinear } from 'd3-scale';
import { DIMENSION_NAMES } from '../../scoring/scorecard.ts';
import type { Answer } from '../../team/index.ts';
import { monthWords } from '../../words/dates.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { shareOf } from './profile.tsx';
import { shareWords } from './teams-board.tsx';
import { Trend } from './trend.tsx';

type Props = Pick<Answer<'membersBoard'>, 'members' | 'whole'>;
type Row = Props['members'][number];

/** The members of the own team: all of them where the team shows them, and else only oneself. */
export const MembersBoard = ({ members, whole }: Props) => {
  return (
    <section aria-labelledby="members-board">
      <h2 id="members-board">{whole ? say('team-board.members') : say('team-board.only-you')}</h2>
      <p className="hint">
        {whole ? say('team-board.members-hint') : say('team-board.only-you-hint')}
      </p>
      {members.length === 0 ? (
        <p>{say('team-board.no-runs')}</p>
      ) : (
        <Scrolling labelledBy="members-board">
          <table className="members-board">
            <thead>
              <tr>
                <th scope="col">{say('team-board.who')}</th>
                <th scope="col" className="figure">
                  {say('team-board.rows.runs')}
                </th>
                <th scope="col">{say('team-board.spread')}</th>
                <th scope="col" className="figure">
                  {say('team-board.rows.call')}
                </th>
                <th scope="col" className="figure">
                  {say('team-board.rows.possible')}
                </th>
                <th scope="col">{say('team-board.trend')}</th>
                {DIMENSION_NAMES.map((name) => (
                  <th key={name} scope="col" className="figure">
                    {say(`dimension.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.map((row, n) => (
                <MemberRow key={row.pseudonym ?? n} row={row} />
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
    </section>
  );
};

const MemberRow = ({ row }: { readonly row: Row }) => {
  const { pseudonym, own, runs, shown, trend } = row;
  const { low, middle, high } = shown.spread;
  return (
    <tr className={own ? 'own' : ''}>
      <th scope="row">
        {pseudonym !== null && <bdi>{pseudonym}</bdi>}{' '}
        {own && <small>{say('team-board.you')}</small>}
      </th>
      <td className="num figure">{runs}</td>
      <td>
        <span className="range">
          <Strip spread={shown.spread} />
          <span className="num">{say('team-board.quarters', { low, middle, high })}</span>
        </span>
      </td>
      <td className="num figure">{clock(shown.times.callMs)}</td>
      <td className="num figure">{clock(shown.times.possibleMs)}</td>
      <td>
        <Trend trend={trend} />
        <span className="sr">
          {trend
            .filter(({ middle: of }) => of !== null)
            .map(({ month, middle: of }) => `${monthWords(month)}: ${Math.round(of ?? 0)}`)
            .join(', ')}
        </span>
      </td>
      {DIMENSION_NAMES.map((name) => (
        <td key={name} className="num figure">
          {shareWords(shareOf(shown.dimensions, name))}
        </td>
      ))}
    </tr>
  );
};

const [WIDTH, HEIGHT, EDGE] = [180, 26, 6] as const;
const x = scaleLinear([0, 100], [EDGE, WIDTH - EDGE]);

/** The calls of one person on a line from 0 to 100; decoration beside the figures. */
const Strip = ({ spread }: { readonly spread: Row['shown']['spread'] }) => (
  <svg className="strip" width={WIDTH} height={HEIGHT} aria-hidden="true">
    <path className="mark" d={`M${x(0)} 13H${x(100)}M${x(60)} 4V22`} />
    <path className="box" d={`M${x(spread.low)} 13H${x(spread.high)}M${x(spread.middle)} 5V21`} />
    {spread.scores.map(({ total }) => (
      <circle key={total} className={total < 60 ? 'open' : ''} cx={x(total)} cy="13" r="3.4" />
    ))}
  </svg>
);
