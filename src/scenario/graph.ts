import type { Stage } from '../crisis/stage.ts';
import type { Path } from './problem.ts';
import type { Condition, Route, ScenarioContent } from './schema.ts';

/** What makes a call go from one point to another. */
export type EdgeKind =
  | 'reply'
  | 'refused'
  | 'silence'
  | 'late'
  | 'interrupted'
  | 'landing'
  | 'opens';

/** One way from one point of a call to another. */
export interface Edge {
  /** stable while the names and the order of the entries are; a call that is played names it so */
  readonly id: string;
  readonly kind: EdgeKind;
  /** the beat it leaves; undefined where it can be any that is not made for `stage`, or that the story is at */
  readonly from: string | undefined;
  /** the beat or ending it leads to; undefined where the call stays where it is */
  readonly to: string | undefined;
  readonly when: Condition | undefined;
  /** where in the file it stands */
  readonly path: Path;
  /** the reply that is given, with `reply` and `refused` */
  readonly reply?: string;
  /** the stage that the caller turns to, with `landing` */
  readonly stage?: Stage;
  /** the line after which the floor opens, with `opens` */
  readonly line?: string;
}

/** What a call names when it takes a road; `edgeId` makes the edge's name of it. */
export interface Road {
  readonly kind: EdgeKind;
  /** the beat, the stage or the line that it leaves */
  readonly from: string;
  readonly reply?: string;
}

/** The name of an edge: `entry` is its place in a list of roads, undefined for a road that stands alone. */
export const edgeId = ({ kind, from, reply }: Road, entry: number | undefined): string =>
  [
    kind,
    from,
    ...(reply === undefined ? [] : [reply]),
    ...(entry === undefined ? [] : [entry]),
  ].join('/');

/** All ways that a call can go, in the order of the file. */
export const edgesOf = (content: ScenarioContent): Edge[] => [
  ...content.vent.flatMap(({ id, opens }, n): Edge[] =>
    opens === undefined
      ? []
      : [
          {
            id: edgeId({ kind: 'opens', from: id }, undefined),
            kind: 'opens',
            from: undefined,
            to: opens,
            when: undefined,
            path: ['vent', n, 'opens'],
            line: id,
          },
        ],
  ),
  ...Object.entries(content.landing).flatMap(([stage, route]) =>
    roads(route, { kind: 'landing', from: stage }, ['landing', stage]).map((edge) => ({
      ...edge,
      from: undefined,
      stage: stage as Stage,
    })),
  ),
  ...Object.entries(content.beats).flatMap(([name, beat]) => [
    ...beat.replies.flatMap((reply, n) => {
      const path = ['beats', name, 'replies', n];
      const road: Road = { kind: 'reply', from: name, reply: reply.id };
      const ways = roads(reply.to, road, [...path, 'to']);
      const own = ways.length > 0 ? ways : [staying(road, path)];
      // whoever is not ready stays, unless a road says otherwise
      if (reply.refused !== undefined && !own.some(({ kind }) => kind === 'refused'))
        own.push(staying({ ...road, kind: 'refused' }, [...path, 'refused']));
      return own.map((edge) => ({ ...edge, reply: reply.id }));
    }),
    ...(['silence', 'late', 'interrupted'] as const).flatMap((kind) => {
      if (beat[kind] === undefined) return [];
      const road: Road = { kind, from: name };
      const ways = roads(beat[kind].to, road, ['beats', name, kind, 'to']);
      return ways.length > 0 ? ways : [staying(road, ['beats', name, kind])];
    }),
  ]),
];

const staying = (road: Road, path: Path): Edge => ({
  id: edgeId(road, undefined),
  kind: road.kind,
  from: road.from,
  to: undefined,
  when: undefined,
  path,
});

const roads = (route: Route | undefined, road: Road, path: Path): Edge[] => {
  if (route === undefined) return [];
  const entries = typeof route === 'string' ? [{ go: route, when: undefined }] : route;
  return entries.map(({ go, when }, n) => {
    const entry = typeof route === 'string' ? undefined : n;
    return {
      id: edgeId(road, entry),
      kind: when?.refused && road.kind === 'reply' ? 'refused' : road.kind,
      from: road.from,
      to: go,
      when,
      path: entry === undefined ? path : [...path, entry],
    };
  });
};
