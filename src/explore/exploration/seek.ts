import type { Edge, Scenario } from '../../scenario/index.ts';
import type { Player } from '../player.ts';
import type { Archive } from './archive.ts';
import { after, calming, cuttingIn, heating, leavingItEmpty, saying } from './from-here.ts';
import type { Reached } from './reached.ts';
import type { Arrival } from './read-play.ts';

/** A play that is meant to reach something. */
export interface Attempt {
  readonly seed: number;
  readonly player: Player;
}

/** So often the way to one thing is sought before the next has its turn, and before it is given up for this round. */
const MOST_TRIES = 60;

/**
 * Seeks ways to what no play has reached. Each call gives the next attempt, undefined where everything that can be sought from the
 * moments in the archive was tried often enough. `then` is who goes on after it.
 */
export const createSeeker = (
  scenario: Scenario,
  reached: Reached,
  archive: Archive,
): ((then: Player) => Attempt | undefined) => {
  const tries = new Map<string, number>();
  const replies = Object.entries(scenario.beats).flatMap(([beat, { replies: all }]) =>
    all.map(({ id }) => ({ beat, id })),
  );
  return (then) => {
    const goals = [
      ...replies
        .filter(({ beat, id }) => reached.plays('reply', `${beat}/${id}`) === 0)
        .map(({ beat, id }) => ({
          name: `reply ${beat}/${id}`,
          from: archive.at('open', beat),
          go: () => saying(id, then),
        })),
      ...reached.edges
        .filter(({ id }) => reached.plays('edge', id) === 0)
        .flatMap((edge) =>
          waysTo(edge, archive, then).map((way) => ({ ...way, name: `edge ${edge.id}` })),
        ),
    ];
    let next: (typeof goals)[number] | undefined;
    for (const goal of goals) {
      if (goal.from.length === 0) continue;
      const tried = tries.get(goal.name) ?? 0;
      if (tried < MOST_TRIES && tried < (next ? (tries.get(next.name) ?? 0) : MOST_TRIES))
        next = goal;
    }
    if (next === undefined) return undefined;
    const tried = tries.get(next.name) ?? 0;
    tries.set(next.name, tried + 1);
    const from = next.from[tried % next.from.length] as Arrival;
    return { seed: from.seed, player: after(from.acts, from.at, next.go(from)) };
  };
};

interface Way {
  readonly from: readonly Arrival[];
  readonly go: (from: Arrival) => Player;
}

/** From where an edge can be reached, and what to do there. */
const waysTo = (edge: Edge, archive: Archive, then: Player): Way[] => {
  const { kind, from, when, reply = '', stage } = edge;
  switch (kind) {
    case 'reply':
    case 'refused':
      return [{ from: archive.at('open', from, when), go: () => saying(reply, then) }];
    case 'silence':
      return [{ from: archive.at('open', from, when), go: () => leavingItEmpty(then) }];
    case 'late':
      return [{ from: archive.at('open', from, when), go: () => leavingItEmpty(speaksUp(then)) }];
    case 'interrupted':
      return [{ from: archive.at('caller', from, when), go: () => cuttingIn(then) }];
    case 'landing':
      if (stage === undefined) return [];
      return [
        {
          from: archive.at('open', undefined, when),
          go: ({ stage: now }) =>
            stage === 'crisis' || (stage === 'escalation' && now !== 'crisis')
              ? heating(stage, then)
              : calming(stage, then),
        },
      ];
    case 'opens':
      return [];
  }
};

/** Says what lies first as soon as the floor is open again, and then plays as `then` does. */
const speaksUp = (then: Player): Player => {
  let over = false;
  return (view, random, call) => {
    const [reply] = view.replies;
    if (over || reply === undefined) return then(view, random, call);
    if (view.floor !== 'open' || view.silenceMs < 1500) return { wait: 200 };
    over = true;
    return { do: 'reply', id: reply.id };
  };
};
