import type { OtherWay } from '../../store/other-ways.ts';
import { type Point, pathOf, sampled, smooth } from '../curve-line.ts';
import { GROUND, TOP } from './chart-shape.ts';

interface Props {
  readonly other: OtherWay;
  /** what it is, in two short lines */
  readonly label: readonly [string, string];
  readonly x: (at: number) => number;
  readonly y: (arousal: number) => number;
  readonly width: number;
}

/** A label beside the dashes needs a chart at least so wide, in px. */
const ROOM = 560;
/** How wide a label may be, in px. */
const LABEL = 190;

/** How the line would have run, dashed over the real one. */
export const Ghost = ({ other, label, x, y, width }: Props) => {
  const { way, from } = other;
  const points: Point[] = way.curve.flatMap((arousal, second) => {
    const at = (second + 1) * 1000;
    return at >= from - 1000 ? [{ x: x(at), y: y(arousal) }] : [];
  });
  const line = smooth(points);
  const [left, right] = [x(from), points.at(-1)?.x ?? x(from)];
  const middle = Math.min(width - LABEL / 2, Math.max(LABEL / 2, left + (right - left) * 0.42));
  const on = line(middle);
  const below = on + 62 < GROUND;
  const text = below ? on + 44 : Math.max(TOP + 20, on - 48);
  return (
    <g className="ghost" key={`${from} ${right}`}>
      <path className="way" d={pathOf(sampled(line, left, right, 2))} />
      <circle cx={right} cy={line(right)} r="4.5" />
      {width >= ROOM && (
        <>
          <path
            className="lead"
            d={below ? `M${middle} ${on + 5}V${text - 14}` : `M${middle} ${on - 5}V${text + 22}`}
          />
          <text x={middle} y={text} textAnchor="middle">
            <tspan className="first">{label[0]}</tspan>
            <tspan x={middle} dy="17">
              {label[1]}
            </tspan>
          </text>
        </>
      )}
    </g>
  );
};
