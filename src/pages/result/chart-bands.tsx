import type { StageSpan } from '../../call/view.ts';
import { say } from '../../words/say.ts';
import { areaOf, sampled } from '../curve-line.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { GROUND, TOP } from './chart-shape.ts';

interface Props {
  readonly stages: readonly StageSpan[];
  readonly x: (at: number) => number;
  readonly level: (x: number) => number;
  readonly start: number;
  readonly end: number;
}

/** A name needs so much room beside its numeral, in px for a letter; a numeral alone as much as two. */
const LETTER = 7.6;

/** The stages of a call, each as wide as it lasted. */
export const ChartBands = ({ stages, x, level, start, end }: Props) =>
  stages.map(({ stage, from, until }) => {
    const [left, right] = [x(Math.max(start, from)), x(Math.min(end, until ?? end))];
    if (right - left < 0.5) return null;
    const number = STAGE_NUMBER[stage];
    const name = say(`stage.${stage}`);
    const named = right - left > name.length * LETTER + 36;
    return (
      <g key={from}>
        <rect
          x={left}
          y={TOP}
          width={right - left}
          height={GROUND - TOP}
          fill={`var(--band-${number}-over-paper)`}
        />
        <path
          d={areaOf(sampled(level, left, right, 3), GROUND)}
          fill={`var(--band-${number}-under-paper)`}
        />
        <rect
          className="stage-bar"
          x={left}
          y={TOP - 3}
          width={Math.max(1, right - left - 2)}
          height="3"
          fill={`var(--stage-${number}-paper)`}
        />
        {right - left > 12 && (
          <text
            className="band-name"
            x={named ? left + 10 : (left + right) / 2}
            y={TOP - 11}
            textAnchor={named ? 'start' : 'middle'}
          >
            <tspan className="numeral" fill={`var(--stage-${number}-ink)`}>
              {number}
            </tspan>
            {named && <tspan dx="6">{name}</tspan>}
          </text>
        )}
      </g>
    );
  });
