interface Props {
  readonly number: number;
  readonly helped: boolean;
  readonly x: number;
  readonly y: number;
  /** where the line runs, in px */
  readonly line: number;
  /** when it appears, in ms */
  readonly delay: number;
}

/** A numbered moment on the line: a circle helped, a diamond cost. */
export const PinMark = ({ number, helped, x, y, line, delay }: Props) => {
  const stem = y < line ? [y + 12, line - 4] : [y - 12, line + 4];
  return (
    <g className={helped ? 'pin helped' : 'pin cost'} style={{ animationDelay: `${delay}ms` }}>
      <path d={`M${x} ${stem[0]}V${stem[1]}`} />
      {helped ? (
        <circle cx={x} cy={y} r="11.5" />
      ) : (
        <rect
          x={x - 10}
          y={y - 10}
          width="20"
          height="20"
          rx="2"
          transform={`rotate(45 ${x} ${y})`}
        />
      )}
      <text x={x} y={y + 4.5} textAnchor="middle">
        {number}
      </text>
    </g>
  );
};
