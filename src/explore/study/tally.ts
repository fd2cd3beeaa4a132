import type { RunFacts } from './run-facts.ts';

/** What has been counted in one beat. */
export interface BeatTally {
  /** how many runs chose something here */
  runs: number;
  relapses: number;
  interruptions: number;
  /** choices, and the good ones among them, by the total of their run: which half that lies in shows when all are in */
  readonly choices: number[];
  readonly good: number[];
  readonly replies: Map<string, { chosen: number; good: number }>;
}

/** What has been counted in the runs of one call. */
export interface CallTally {
  /** runs by their total, 0 to 100 */
  readonly totals: number[];
  /** how many runs had a relapse */
  relapsed: number;
  readonly beats: Map<string, BeatTally>;
}

/** Runs, counted by their call; as large for ten thousand runs as for ten. */
export type Tally = Map<string, CallTally>;

const byTotal = (): number[] => new Array<number>(101).fill(0);

const callIn = (tally: Tally, id: string): CallTally => {
  let call = tally.get(id);
  if (!call) {
    call = { totals: byTotal(), relapsed: 0, beats: new Map() };
    tally.set(id, call);
  }
  return call;
};

const beatIn = ({ beats }: CallTally, id: string): BeatTally => {
  let beat = beats.get(id);
  if (!beat) {
    beat = {
      runs: 0,
      relapses: 0,
      interruptions: 0,
      choices: byTotal(),
      good: byTotal(),
      replies: new Map(),
    };
    beats.set(id, beat);
  }
  return beat;
};

const replyIn = ({ replies }: BeatTally, id: string): { chosen: number; good: number } => {
  let reply = replies.get(id);
  if (!reply) {
    reply = { chosen: 0, good: 0 };
    replies.set(id, reply);
  }
  return reply;
};

/** Counts a run; the order in which runs come is of no matter. */
export const count = (tally: Tally, { call: id, total, choices, ...was }: RunFacts): void => {
  const call = callIn(tally, id);
  add(call.totals, total, 1);
  if (was.relapses.length > 0) call.relapsed += 1;
  for (const beat of new Set(choices.map((choice) => choice.beat))) beatIn(call, beat).runs += 1;
  for (const { beat: name, reply, good } of choices) {
    const beat = beatIn(call, name);
    const own = replyIn(beat, reply);
    own.chosen += 1;
    add(beat.choices, total, 1);
    if (!good) continue;
    own.good += 1;
    add(beat.good, total, 1);
  }
  for (const beat of was.relapses) beatIn(call, beat).relapses += 1;
  for (const beat of was.interruptions) beatIn(call, beat).interruptions += 1;
};

/** Adds what was counted elsewhere. */
export const join = (tally: Tally, other: Tally): void => {
  for (const [id, { totals, relapsed, beats }] of other) {
    const call = callIn(tally, id);
    totals.forEach((runs, total) => {
      add(call.totals, total, runs);
    });
    call.relapsed += relapsed;
    for (const [name, from] of beats) joinBeat(beatIn(call, name), from);
  }
};

const joinBeat = (beat: BeatTally, from: BeatTally): void => {
  beat.runs += from.runs;
  beat.relapses += from.relapses;
  beat.interruptions += from.interruptions;
  for (const [total, choices] of from.choices.entries()) {
    add(beat.choices, total, choices);
    add(beat.good, total, from.good[total] ?? 0);
  }
  for (const [id, { chosen, good }] of from.replies) {
    const reply = replyIn(beat, id);
    reply.chosen += chosen;
    reply.good += good;
  }
};

const add = (counts: number[], at: number, more: number): void => {
  counts[at] = (counts[at] ?? 0) + more;
};
