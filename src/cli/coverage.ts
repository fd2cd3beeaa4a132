import { HARMING, HELPING, type MoveName } from '../crisis/index.ts';
import { PLAYERS, playCall } from '../explore/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { resultOf } from '../scoring/index.ts';

/** How often something is offered in each call, by the call's id. */
type Counts = Readonly<Record<string, number>>;

/** Which moves and dimensions some calls exercise between them. */
export interface Coverage {
  readonly calls: readonly string[];
  /** replies, snap answers, notes and sentences that make the move */
  readonly moves: Readonly<Record<string, Counts>>;
  /** 1 where a good or a bad play of the call is scored on the dimension */
  readonly dimensions: Readonly<Record<string, Counts>>;
}

/** Moves that are made by an act, on any call: a murmur, cutting in, the hold button, coming back in time, handing over. */
const BY_ACT: readonly MoveName[] = ['backchannel', 'interrupt', 'needless-hold', 'hand-to-lead'];

/** What calls exercise; variants count with their calls. */
export const coverageOf = (scenarios: readonly Scenario[]): Coverage => {
  const moves = new Map<string, Map<string, number>>();
  const dimensions = new Map<string, Map<string, number>>();
  const add = (to: typeof moves, name: string, call: string, count: number): void => {
    const counts = to.get(name) ?? new Map<string, number>();
    counts.set(call, (counts.get(call) ?? 0) + count);
    to.set(name, counts);
  };
  for (const name of [...HELPING, ...HARMING]) moves.set(name, new Map());
  for (const scenario of scenarios.filter(({ variantOf }) => variantOf === undefined)) {
    for (const move of movesIn(scenario)) add(moves, move, scenario.id, 1);
    for (const [name, tested] of dimensionsOf(scenario))
      add(dimensions, name, scenario.id, tested ? 1 : 0);
  }
  const plain = (counts: typeof moves): Record<string, Counts> =>
    Object.fromEntries([...counts].map(([name, by]) => [name, Object.fromEntries(by)]));
  return {
    calls: scenarios.filter(({ variantOf }) => variantOf === undefined).map(({ id }) => id),
    moves: plain(moves),
    dimensions: plain(dimensions),
  };
};

const movesIn = ({ beats, snaps, message, 'wrap-up': wrapUp }: Scenario): readonly MoveName[] => {
  const replies = Object.values(beats).flatMap((beat) => beat.replies);
  const promises = replies.filter(
    ({ promises: hold, callback }) => hold !== undefined || callback !== undefined,
  );
  return [
    ...[...replies, ...snaps, ...(wrapUp?.notes ?? []), ...(message?.sentences ?? [])].flatMap(
      ({ moves }) => moves ?? [],
    ),
    // a promise of time is kept by being back
    ...promises.map(() => 'keep-promise' as const),
  ];
};

/** Whether each dimension is scored when the call is played well, or badly. */
const dimensionsOf = (scenario: Scenario): ReadonlyMap<string, boolean> => {
  const tested = new Map<string, boolean>();
  for (const name of ['listener', 'harmful'] as const) {
    const player = PLAYERS[name]?.(1);
    if (!player) continue;
    const { score } = resultOf(scenario, playCall(scenario, player, 1));
    for (const [dimension, { tested: is }] of Object.entries(score.dimensions))
      tested.set(dimension, is || (tested.get(dimension) ?? false));
  }
  return tested;
};

/** The coverage as a table, calls across, and what is missing under it. */
export const coverageTable = ({ calls, moves, dimensions }: Coverage): string => {
  const width = Math.max(
    ...[...Object.keys(moves), ...Object.keys(dimensions)].map(({ length }) => length),
  );
  const cells = (counts: Counts, show: (count: number) => string): string =>
    calls.map((call) => show(counts[call] ?? 0).padStart(4)).join('');
  const head = ' '.repeat(width) + calls.map((_, n) => String(n + 1).padStart(4)).join('');
  const byAct = (name: string): boolean => BY_ACT.some((move) => move === name);
  const rows = [
    ...Object.entries(moves).map(
      ([name, counts]) =>
        name.padEnd(width) +
        cells(counts, (count) => (count > 0 ? String(count) : byAct(name) ? '+' : '·')),
    ),
    '',
    ...Object.entries(dimensions).map(
      ([name, counts]) => name.padEnd(width) + cells(counts, (count) => (count > 0 ? '+' : '·')),
    ),
  ];
  const missing = [
    ...Object.entries(moves).filter(([name]) => !byAct(name)),
    ...Object.entries(dimensions),
  ]
    .filter(([, counts]) => Object.values(counts).every((count) => count === 0))
    .map(([name]) => name);
  return [
    'What the calls exercise: replies and sentences for each move (+ by an act, on any call), dimensions that a play is scored on',
    '',
    head,
    ...rows,
    '',
    ...calls.map((call, n) => `${String(n + 1).padStart(4)}  ${call}`),
    '',
    missing.length === 0
      ? 'Between them they exercise every move and every dimension.'
      : `Not exercised: ${missing.join(', ')}`,
  ].join('\n');
};
