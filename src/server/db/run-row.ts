import { Refusal } from '../refusal.ts';
import type { attemptsWithTeam } from './attempts.ts';
import { ATTEMPT_OVER, type HandedIn } from './runs.ts';
import type { RunTable } from './tables.ts';

/** A call is played in its own time; so much may be missing from the time that has passed, in ms, since clocks differ. */
const CLOCKS_DIFFER_MS = 1000;
/** A trainee's own pace is this much faster than the call's at most. */
const FASTEST_PACE = 2;
/** From so many calls of the same version on, a further one is as good as the one before. */
const MOST_NTH = 10;

/** A record that has arrived, for whom and when. */
export interface Arrival {
  readonly memberId: string;
  readonly attemptId: string;
  readonly handedIn: HandedIn;
  readonly now: number;
}

export type Attempt = Awaited<ReturnType<typeof attemptsWithTeam>>[number];

/** The time that the call could have taken, in ms: what has passed since the attempt was given out, at the pace that was chosen. */
const timeFor = ({ handedIn, now }: Arrival, attempt: Attempt): number =>
  (now - attempt.issued_at + CLOCKS_DIFFER_MS) * (handedIn.timing === 'spoken' ? 1 : FASTEST_PACE);

/** Why an arrival comes too late, or too early for its length; undefined where it does not. */
export const outOfTime = (arrival: Arrival, attempt: Attempt): Refusal | undefined => {
  if (attempt.expires_at <= arrival.now) return new Refusal('attempt-over', ATTEMPT_OVER);
  const { untilMs } = arrival.handedIn.played;
  if (untilMs <= timeFor(arrival, attempt)) return undefined;
  return new Refusal(
    'run-too-long',
    `The call lasts ${untilMs} ms, and the attempt was given out ${arrival.now - attempt.issued_at} ms ago. A call is played in its own time.`,
  );
};

/** What an attempt's member did before: how long the calls lasted that were given out after this one, and how many of its version there are. */
export interface Before {
  readonly beside: number;
  readonly spoken: number;
  readonly untimed: number;
}

/** The row of a run that is to be kept. */
export const rowOf = (
  arrival: Arrival,
  attempt: Attempt,
  { beside, spoken, untimed }: Before = { beside: 0, spoken: 0, untimed: 0 },
): RunTable => {
  const { handedIn, now, memberId } = arrival;
  const { played, timing } = handedIn;
  const overlaps = beside + played.untilMs > timeFor(arrival, attempt);
  const isUntimed = timing === 'untimed';
  return {
    attempt_id: attempt.id,
    member_id: memberId,
    team_id: attempt.team_id,
    challenge_id: attempt.challenge_id,
    position: attempt.position,
    counts: attempt.counts,
    set_aside: 0,
    call_id: played.callId,
    scenario_hash: attempt.scenario_hash,
    engine: played.engine,
    mode: attempt.mode,
    untimed: isUntimed ? 1 : 0,
    seed: attempt.seed,
    issued_at: attempt.issued_at,
    received_at: now,
    month: new Date(now).toISOString().slice(0, 7),
    until_ms: played.untilMs,
    call_ms: played.callMs,
    possible_ms: played.possibleMs,
    total: played.total,
    ending: played.ending,
    outcome: played.outcome,
    critical_fails: played.criticalFails,
    dimensions: JSON.stringify(played.dimensions),
    decisions: JSON.stringify(played.points),
    nth: Math.min(MOST_NTH, 1 + (isUntimed ? untimed : spoken)),
    flags: [...played.flags, ...(overlaps ? ['overlapping'] : [])].join(' '),
    record_hash: handedIn.recordHash,
    twin: played.twin,
  };
};
