import type { Player } from '../player.ts';
import { after, PAUSE_MS, SHORT_PAUSE_MS } from './from-here.ts';
import type { Arrival } from './read-play.ts';
import { type Known, wayToEdge, wayToReply } from './way.ts';

/** A play that is meant to reach something. */
export interface Attempt {
  readonly seed: number;
  readonly player: Player;
}

/** So often the way to one thing is sought before it is given up. */
const MOST_TRIES = 60;

/**
 * Seeks ways to the replies and edges that no play has reached, what was tried least before the others. Gives the next attempt, with
 * `then` going on after it; undefined where everything that can be sought was tried often enough.
 */
export const createSeeker = (known: Known): ((then: Player) => Attempt | undefined) => {
  const { scenario, reached } = known;
  const tries = new Map<string, number>();
  const triesOf = ({ name }: { readonly name: string }): number => tries.get(name) ?? 0;
  return (then) => {
    const goals = [
      ...Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
        replies
          .filter(({ id }) => reached.plays('reply', `${beat}/${id}`) === 0)
          .map(({ id }) => ({ name: `${beat}/${id}`, way: () => wayToReply(known, beat, id) })),
      ),
      ...reached.edges
        .filter(({ id }) => reached.plays('edge', id) === 0)
        .map((edge) => ({ name: edge.id, way: () => wayToEdge(edge, known) })),
    ]
      .filter((one) => triesOf(one) < MOST_TRIES)
      .sort((a, b) => triesOf(a) - triesOf(b));
    const goal = goals.find(({ way }) => way().from.length > 0);
    if (goal === undefined) return undefined;
    const { from: moments, go } = goal.way();
    const tried = triesOf(goal);
    tries.set(goal.name, tried + 1);
    // some beats are over before a pause is: from each moment both ways
    const from = moments[Math.floor(tried / 2) % moments.length] as Arrival;
    const pauseMs = tried % 2 === 0 ? PAUSE_MS : SHORT_PAUSE_MS;
    return { seed: from.seed, player: after(from.acts, from.at, go(from, pauseMs, then)) };
  };
};
