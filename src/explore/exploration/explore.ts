import type { Call } from '../../call/index.ts';
import { draw } from '../../call/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Result, resultOf } from '../../scoring/index.ts';
import { LAWS, tryLaw } from '../laws/laws.ts';
import { playCall } from '../play.ts';
import type { Player } from '../player.ts';
import { filesDrawn, filing } from '../players/filing.ts';
import { playerNamed } from '../players/index.ts';
import { createArchive } from './archive.ts';
import { createBadPaths } from './bad-paths.ts';
import { curious } from './curious.ts';
import type { Exploration, Found } from './exploration.ts';
import { faultsOf } from './faults.ts';
import { after } from './from-here.ts';
import { createReached } from './reached.ts';
import { readPlay } from './read-play.ts';
import { ROSTER } from './roster.ts';
import { createSeeker } from './seek.ts';
import { tallyOf } from './tally.ts';
import { momentsOf, tryReplies } from './try-replies.ts';

/** How much of a call is to be played. */
export interface ExploreOptions {
  /** about so many times, 50 at least */
  readonly plays: number;
  readonly seed: number;
  /** with so many seeds each law is tried */
  readonly lawSeeds: number;
  /** hears how many steps of how many are done */
  readonly onProgress?: (done: number, of: number) => void;
}

/** How much of all plays goes into trying the replies one against the other. */
const TRYING = 0.3;
/** How many of the plays that look for something new set out for one thing that is missing, if there is one. */
const SEEKING = 0.7;

/** Plays a call many times, with many players, and sums up what there is to know of it. */
export const explore = (scenario: Scenario, options: ExploreOptions): Exploration => {
  const { plays: budget, seed: base, lawSeeds, onProgress = () => {} } = options;
  const reached = createReached(scenario);
  const archive = createArchive(scenario);
  const badPaths = createBadPaths(scenario);
  const files = filesDrawn((kind, id) => reached.plays(kind, id) === 0);
  const steps = budget + LAWS.length * lawSeeds;
  let played = 0;
  const play = (player: Player, seed: number): Call => {
    // whoever only looks for something on the call does any of the work after it that nobody has done
    const call = playCall(scenario, player.wrapUp ? player : filing(player, files), seed);
    archive.add(readPlay(scenario, call, seed, reached));
    badPaths.look(call);
    played += 1;
    onProgress(Math.min(played, budget), steps);
    return call;
  };

  const players = ROSTER.map(([name, share]) => {
    const count = Math.max(1, Math.round((share * budget) / 1000));
    const results: Result[] = [];
    for (let n = 0; n < count; n += 1) {
      const player = playerNamed(name);
      if (player) results.push(resultOf(scenario, play(player, base + n)));
    }
    return tallyOf(name, results);
  });
  for (const player of [hangsUp, handsOver]) play(player(), base);

  const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies).length;
  const moments = Math.max(1, Math.floor((TRYING * budget) / replies));
  const seeker = createSeeker({ scenario, reached, archive });
  for (let n = 0; played + moments * replies < budget; n += 1) {
    const chance = (what: string): number => draw(base, `explore/${n}/${what}`);
    let drawn = 0;
    const then = curious(reached, () => {
      drawn += 1;
      return chance(`${drawn}`);
    });
    const attempt = chance('seeks') < SEEKING ? seeker(then) : undefined;
    const anywhere = archive.at('open');
    const from = anywhere[Math.floor(chance('from') * 2 * anywhere.length)];
    if (attempt) play(attempt.player, attempt.seed);
    else if (from) play(after(from.acts, from.at, then), from.seed);
    else play(then, base + n);
  }

  const beats = Object.keys(scenario.beats).map((beat) =>
    tryReplies(scenario, beat, momentsOf(archive, beat, moments), play),
  );
  const laws = LAWS.map((law, n) => {
    const cases = Array.from({ length: lawSeeds }, (_, m) => [scenario, base + m] as const);
    const trial = tryLaw(law, cases, (done) => onProgress(budget + n * lawSeeds + done, steps));
    return { number: law.number, name: law.name, ...trial };
  });
  const found: Found = {
    plays: played,
    seed: base,
    reached: reached.all.map((one) => ({ ...one, plays: reached.plays(one.kind, one.id) })),
    players,
    beats,
    badPaths: badPaths.shortest(),
    laws,
  };
  return { ...found, faults: faultsOf(found) };
};

/** Picks up, and puts the phone down again. */
const hangsUp = (): Player => (view) => {
  if (view.floor === 'ringing') return view.now < 1500 ? { wait: 1500 } : { do: 'answer' };
  return view.now < 4000 ? { wait: 1000 } : { do: 'end' };
};

/** Picks up, and hands the call over. */
const handsOver = (): Player => (view) => {
  if (view.floor === 'ringing') return view.now < 1500 ? { wait: 1500 } : { do: 'answer' };
  return view.now < 4000 ? { wait: 1000 } : { do: 'hand-to-lead' };
};
