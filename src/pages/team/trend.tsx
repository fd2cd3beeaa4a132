import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export interface Month {
  readonly month: string;
  readonly runs: number;
  /** null where there is nothing to show */
  readonly middle: number | null;
}

const [WIDTH, HEIGHT, EDGE] = [150, 40, 5] as const;
const y = scaleLinear([0, 100], [HEIGHT - EDGE, EDGE]);

/** How the middle call went from month to month; decoration beside the figures. */
export const Trend = ({ trend }: { readonly trend: readonly Month[] }) => {
  const x = scaleLinear([0, Math.max(1, trend.length - 1)], [EDGE, WIDTH - EDGE]);
  const way = line<Month>(
    (_, n) => x(n),
    ({ middle }) => y(middle ?? 0),
  ).defined(({ middle }) => middle !== null);
  return (
    <svg className="trend" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className="mark" d={`M${EDGE} ${y(60)}H${WIDTH - EDGE}`} />
      <path className="way" d={way([...trend]) ?? ''} />
      {trend.map(
        ({ month, middle }, n) =>
          middle !== null && (
            <circle
              key={month}
              className={middle < 60 ? 'open' : ''}
              cx={x(n)}
              cy={y(middle)}
              r="3.5"
            />
          ),
      )}
    </svg>
  );
};
