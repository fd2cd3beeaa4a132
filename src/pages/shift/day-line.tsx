import type { DayCall } from '../../store/shift-day.ts';
import { areaOf, pathOf, sampled, smooth } from '../curve-line.ts';
import { STAGE_NUMBER } from '../stage-number.ts';

const [WIDTH, HEIGHT, TOP, GROUND] = [300, 120, 10, 112] as const;

/** One call of the day as its line, over the bands of its stages. */
export const DayLine = ({ call: { result, callMs } }: { readonly call: DayCall }) => {
  const start = result.view.answeredAt ?? 0;
  const x = (at: number): number => (Math.max(0, at - start) / Math.max(1, callMs)) * WIDTH;
  const points = result.curve
    .map((arousal, n) => ({
      x: x((n + 1) * 1000),
      y: GROUND - (arousal / 1000) * (GROUND - TOP),
      at: (n + 1) * 1000,
    }))
    .filter(({ at }) => at >= start && at <= start + callMs);
  const line = smooth(points);
  return (
    <svg
      className="day-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {result.view.stages.map(({ stage, from, until }) => {
        const [left, right] = [x(from), Math.min(WIDTH, until === undefined ? WIDTH : x(until))];
        if (right - left < 0.5) return null;
        return (
          <path
            key={from}
            d={areaOf(sampled(line, left, right, 3), HEIGHT)}
            fill={`var(--band-${STAGE_NUMBER[stage]}-under-paper)`}
          />
        );
      })}
      <path
        className="line"
        d={pathOf(sampled(line, 0, WIDTH, 2))}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
};

/** The trainee's composure through that call: a tint, since the line is the caller's. */
export const DayComposure = ({ call: { composure } }: { readonly call: DayCall }) => {
  const points = composure.map((level, n) => ({
    x: (n / Math.max(1, composure.length - 1)) * WIDTH,
    y: GROUND - (level / 1000) * (GROUND - TOP),
  }));
  return (
    <svg
      className="day-composure"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={areaOf(points, HEIGHT)} />
    </svg>
  );
};
