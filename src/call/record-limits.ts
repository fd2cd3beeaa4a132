/**
 * What a record may hold at most. Each bound lies beyond anything that a hand on a telephone does, and keeps
 * what is refused from costing time; docs/records.md says how each was found.
 */
export const RECORD_LIMITS = {
  /** characters of JSON */
  text: 150_000,
  /** lists and objects in one another; a record has three */
  depth: 8,
  acts: 2000,
  /** ms of virtual time: 48 s of ringing, a call of 16 min, the last reply and the ending, and nearly as much again */
  ms: 1_800_000,
  /** sentences of a message; a scenario may allow up to eight */
  sentences: 8,
  /** characters of a name: an id, an engine, a hash */
  name: 200,
  /** how often a trainee goes back in a call */
  rewound: 1000,
  /** the largest seed; draws take 32 bits */
  seed: 4_294_967_295,
  /** so many acts, and one more, take a hand `handMs` or longer */
  handActs: 15,
  handMs: 500,
} as const;
