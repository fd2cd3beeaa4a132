import type { Path } from '../../scenario/index.ts';
import type { Trial as LawTrial } from '../laws/law.ts';
import type { BadPath } from './bad-paths.ts';
import type { Reachable } from './reached.ts';
import type { PlayerTally } from './tally.ts';
import type { BeatTally } from './try-replies.ts';

/** What was found out about a call by playing it. A function of scenario, plays and seed. */
export interface Found {
  readonly plays: number;
  readonly seed: number;
  /** all that can be reached, and in how many plays it was */
  readonly reached: readonly (Reachable & { readonly plays: number })[];
  readonly players: readonly PlayerTally[];
  readonly beats: readonly BeatTally[];
  readonly badPaths: readonly BadPath[];
  readonly laws: readonly (LawTrial & { readonly number: number; readonly name: string })[];
}

/** Something that a call should not go out with, and where in the file it stands, if it stands anywhere. */
export interface Fault {
  readonly what: string;
  readonly path: Path | undefined;
}

/** What was found out, and what is wrong with it. */
export interface Exploration extends Found {
  /** what the call should not go out with */
  readonly faults: readonly Fault[];
}
