import type { Verdict } from './verdict.ts';

interface Props {
  readonly number: number;
  readonly verdict: Verdict;
  readonly opened: boolean;
  readonly x: number;
  readonly y: number;
  /** where the line runs, in px */
  readonly line: number;
  /** when it appears, in ms */
  readonly delay: number;
}

/** A numbered moment on the line: a circle helped, a diamond cost, an open circle did neither. */
export const PinMark = ({ number, verdict, opened, x, y, line, delay }: Props) => {
  const stem = y < line ? [y + 12, line - 4] : [y - 12, line + 4];
  return (
    <g
      className={`pin ${verdict}${opened ? ' opened' : ''}`}
      style={{ animationDelay: `${delay}ms` }}
    >
      <path d={`M${x} ${stem[0]}V${stem[1]}`} />
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
};
