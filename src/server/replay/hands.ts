import type { Cue, RunRecord } from '../../call/index.ts';

/** Nobody answers what they could not foresee sooner than this, in ms, but by chance. */
const FASTEST_MS = 120;
/** What people do again and again differs by more than this, in ms. */
const STEADIEST_MS = 25;
/** From so many on there is something to compare. */
const ENOUGH = 6;
/** Somebody who writes times by hand writes round ones. */
const ROUND_MS = 50;
/** Whoever takes pauses ten times as long is ten times as fast in the call's own time. */
const LONGEST_PAUSES = 10;

/**
 * What no hand does by itself: `faster-than-a-hand`, `too-regular`, `round-times`. A lead looks at such calls; nobody is
 * judged by this alone. A call without a clock goes on to the very moment at which somebody may speak, so that its times
 * say nothing of any hand.
 */
export const flagsOf = ({ acts, timing }: RunRecord, log: readonly Cue[]): readonly string[] => {
  if (timing === 'untimed') return [];
  const pace = timing === 'adjusted' ? LONGEST_PAUSES : 1;
  const reactions = reactionsIn(log);
  const quick = reactions.filter((ms) => ms < FASTEST_MS / pace).length;
  const flags: string[] = [];
  if (quick >= 3 && quick * 2 > reactions.length) flags.push('faster-than-a-hand');
  if ([reactions, gapsBetweenMurmurs(acts)].some((times) => isSteady(times, pace)))
    flags.push('too-regular');
  const times = acts.map(([at]) => at);
  const [first = 0] = times;
  if (times.length > ENOUGH && times.every((at) => (at - first) % ROUND_MS === 0))
    flags.push('round-times');
  return flags;
};

/** From the moment at which the caller fell silent, for a breath or for good, to each reply that was given into the silence, in ms. */
const reactionsIn = (log: readonly Cue[]): readonly number[] => {
  let silentSince: number | undefined;
  // after their own words somebody foresees the silence
  let callerSpoke = false;
  return log.flatMap((cue) => {
    if (cue.cue === 'floor' && cue.floor === 'caller')
      [callerSpoke, silentSince] = [true, undefined];
    if (cue.cue === 'floor' && (cue.floor === 'gap' || cue.floor === 'open') && callerSpoke)
      silentSince ??= cue.at;
    if (cue.cue !== 'trainee-starts') return [];
    const since = silentSince;
    [callerSpoke, silentSince] = [false, undefined];
    return since === undefined ? [] : [cue.at - since];
  });
};

const gapsBetweenMurmurs = (acts: RunRecord['acts']): readonly number[] => {
  const murmurs = acts.filter(([, act]) => act === 'backchannel').map(([at]) => at);
  return murmurs.slice(1).map((at, n) => at - (murmurs[n] ?? 0));
};

const isSteady = (values: readonly number[], pace: number): boolean => {
  if (values.length < ENOUGH) return false;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return variance < (STEADIEST_MS / pace) ** 2;
};
