import { areaOf, type Point, pathOf, ripple, sampled, smooth } from '../curve-line.ts';

const [LEFT, RIGHT, GROUND] = [-1200, 2640, 214] as const;
/** Where the stages of the drawn call meet, from the first on. */
const BOUNDS = [780, 868, 934, 1050, 1110, 1176, 1250] as const;
const HILL: readonly Point[] = [
  { x: 735, y: GROUND },
  { x: 780, y: 211 },
  { x: 868, y: 178 },
  { x: 934, y: 117 },
  { x: 1000, y: 62 },
  { x: 1050, y: 93 },
  { x: 1110, y: 153 },
  { x: 1176, y: 197 },
  { x: 1250, y: 211 },
  { x: 1300, y: GROUND },
];

const hill = smooth(HILL);

const bands = BOUNDS.slice(1).map((until, index) => {
  const from = BOUNDS[index] ?? until;
  return {
    number: index + 1,
    middle: (from + until) / 2,
    path: areaOf(sampled(hill, from, until), GROUND),
  };
});

/** The caller's voice is on the way up, until the peak is over. */
const voice = (x: number): number => {
  const loud = Math.min(1, Math.max(0, (x - 785) / 40), Math.max(0, (1045 - x) / 20));
  return hill(x) + ripple(x, 5) * loud;
};

const line = [
  `M${LEFT} ${GROUND}L`,
  pathOf(sampled(voice, 735, 1300, 0.75)).slice(1),
  `L${RIGHT} ${GROUND}`,
].join('');

const small = pathOf(
  sampled((x) => GROUND + ripple(x, 6) * Math.sin((x / 60) * Math.PI), 0, 60, 0.75),
);

/** The line of one call, under the name of the game; while a call waits a ripple runs along it. */
export const HeroLine = ({ waiting }: { readonly waiting: boolean }) => (
  <svg className="hero-line" viewBox="0 0 1440 246" aria-hidden="true">
    {bands.map(({ number, middle, path }) => (
      <g key={number}>
        <path d={path} fill={`var(--band-${number}-under)`} />
        <text x={middle} y="236" textAnchor="middle" fill={`var(--stage-${number})`}>
          {number}
        </text>
      </g>
    ))}
    <path className="line" d={line} />
    {waiting && (
      <g className="waiting">
        <path className="gap" d={`M0 ${GROUND}H60`} />
        <path className="line" d={small} />
      </g>
    )}
  </svg>
);
