import type { Role } from '../../protocol/index.ts';
import { DIMENSION_NAMES, type Dimensions } from '../../protocol/index.ts';
import type { attemptsOf } from '../db/attempts.ts';
import type { Run } from '../db/runs.ts';
import type { teamOf } from '../db/teams.ts';

/** A moment as the API says it. */
export const moment = (ms: number): string => new Date(ms).toISOString();

/** A moment of the API, in ms. */
export const msOf = (moment: string): number => Date.parse(moment);

/** Where a list of deeds goes on; without a moment, with what was done last. */
export const beforeIn = (
  {
    before,
    beforeId,
  }: { readonly before?: string | undefined; readonly beforeId?: string | undefined },
  now: number,
) => (before === undefined ? { at: now + 1 } : { at: msOf(before), id: beforeId });

type TeamRow = NonNullable<Awaited<ReturnType<typeof teamOf>>>;

/** A team as the API says it. */
export const teamWords = (team: TeamRow) => ({
  id: team.id,
  name: team.name,
  foundedAt: moment(team.founded_at),
  people: Number(team.people ?? 0),
  showsPseudonyms: team.shows_pseudonyms === 1,
  compares: team.compares === 1,
  retentionDays: team.retention_days,
});

/** A member as the API says it. */
export const memberWords = (member: {
  readonly id: string;
  readonly pseudonym: string;
  readonly role: Role;
  readonly joined_at: number;
}) => ({
  id: member.id,
  pseudonym: member.pseudonym,
  role: member.role,
  joinedAt: moment(member.joined_at),
});

type AttemptRow = Awaited<ReturnType<typeof attemptsOf>>[number];

/** An attempt as the API says it. */
export const attemptWords = (attempt: AttemptRow) => ({
  id: attempt.id,
  call: attempt.call_id,
  hash: attempt.scenario_hash,
  engine: attempt.engine,
  seed: attempt.seed,
  mode: attempt.mode,
  challenge: attempt.challenge_id,
  position: attempt.position,
  counts: attempt.counts === 1,
  issuedAt: moment(attempt.issued_at),
  expiresAt: moment(attempt.expires_at),
  answeredAt: attempt.answered_at,
});

/** Opportunities by dimension, from tenths. */
export const dimensionWords = (
  tenths: readonly { readonly taken: number; readonly offered: number }[],
): Dimensions =>
  Object.fromEntries(
    DIMENSION_NAMES.map((name, n) => {
      const { taken = 0, offered = 0 } = tenths[n] ?? {};
      return [name, { taken: taken / 10, offered: offered / 10 }];
    }),
  ) as Dimensions;

/** The dimensions of one run, as they are kept. */
const dimensionsIn = (kept: string) =>
  (JSON.parse(kept) as readonly (readonly [number, number])[]).map(([taken, offered]) => ({
    taken,
    offered,
  }));

/** A run as the API says it. */
export const runWords = (run: Run) => ({
  attempt: run.attempt_id,
  call: run.call_id,
  hash: run.scenario_hash,
  title: run.title,
  mode: run.mode,
  untimed: run.untimed === 1,
  seed: run.seed,
  challenge: run.challenge_id,
  counts: run.counts === 1,
  receivedAt: moment(run.received_at),
  total: run.total,
  dimensions: dimensionWords(dimensionsIn(run.dimensions)),
  criticalFails: run.critical_fails,
  ending: run.ending,
  outcome: run.outcome,
  callMs: run.call_ms,
  possibleMs: run.possible_ms,
  setAside: run.set_aside === 1,
});
