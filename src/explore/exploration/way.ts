import type { Edge, Scenario } from '../../scenario/index.ts';
import { everyReply } from '../../scenario/parts.ts';
import type { Player } from '../player.ts';
import type { Archive } from './archive.ts';
import {
  calming,
  cuttingIn,
  heating,
  leavingItEmpty,
  saying,
  speakingUp,
  steering,
} from './from-here.ts';
import type { Reached } from './reached.ts';
import type { Arrival } from './read-play.ts';

/** What has been found out about a call so far. */
export interface Known {
  readonly scenario: Scenario;
  readonly reached: Reached;
  readonly archive: Archive;
}

/** Moments from which something can be reached, and what to do there. */
export interface Way {
  readonly from: readonly Arrival[];
  /** `pauseMs` is the silence that is left before a reply; `then` goes on after it */
  readonly go: (from: Arrival, pauseMs: number, then: Player) => Player;
}

/** How a reply of a beat can be given: from its open floor, or from before, where there is time for a breath. */
export const wayToReply = ({ archive }: Known, beat: string, reply: string): Way => ({
  from: [...archive.at('open', beat), ...archive.at('caller', beat)],
  go: (_, pauseMs, then) => saying(reply, then, pauseMs),
});

/** How an edge can be taken. */
export const wayToEdge = (edge: Edge, known: Known): Way => {
  const { kind, from, when, stage } = edge;
  const { scenario, reached, archive } = known;
  if (kind === 'landing' && stage !== undefined)
    return {
      from: archive.at('open', undefined, when),
      go: ({ stage: now }, _, then) =>
        stage === 'crisis' || (stage === 'escalation' && now !== 'crisis')
          ? heating(stage, then)
          : calming(stage, leaving(known), then),
    };
  if (kind === 'opens' || from === undefined) return { from: [], go: (_, __, then) => then };
  // the first road that is open counts, so what opens the ones before it must not have been
  const wanted = new Set(when?.flags);
  const unwanted = new Set(when?.unless);
  for (const rival of rivalsOf(edge, reached.edges))
    for (const flag of rival.when?.flags ?? []) if (!wanted.has(flag)) unwanted.add(flag);
  const free = ({ flags }: Arrival): boolean => ![...unwanted].some((flag) => flags.has(flag));
  const here = archive.at(kind === 'interrupted' ? 'caller' : 'open', from, when).filter(free);
  const act = actFor(edge);
  if (here.length > 0) return { from: here, go: (_, pauseMs, then) => act(pauseMs, then) };
  const [sets, avoids] = [setting(scenario, wanted), setting(scenario, unwanted)];
  return {
    from: archive.at('open').filter(free),
    go: (_, pauseMs, then) => steering(from, sets, avoids, act(pauseMs, then)),
  };
};

const actFor = ({ kind, reply = '' }: Edge): ((pauseMs: number, then: Player) => Player) => {
  if (kind === 'silence') return (_, then) => leavingItEmpty(then);
  if (kind === 'late') return (_, then) => leavingItEmpty(speakingUp(then));
  if (kind === 'interrupted') return (_, then) => cuttingIn(then);
  return (pauseMs, then) => saying(reply, then, pauseMs);
};

/** The replies that end the call: who wants to see how it goes on says none of them. */
const leaving = ({ scenario, reached }: Known): ReadonlySet<string> =>
  new Set(
    reached.edges.flatMap(({ kind, reply, to }) =>
      kind === 'reply' && reply !== undefined && to !== undefined && to in scenario.endings
        ? [reply]
        : [],
    ),
  );

/** The replies that set any of these flags. */
const setting = (scenario: Scenario, flags: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    everyReply(scenario).flatMap(({ part: { id, sets } }) =>
      sets?.some((flag) => flags.has(flag)) ? [id] : [],
    ),
  );

/** The roads that stand before this one in its list. */
const rivalsOf = ({ id, path }: Edge, edges: readonly Edge[]): Edge[] => {
  const list = (of: Edge['path']): string => of.slice(0, -1).join('/');
  const place = edges.findIndex((edge) => edge.id === id);
  return edges.slice(0, place).filter((edge) => list(edge.path) === list(path));
};
