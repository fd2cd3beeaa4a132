import { type Edge, edgesOf, type Path, type Scenario } from '../../scenario/index.ts';
import { everyLine } from '../../scenario/parts.ts';

/** The kinds of things in a call that a play can reach. */
const KINDS = [
  'beat',
  'reply',
  'snap',
  'edge',
  'line',
  'ending',
  'disposition',
  'note',
  'sentence',
] as const;
export type Kind = (typeof KINDS)[number];

/** Something in a scenario that a play can reach. */
export interface Reachable {
  readonly kind: Kind;
  /** unique within its kind */
  readonly id: string;
  readonly path: Path;
}

/** The name of something, by which plays are counted that reached it. */
export const nameOf = (kind: Kind, id: string): string => `${kind} ${id}`;

/** All that can be reached in a scenario, and in how many plays it was. */
export interface Reached {
  readonly all: readonly Reachable[];
  readonly edges: readonly Edge[];
  /** Counts a play that reached this; nothing where the scenario has no such thing. */
  count(name: string): void;
  plays(kind: Kind, id: string): number;
}

const choices = (
  kind: Kind,
  list: readonly { readonly id: string }[] | undefined,
  path: Path,
): Reachable[] => (list ?? []).map(({ id }, n) => ({ kind, id, path: [...path, n] }));

/** What there is to reach in a scenario; nothing of it reached yet. */
export const createReached = (scenario: Scenario): Reached => {
  // a reply that leads nowhere else is reached as a reply
  const edges = edgesOf(scenario).filter(({ kind, to }) => kind !== 'reply' || to !== undefined);
  const all: Reachable[] = [
    ...Object.keys(scenario.beats).map((id) => ({
      kind: 'beat' as const,
      id,
      path: ['beats', id],
    })),
    ...Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
      replies.map(({ id }, n) => ({
        kind: 'reply' as const,
        id: `${beat}/${id}`,
        path: ['beats', beat, 'replies', n],
      })),
    ),
    ...scenario.snaps.map(({ id }, n) => ({ kind: 'snap' as const, id, path: ['snaps', n] })),
    ...edges.map(({ id, path }) => ({ kind: 'edge' as const, id, path })),
    ...everyLine(scenario)
      // what is said at the next desk is said after the call
      .filter(({ path }) => path[0] !== 'message')
      .map(({ part, path }) => ({ kind: 'line' as const, id: part.id, path })),
    ...Object.keys(scenario.endings).map((id) => ({
      kind: 'ending' as const,
      id,
      path: ['endings', id],
    })),
    ...choices('disposition', scenario['wrap-up']?.dispositions, ['wrap-up', 'dispositions']),
    ...choices('note', scenario['wrap-up']?.notes, ['wrap-up', 'notes']),
    ...choices('sentence', scenario.message?.sentences, ['message', 'sentences']),
  ];
  const counts = new Map(all.map(({ kind, id }) => [nameOf(kind, id), 0]));
  return {
    all,
    edges,
    count: (name) => {
      const plays = counts.get(name);
      if (plays !== undefined) counts.set(name, plays + 1);
    },
    plays: (kind, id) => counts.get(nameOf(kind, id)) ?? 0,
  };
};
