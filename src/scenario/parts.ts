import type { Path } from './problem.ts';
import type { Condition, Line, Reply, Route, ScenarioContent } from './schema.ts';

/** A part of a scenario, and where in the file it stands. */
export interface Placed<T> {
  readonly part: T;
  readonly path: Path;
}

const listed = <T>(list: readonly T[] | undefined, path: Path): Placed<T>[] =>
  (list ?? []).map((part, n) => ({ part, path: [...path, n] }));

const given = <T>(part: T | undefined, path: Path): Placed<T>[] =>
  part === undefined ? [] : [{ part, path }];

/** Every reply of every beat, in the order of the file; what comes to the lips of a frayed trainee is none of them. */
export const everyReply = ({ beats }: ScenarioContent): Placed<Reply>[] =>
  Object.entries(beats).flatMap(([name, { replies }]) =>
    listed(replies, ['beats', name, 'replies']),
  );

/** The names of all beats of a call and of all flags that are set in it, each once: what trainers meet in tables and on its map. */
export const everyName = (content: ScenarioContent): string[] => [
  ...new Set([
    ...Object.keys(content.beats),
    ...everyReply(content).flatMap(({ part }) => part.sets ?? []),
  ]),
];

/** The edges of a beat that are no reply, by their fields. */
const EDGES = ['silence', 'late', 'interrupted'] as const;

/** Every line that the caller can say, and what is said at the next desk. */
export const everyLine = (content: ScenarioContent): Placed<Line>[] => [
  ...listed(content.vent, ['vent']),
  ...Object.entries(content.reactions).flatMap(([name, list]) => listed(list, ['reactions', name])),
  ...content.snaps.flatMap(({ answer }, n) => listed(answer, ['snaps', n, 'answer'])),
  ...Object.entries(content.beats).flatMap(([name, beat]) => [
    ...listed(beat.says, ['beats', name, 'says']),
    ...EDGES.flatMap((edge) => listed(beat[edge]?.says, ['beats', name, edge, 'says'])),
  ]),
  ...everyReply(content).flatMap(({ part: { answer, refused }, path }) => [
    ...listed(answer, [...path, 'answer']),
    ...listed(refused, [...path, 'refused']),
  ]),
  ...Object.entries(content.endings).flatMap(([name, { says }]) =>
    listed(says, ['endings', name, 'says']),
  ),
  ...listed(content.message?.peer, ['message', 'peer']),
];

/** Every road from one point of the call to another. */
export const everyRoute = (content: ScenarioContent): Placed<Route>[] => [
  ...Object.entries(content.landing).flatMap(([stage, to]) => given(to, ['landing', stage])),
  ...Object.entries(content.beats).flatMap(([name, beat]) =>
    EDGES.flatMap((edge) => given(beat[edge]?.to, ['beats', name, edge, 'to'])),
  ),
  ...everyReply(content).flatMap(({ part: { to }, path }) => given(to, [...path, 'to'])),
];

/** Every condition, be it of a line or of a road. */
export const everyCondition = (content: ScenarioContent): Placed<Condition>[] => [
  ...everyLine(content).flatMap(({ part: { when }, path }) => given(when, [...path, 'when'])),
  ...everyRoute(content).flatMap(({ part, path }) =>
    typeof part === 'string'
      ? []
      : part.flatMap(({ when }, n) => given(when, [...path, n, 'when'])),
  ),
];
