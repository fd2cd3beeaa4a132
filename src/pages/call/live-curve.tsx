import { areaOf, pathOf, sampled, smooth } from '../curve-line.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { useCall } from './call-context.ts';

const [WIDTH, HEIGHT, TOP, GROUND] = [720, 150, 14, 140] as const;
/** The line is as wide as the call is long, but never less than this, in s. */
const SHORTEST_S = 60;

/** The caller's line so far, over the bands of its stages; not for an exam. `at` (virtual ms) is marked on it. */
export const LiveCurve = ({ at }: { readonly at?: number }) => {
  const practice = useCall((state) => state.mode === 'practice');
  const seconds = useCall((state) => state.curve.length);
  const curve = useCall((state) => state.curve);
  const call = useCall((state) => state.call);
  const answeredAt = useCall((state) => state.view.answeredAt);
  if (!practice || answeredAt === undefined) return null;
  // the first sample of the curve is taken after the first second
  const start = answeredAt / 1000;
  const span = Math.max(at === undefined ? SHORTEST_S : 1, seconds - start);
  const x = (second: number) => (Math.max(0, second - start) / span) * WIDTH;
  const y = (arousal: number) => GROUND - (arousal / 1000) * (GROUND - TOP);
  const points = curve
    .slice(0, seconds)
    .map((arousal, index) => ({ second: index + 1, arousal }))
    .filter(({ second }) => second >= start)
    .map(({ second, arousal }) => ({ x: x(second), y: y(arousal) }));
  if (points.length < 2) return null;
  const line = smooth(points);
  const end = points.at(-1) ?? { x: 0, y: GROUND };
  return (
    <svg
      className="live-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {call()
        .view()
        .stages.map(({ stage, from, until }) => {
          const [left, right] = [
            x(from / 1000),
            Math.min(end.x, until === undefined ? end.x : x(until / 1000)),
          ];
          if (right <= left) return null;
          return (
            <path
              key={from}
              d={areaOf(sampled(line, left, right, 4), HEIGHT)}
              fill={`var(--band-${STAGE_NUMBER[stage]}-under)`}
            />
          );
        })}
      <path
        className="line"
        d={pathOf(sampled(line, 0, end.x, 3))}
        vectorEffect="non-scaling-stroke"
      />
      {at !== undefined && (
        <path
          className="here"
          d={`M${x(at / 1000).toFixed(1)} 0V${HEIGHT}`}
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path className="pen" d={`M${end.x} ${end.y}h.01`} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};
