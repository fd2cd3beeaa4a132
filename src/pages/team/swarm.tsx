import { scaleLinear } from 'd3-scale';
import { swarmOf, WIDEST } from './swarm-shape.ts';

interface Props {
  readonly spread: {
    readonly scores: readonly { readonly total: number; readonly runs: number }[];
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  };
  readonly own: boolean;
  readonly label: string;
}

const [WIDTH, HEIGHT, TOP, LEFT, STEP, RADIUS] = [260, 260, 12, 28, 8, 3.4] as const;
const MARKS = [0, 20, 40, 60, 80, 100] as const;
/** The least for a pass. */
const PASS = 60;
const BOX = LEFT + WIDEST * STEP + 24;
const y = scaleLinear([0, 100], [HEIGHT - TOP, TOP]);

/** Every call as a dot at its score, open under 60; beside it the middle half of them, with the middle one. */
export const Swarm = ({ spread, own, label }: Props) => {
  const { dots } = swarmOf(spread.scores);
  const { low, middle, high } = spread;
  return (
    <svg
      className={own ? 'swarm own' : 'swarm'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {MARKS.map((mark) => (
        <g key={mark}>
          <path className={mark === PASS ? 'pass' : 'mark'} d={`M${LEFT} ${y(mark)}H${WIDTH}`} />
          <text x={LEFT - 6} y={y(mark) + 4} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      {dots.map(({ total, beside }) => (
        <circle
          key={`${total} ${beside}`}
          className={total < PASS ? 'open' : ''}
          cx={LEFT + (WIDEST * STEP) / 2 + 4 + beside * STEP}
          cy={y(total)}
          r={RADIUS}
        />
      ))}
      <path className="box" d={`M${BOX} ${y(low)}V${y(high)}M${BOX - 8} ${y(middle)}H${BOX + 8}`} />
      <text className="middle" x={BOX + 14} y={y(middle) + 6}>
        {Math.round(middle)}
      </text>
    </svg>
  );
};
