import type { Cue } from '../../call/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Scorecard } from '../../scoring/index.ts';
import type { PointDone } from '../db/tally.ts';

/** What is written for taking the floor from the caller, and for leaving an open one to lie. */
const CUT_IN = '(cut in)';
const LEFT_WAITING = '(left waiting)';

/** What was done at each point of a call, and how often it was right: it lost nothing on the scorecard. */
export const pointsOf = (
  scenario: Scenario,
  log: readonly Cue[],
  { dimensions }: Scorecard,
): readonly PointDone[] => {
  const lost = new Set(
    Object.values(dimensions).flatMap(({ evidence }) =>
      evidence.filter(({ taken }) => !taken).map(({ at }) => at),
    ),
  );
  const done = new Map<string, [string, string, number, number]>();
  const count = (beat: string, choice: string, right: boolean): void => {
    const point = done.get(`${beat} ${choice}`) ?? [beat, choice, 0, 0];
    point[2] += 1;
    if (right) point[3] += 1;
    done.set(`${beat} ${choice}`, point);
  };
  let beat = scenario.opening;
  let began = 0;
  for (const cue of log) {
    if (cue.cue === 'beat') beat = cue.beat;
    if (cue.cue === 'trainee-starts') began = cue.at;
    if (cue.cue === 'effect') count(cue.beat, cue.reply, cue.taken && !lost.has(began));
    if (cue.cue === 'interrupted') count(beat, CUT_IN, false);
    if (cue.cue === 'left-waiting') count(beat, LEFT_WAITING, false);
  }
  return [...done.values()];
};
