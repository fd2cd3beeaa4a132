import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Trait } from '../../store/pattern.ts';
import { figure, percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

const tenth = (n: number): string => figure(n, { maximumFractionDigits: 1 });

/** One dimension: what was taken, the range of the usual share, and how it went from call to call. */
export const TraitRow = ({ trait }: { readonly trait: Trait }) => {
  const { dimension, calls, taken, offered, estimate, change, points } = trait;
  return (
    <tr>
      <th scope="row">{say(`dimension.${dimension}`)}</th>
      <td className="num figure">
        {offered > 0 ? say('pattern.taken-of', { what: tenth(taken), other: tenth(offered) }) : '–'}
      </td>
      <td>
        {estimate ? (
          <span className="range">
            <Range {...estimate} />
            <span className="num">
              {say('pattern.range', {
                what: percent(estimate.low),
                other: percent(estimate.high),
              })}
            </span>
          </span>
        ) : (
          <span className="unsure">
            {calls === 0 ? say('pattern.not-tested') : say('pattern.too-few', { count: calls })}
          </span>
        )}
      </td>
      <td>{estimate ? say(`pattern.${change ?? 'no-change'}`) : ''}</td>
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
