import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Trait } from '../../store/pattern.ts';
import { DIMENSION_WORDS } from '../result/dimension-words.ts';
import { counted } from '../words.ts';

const CHANGE_WORDS = { better: 'better than before', worse: 'less than before' } as const;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const figure = (n: number): string => (Number.isInteger(n) ? `${n}` : n.toFixed(1));

/** One dimension: what was taken, the range of the usual share, and how it went from call to call. */
export const TraitRow = ({ trait }: { readonly trait: Trait }) => {
  const { dimension, calls, taken, offered, estimate, change, points } = trait;
  return (
    <tr>
      <th scope="row">{DIMENSION_WORDS[dimension]}</th>
      <td className="num figure">{offered > 0 ? `${figure(taken)} of ${figure(offered)}` : '–'}</td>
      <td>
        {estimate ? (
          <span className="range">
            <Range {...estimate} />
            <span className="num">
              {percent(estimate.low)} to {percent(estimate.high)}
            </span>
          </span>
        ) : (
          <span className="unsure">
            {calls === 0 ? 'not tested yet' : `${counted(calls, 'call')}: too few to say`}
          </span>
        )}
      </td>
      <td>{estimate ? (change ? CHANGE_WORDS[change] : 'no clear change') : ''}</td>
      <td className="course">
        {points.length > 1 && <Course points={points} />}
        <span className="sr">{points.map(({ share }) => percent(share)).join(', ')}</span>
      </td>
    </tr>
  );
};

const [WIDTH, HEIGHT, EDGE] = [150, 30, 4] as const;
const along = scaleLinear([0, 1], [EDGE, WIDTH - EDGE]);
const up = scaleLinear([0, 1], [HEIGHT - EDGE, EDGE]);

const Range = ({ share, low, high }: NonNullable<Trait['estimate']>) => (
  <svg width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
    <path className="all" d={`M${along(0)} 8H${along(1)}`} />
    <path className="likely" d={`M${along(low)} 8H${along(high)}`} />
    <circle cx={along(share)} cy="8" r="5" />
  </svg>
);

/** Every call has the same room, whenever it was. */
const Course = ({ points }: Pick<Trait, 'points'>) => {
  const x = scaleLinear([0, points.length - 1], [EDGE, WIDTH - EDGE]);
  const path = line<Trait['points'][number]>(
    (_, n) => x(n),
    ({ share }) => up(share),
  )([...points]);
  const last = points.at(-1);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path
        className="all"
        d={`M${EDGE} ${up(0)}H${WIDTH - EDGE}M${EDGE} ${up(1)}H${WIDTH - EDGE}`}
      />
      <path className="way" d={path ?? ''} />
      {last && <circle cx={x(points.length - 1)} cy={up(last.share)} r="3.5" />}
    </svg>
  );
};
