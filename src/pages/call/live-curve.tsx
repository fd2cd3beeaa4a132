import { areaOf, pathOf, sampled, smooth } from '../curve-line.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { useCall } from './call-context.ts';

const [WIDTH, HEIGHT, TOP, GROUND] = [720, 150, 14, 140] as const;
/** The line is as wide as the call is long, but never less than this, in s. */
const SHORTEST_S = 60;

/** A moment to mark on the line, and the stretch of the call over which the line is drawn; virtual ms. */
interface Marked {
  readonly at: number;
  readonly from: number;
  readonly until: number;
}

/** The caller's line so far, over the bands of its stages, with a moment marked on it; not for an exam. */
export const LiveCurve = ({ marked }: { readonly marked?: Marked }) => {
  const practice = useCall((state) => state.mode === 'practice');
  const seconds = useCall((state) => state.curve.length);
  const curve = useCall((state) => state.curve);
  const call = useCall((state) => state.call);
  const answeredAt = useCall((state) => state.view.answeredAt);
  if (!practice || answeredAt === undefined) return null;
  // the first sample of the curve is taken after the first second
  const start = answeredAt / 1000;
  const left = marked ? marked.from / 1000 : start;
  const span = marked ? marked.until / 1000 - left : Math.max(SHORTEST_S, seconds - left);
  const x = (second: number) => (Math.max(0, second - left) / span) * WIDTH;
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
          const [opens, closes] = [
            x(from / 1000),
            Math.min(end.x, until === undefined ? end.x : x(until / 1000)),
          ];
          if (closes <= opens) return null;
          return (
            <path
              key={from}
              d={areaOf(sampled(line, opens, closes, 4), HEIGHT)}
              fill={`var(--band-${STAGE_NUMBER[stage]}-under)`}
            />
          );
        })}
      <path
        className="line"
        d={pathOf(sampled(line, x(start), end.x, 3))}
        vectorEffect="non-scaling-stroke"
      />
      {marked && (
        <path
          className="here"
          d={`M${x(marked.at / 1000).toFixed(1)} 0V${HEIGHT}`}
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path className="pen" d={`M${end.x} ${end.y}h.01`} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};
