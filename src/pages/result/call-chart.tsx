import { scaleLinear } from 'd3-scale';
import { line as lineShape } from 'd3-shape';
import { useMemo, useRef } from 'react';
import type { RunResult } from '../../store/run-result.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { smooth } from '../curve-line.ts';

import { ChartBands } from './chart-bands.tsx';
import {
  GROUND,
  HEIGHT,
  type LinePoint,
  linePoints,
  placed,
  speeches,
  TOP,
} from './chart-shape.ts';
import { Ghost } from './ghost.tsx';
import { PinButtons } from './pin-buttons.tsx';
import { PinMark, PinStem } from './pin-mark.tsx';
import { deedOf, type Pinned } from './pins.ts';
import type { Shown } from './use-debrief.ts';
import { useWidth } from './use-width.ts';
import { ghostLabel } from './what-if-words.ts';

/** Where the line runs for arousal 0 and for arousal 1000; px. */
const [CALMEST, HOTTEST] = [GROUND - 8, TOP + 26] as const;
/** Axis figures stand at least so far apart, in px. */
const APART = 64;
const STEPS_MS = [15_000, 30_000, 60_000, 120_000, 300_000, 600_000] as const;

interface Props {
  readonly result: RunResult;
  readonly acts: readonly Pinned[];
  readonly shown: Shown;
}

/** The call as one line: its stages, who spoke, and what helped or cost; and how it might have run. */
export const CallChart = ({ result, acts, shown }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 904);
  const { view, log, curve } = result;
  const start = view.answeredAt ?? 0;
  const end = view.ended?.at ?? view.now;
  const { opened, other, inSight, open } = shown;
  const otherEnd = other ? start + other.way.callMs : end;
  const span = Math.max(end, otherEnd, start + 1000);

  const drawn = useMemo(() => {
    const x = scaleLinear([start, span], [0, width]);
    const y = scaleLinear([0, 1000], [CALMEST, HOTTEST]);
    // the first sample of the curve is taken after the first second
    const samples = curve.map((arousal, second) => ({ at: (second + 1) * 1000, arousal }));
    const points = samples
      .filter(({ at }) => at >= start && at <= end)
      .map(({ at, arousal }) => ({ x: x(at), y: y(arousal) }));
    if (view.ended) points.push({ x: x(end), y: y(view.arousal) });
    const level = smooth(points.filter((point, index) => point.x > (points[index - 1]?.x ?? -1)));
    const cuts = log.filter(({ cue }) => cue === 'interrupted').map(({ at }) => at);
    const shape = linePoints(
      { x, at: (px) => x.invert(px), y: level, speech: speeches(log), cuts },
      x(end),
    );
    const pins = firstOfEach(acts).map(({ act, index }) => ({
      ...act,
      index,
      // a mark at either end stays whole, and those beside it keep off where it really stands
      x: Math.min(width - 13, Math.max(13, x(act.happening.at))),
      y: level(x(act.happening.at)),
    }));
    const places = placed(pins, TOP + 14, GROUND - 12);
    return { x, y, level, shape, pins, places };
  }, [curve, log, view, start, end, span, width, acts]);

  const { x, y, level, shape, pins, places } = drawn;
  const openedPin = opened === undefined ? undefined : acts[opened]?.pin;
  const openedAt = opened === undefined ? undefined : acts[opened]?.happening.at;
  const marks = pins.map((pin, index) => ({
    ...pin,
    line: pin.y,
    y: places[index] ?? pin.y,
  }));
  const path = (yours: boolean) =>
    lineShape<LinePoint>(
      (point) => point.x,
      (point) => point.y,
    ).defined((point) => point.yours === yours)([...shape]) ?? '';

  return (
    <div className="chart-box" ref={box}>
      <svg
        className="chart"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={say('debrief.chart-label', {
          called: result.scenario.caller.called,
          count: pins.length,
        })}
      >
        <ChartBands stages={view.stages} x={x} level={level} start={start} end={end} />
        <path className="axis" d={`M0 ${GROUND}H${width}`} />
        {inSight && (
          <path
            className="in-sight"
            d={`M${x(Math.max(start, inSight.from)).toFixed(1)} ${GROUND + 3}H${x(Math.min(end, Math.max(inSight.until, inSight.from + 1000))).toFixed(1)}`}
          />
        )}
        {openedAt !== undefined && openedAt >= start && (
          <path className="cursor" d={`M${x(openedAt).toFixed(1)} ${TOP}V${GROUND}`} />
        )}
        {ticks(span - start, width).map((ms) => (
          <g key={ms} transform={`translate(${x(start + ms).toFixed(1)} ${GROUND})`}>
            <path className="axis" d="M0 0v6" />
            <text
              className="axis-figure num"
              y="22"
              textAnchor={ms === 0 ? 'start' : x(start + ms) > width - 14 ? 'end' : 'middle'}
            >
              {clock(ms)}
            </text>
          </g>
        ))}
        <g className="drawn">
          <path className="you" d={path(true)} />
          <path className="line" d={path(false)} />
        </g>
        <circle
          className="end"
          cx={Math.min(width - 5, x(end))}
          cy={level(Math.min(width, x(end)))}
          r="5.5"
        />
        {other && (
          <Ghost
            other={other}
            label={ghostLabel(result, other, pinAt(acts, other.decision.at))}
            x={x}
            y={y}
            level={level}
            pins={marks}
            width={width}
          />
        )}
        {marks.map(({ pin, x, y, line }, index) => (
          <PinStem key={pin} x={x} y={y} line={line} delay={appears(index)} />
        ))}
        {marks.map(({ happening, pin, x, y }, index) => (
          <PinMark
            key={pin}
            number={pin ?? 0}
            verdict={deedOf(happening)?.verdict ?? 'neither'}
            opened={pin === openedPin}
            x={x}
            y={y}
            delay={appears(index)}
          />
        ))}
      </svg>
      <PinButtons pins={marks} start={start} opened={openedPin} onOpen={open} />
    </div>
  );
};

/** When a pin appears: after the line, one after the other; ms. */
const appears = (index: number): number => 1200 + 60 * index;

const firstOfEach = (acts: readonly Pinned[]) =>
  acts.flatMap((act, index) =>
    act.pin !== undefined && acts.findIndex(({ pin }) => pin === act.pin) === index
      ? [{ act, index }]
      : [],
  );

const pinAt = (acts: readonly Pinned[], at: number): number | undefined =>
  acts.find(({ happening, pin }) => pin !== undefined && happening.at === at)?.pin;

const ticks = (callMs: number, width: number): number[] => {
  const step = STEPS_MS.find((ms) => (ms / Math.max(1, callMs)) * width >= APART) ?? 600_000;
  return Array.from({ length: Math.floor(callMs / step) + 1 }, (_, index) => index * step);
};
