import type { Call, Effect } from '../../call/index.ts';
import type { Stage } from '../../crisis/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { score } from '../../scoring/index.ts';
import type { Player } from '../player.ts';
import { filesWisely, filing } from '../players/filing.ts';
import { listener } from '../players/listener.ts';
import type { Archive } from './archive.ts';
import { after, PAUSE_MS, SHORT_PAUSE_MS, saying } from './from-here.ts';
import type { Arrival } from './read-play.ts';

/** What came of a reply at one moment, with the reference player going on after it. */
export interface Trial {
  readonly reply: string;
  /** which of the beat's moments it was tried at, from 0 */
  readonly moment: number;
  readonly score: number;
  /** from the moment to the end of the call, ms */
  readonly toEndMs: number;
  /** the stage in which the trainee has the floor next, or the call ends */
  readonly stage: Stage;
}

/** What a reply leads to on average. */
export interface ReplyTally {
  readonly reply: string;
  readonly trials: number;
  readonly score: number;
  readonly toEndMs: number;
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  /** the replies than which it did not come out better at any moment, and worse at one at least */
  readonly neverBetterThan: readonly string[];
}

/** What the replies of a beat lead to. */
export interface BeatTally {
  readonly beat: string;
  /** how many moments of the beat they were tried at */
  readonly moments: number;
  readonly replies: readonly ReplyTally[];
}

/** The most moments of one beat at which replies are tried. */
const MOST_MOMENTS = 6;

/** Some moments of a beat, in as many stages as there are, the earliest first. */
export const momentsOf = (archive: Archive, beat: string, count: number): Arrival[] => {
  const byStage = new Map<Stage, Arrival[]>();
  for (const arrival of [...archive.at('open', beat)].sort((a, b) => a.at - b.at))
    byStage.set(arrival.stage, [...(byStage.get(arrival.stage) ?? []), arrival]);
  const moments: Arrival[] = [];
  for (let n = 0; moments.length < Math.min(count, MOST_MOMENTS); n += 1) {
    const next = [...byStage.values()].flatMap((arrivals) => arrivals.slice(n, n + 1));
    if (next.length === 0) break;
    moments.push(...next);
  }
  return moments.slice(0, Math.min(count, MOST_MOMENTS));
};

type Play = (player: Player, seed: number) => Call;

/** Says each reply of a beat at each of these moments, and lets the reference player go on. */
export const tryReplies = (
  scenario: Scenario,
  beat: string,
  moments: readonly Arrival[],
  play: Play,
): BeatTally => {
  const replies = scenario.beats[beat]?.replies ?? [];
  const trials = moments.flatMap((from, moment) =>
    replies.flatMap(({ id }): Trial[] => {
      const said = sayAt(beat, id, from, play);
      if (said === undefined) return [];
      const { call, effect } = said;
      const { total } = score(scenario, call.log);
      const stage = nextStage(call, effect.at, effect.stage);
      return [{ reply: id, moment, score: total, toEndMs: call.now - from.at, stage }];
    }),
  );
  return {
    beat,
    moments: moments.length,
    replies: replies.map(({ id }) => tallyOf(id, trials)),
  };
};

/** Says a reply at a moment; undefined where another desk lay there by then, in another beat or with a snap answer on it. */
const sayAt = (
  beat: string,
  reply: string,
  { seed, acts, at }: Arrival,
  play: Play,
): { call: Call; effect: Effect & { at: number } } | undefined => {
  // some beats are over before a pause is
  for (const pauseMs of [PAUSE_MS, SHORT_PAUSE_MS]) {
    const player = after(acts, at, saying(reply, listener(), pauseMs));
    const call = play(filing(player, filesWisely), seed);
    const effect = call.log.find((cue) => cue.cue === 'effect' && cue.at > at);
    if (effect?.cue === 'effect' && effect.reply === reply && effect.beat === beat)
      return { call, effect };
  }
  return undefined;
};

const nextStage = ({ log }: Call, from: number, before: Stage): Stage => {
  let stage = before;
  for (const cue of log) {
    if (cue.at < from) continue;
    if (cue.cue === 'stage') stage = cue.to;
    if (cue.cue === 'floor' && cue.floor === 'open') break;
  }
  return stage;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

const tallyOf = (reply: string, trials: readonly Trial[]): ReplyTally => {
  const own = trials.filter((trial) => trial.reply === reply);
  const others = [...new Set(trials.map((trial) => trial.reply))].filter((id) => id !== reply);
  const stages: Partial<Record<Stage, number>> = {};
  for (const { stage } of own) stages[stage] = (stages[stage] ?? 0) + 1;
  return {
    reply,
    trials: own.length,
    score: Math.round(10 * mean(own.map((trial) => trial.score))) / 10,
    toEndMs: Math.round(mean(own.map(({ toEndMs }) => toEndMs))),
    stages,
    neverBetterThan: others.filter((other) => {
      const pairs = own.flatMap((mine) => {
        const theirs = trials.find((t) => t.reply === other && t.moment === mine.moment);
        return theirs ? [compare(mine, theirs)] : [];
      });
      return pairs.length > 0 && pairs.every((n) => n <= 0) && pairs.some((n) => n < 0);
    }),
  };
};

/** Above 0 where `a` came out better than `b`: a higher score, or as high a score in less time. */
const compare = (a: Trial, b: Trial): number => a.score - b.score || b.toEndMs - a.toEndMs;
