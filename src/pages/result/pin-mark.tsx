import type { Verdict } from './verdict.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  /** when it appears, in ms */
  readonly delay: number;
}

interface StemProps extends Place {
  /** where the line runs, in px */
  readonly line: number;
}

/** From a mark to the line; drawn before all marks, so that it crosses none of them. */
export const PinStem = ({ x, y, line, delay }: StemProps) => (
  <path
    className="pin stem"
    style={{ animationDelay: `${delay}ms` }}
    d={`M${x} ${y < line ? `${y + 12}V${line - 4}` : `${y - 12}V${line + 4}`}`}
  />
);

interface Props extends Place {
  readonly number: number;
  readonly verdict: Verdict;
  readonly opened: boolean;
}

/** A numbered moment on the line: a circle helped, a diamond cost, an open circle did neither. */
export const PinMark = ({ number, verdict, opened, x, y, delay }: Props) => (
  <g
    className={`pin ${verdict}${opened ? ' opened' : ''}`}
    style={{ animationDelay: `${delay}ms` }}
  >
    {verdict === 'cost' ? (
      <rect
        x={x - 10}
        y={y - 10}
        width="20"
        height="20"
        rx="2"
        transform={`rotate(45 ${x} ${y})`}
      />
    ) : (
      <circle cx={x} cy={y} r="11.5" />
    )}
    <text x={x} y={y + 4.5} textAnchor="middle">
      {number}
    </text>
  </g>
);
