import type { Cue, RunRecord } from '../../call/index.ts';

/** Nobody answers what they could not foresee sooner than this, in ms, but by chance. */
const FASTEST_MS = 120;
/** What people do again and again differs by more than this, in ms. */
const STEADIEST_MS = 25;
/** From so many on there is something to compare. */
const ENOUGH = 6;
/** Somebody who writes times by hand writes round ones. */
const ROUND_MS = 50;

/**
 * What no hand does by itself: `faster-than-a-hand`, `too-regular`, `round-times`. A lead looks at such calls; nobody is
 * judged by this alone.
 */
export const flagsOf = ({ acts }: RunRecord, log: readonly Cue[]): readonly string[] => {
  const reactions = reactionsIn(log);
  const quick = reactions.filter((ms) => ms < FASTEST_MS).length;
  const flags: string[] = [];
  if (quick >= 3 && quick * 2 > reactions.length) flags.push('faster-than-a-hand');
  if (isSteady(reactions) || isSteady(gapsBetweenMurmurs(acts))) flags.push('too-regular');
  const times = acts.map(([at]) => at);
  const [first = 0] = times;
  if (times.length > ENOUGH && times.every((at) => (at - first) % ROUND_MS === 0))
    flags.push('round-times');
  return flags;
};

/** From the moment at which the caller fell silent to each reply that was given into the silence, in ms. */
const reactionsIn = (log: readonly Cue[]): readonly number[] => {
  let openSince: number | undefined;
  return log.flatMap((cue) => {
    if (cue.cue === 'floor') openSince = cue.floor === 'open' ? (openSince ?? cue.at) : openSince;
    if (cue.cue === 'caller-starts') openSince = undefined;
    if (cue.cue !== 'trainee-starts' || cue.over || openSince === undefined) return [];
    const ms = cue.at - openSince;
    openSince = undefined;
    return [ms];
  });
};

const gapsBetweenMurmurs = (acts: RunRecord['acts']): readonly number[] => {
  const murmurs = acts.filter(([, act]) => act === 'backchannel').map(([at]) => at);
  return murmurs.slice(1).map((at, n) => at - (murmurs[n] ?? 0));
};

const isSteady = (values: readonly number[]): boolean => {
  if (values.length < ENOUGH) return false;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return variance < STEADIEST_MS ** 2;
};
