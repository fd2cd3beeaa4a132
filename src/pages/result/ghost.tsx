import type { OtherWay } from '../../store/other-ways.ts';
import { type Point, pathOf, sampled, smooth } from '../curve-line.ts';
import { GROUND, labelPlace } from './chart-shape.ts';

interface Props {
  readonly other: OtherWay;
  /** what it is, in two short lines */
  readonly label: readonly [string, string];
  readonly x: (at: number) => number;
  readonly y: (arousal: number) => number;
  /** px of the real line at a px */
  readonly level: (x: number) => number;
  readonly pins: readonly Point[];
  readonly width: number;
}

/** A label beside the dashes needs a chart at least so wide, in px. */
const ROOM = 560;

/** How the line would have run, dashed over the real one. */
export const Ghost = ({ other, label, x, y, level, pins, width }: Props) => {
  const { way, from } = other;
  const points: Point[] = way.curve.flatMap((arousal, second) => {
    const at = (second + 1) * 1000;
    return at >= from - 1000 ? [{ x: x(at), y: y(arousal) }] : [];
  });
  const line = smooth(points);
  const [left, right] = [x(from), points.at(-1)?.x ?? x(from)];
  const place = width < ROOM ? undefined : labelPlace({ left, right, line, level, pins, width });
  const on = place ? line(place.x) : GROUND;
  return (
    <g className="ghost" key={`${from} ${right}`}>
      <path className="way" d={pathOf(sampled(line, left, right, 2))} />
      <circle cx={right} cy={line(right)} r="4.5" />
      {place && (
        <>
          <path
            className="lead"
            d={
              place.y > on
                ? `M${place.x} ${on + 5}V${place.y - 14}`
                : `M${place.x} ${on - 5}V${place.y + 23}`
            }
          />
          <text x={place.x} y={place.y} textAnchor="middle">
            <tspan className="first">{label[0]}</tspan>
            <tspan x={place.x} dy="17">
              {label[1]}
            </tspan>
          </text>
        </>
      )}
    </g>
  );
};
