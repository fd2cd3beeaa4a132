import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Dimensions } from '../../protocol/index.ts';
import { DIMENSION_NAMES, type Dimension } from '../../scoring/scorecard.ts';
import { say } from '../../words/say.ts';

/** The share of the opportunities that was taken, 0 to 1; undefined where none was offered. */
export const shareOf = (dimensions: Dimensions, dimension: Dimension): number | undefined => {
  const { taken, offered } = dimensions[dimension];
  return offered > 0 ? taken / offered : undefined;
};

interface Props {
  readonly dimensions: Dimensions;
  readonly overall: Dimensions | undefined;
  readonly own: boolean;
  readonly label: string;
}

const [WIDTH, ROW, EDGE] = [260, 34, 8] as const;
const HEIGHT = DIMENSION_NAMES.length * ROW;
const LEAST = 0.6;
const x = scaleLinear([0, 1], [EDGE, WIDTH - EDGE]);

interface Point {
  readonly name: Dimension;
  readonly share: number | undefined;
  readonly at: number;
}

const pointsOf = (dimensions: Dimensions): readonly Point[] =>
  DIMENSION_NAMES.map((name, n) => ({
    name,
    share: shareOf(dimensions, name),
    at: n * ROW + 24,
  }));

/** A line over what was not tested has a gap. */
const way = line<Point>(
  ({ share = 0 }) => x(share),
  ({ at }) => at,
).defined(({ share }) => share !== undefined);

/** The opportunities taken, dimension by dimension; all teams together are dashed. */
export const Profile = ({ dimensions, overall, own, label }: Props) => {
  const points = pointsOf(dimensions);
  return (
    <svg
      className={own ? 'profile own' : 'profile'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {points.map(({ name, at }) => (
        <path key={name} className="mark" d={`M${x(0)} ${at}H${x(1)}`} />
      ))}
      {overall && <path className="overall" d={way([...pointsOf(overall)]) ?? ''} />}
      <path className="way" d={way([...points]) ?? ''} />
      {points.map(({ name, at }) => (
        <text key={name} x={x(0)} y={at - 8}>
          {say(`dimension.${name}`)}
        </text>
      ))}
      {points.map(
        ({ name, share, at }) =>
          share !== undefined && (
            <circle
              key={name}
              className={share < LEAST ? 'open' : ''}
              cx={x(share)}
              cy={at}
              r="4.5"
            />
          ),
      )}
    </svg>
  );
};
