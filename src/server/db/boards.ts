import { sql } from 'kysely';
import { SMALLEST_GROUP } from '../../protocol/index.ts';
import type { Db } from './transaction.ts';

/** Which calls a board is of. */
export interface Filter {
  readonly mode: 'practice' | 'exam';
  readonly untimed: boolean;
  /** undefined: all calls */
  readonly callId: string | undefined;
  /** the months of a season, or a challenge */
  readonly of: { readonly months: readonly string[] } | { readonly challengeId: string };
}

/** Sums by dimension, in tenths. */
export type DimensionSums = readonly { readonly taken: number; readonly offered: number }[];

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const sumOf = (column: string) => sql<number>`sum(${sql.ref(column)})`;
const SUMS = [
  'runs',
  'call_ms',
  'possible_ms',
  'critical_fails',
  ...EIGHT.flatMap((n) => [`t${n}`, `o${n}`] as const),
] as const;

const sums = () => SUMS.map((column) => sumOf(`tallies.${column}`).as(column));

const dimensionsOf = (row: Readonly<Record<string, unknown>>): DimensionSums =>
  EIGHT.map((n) => ({ taken: Number(row[`t${n}`]), offered: Number(row[`o${n}`]) }));

const tallies = (db: Db, { mode, untimed, callId = '', of }: Filter) => {
  const found = db
    .selectFrom('tallies')
    .where('call_id', '=', callId)
    .where('mode', '=', mode)
    .where('untimed', '=', untimed ? 1 : 0);
  return 'months' in of
    ? found.where('challenge_id', '=', '').where('month', 'in', of.months)
    : found.where('challenge_id', '=', of.challengeId).where('month', '=', '');
};

/** What the calls of each of these teams came to; teams without any are left out. */
export const teamSums = async (db: Db, filter: Filter, teamIds: readonly string[]) => {
  if (teamIds.length === 0) return [];
  const rows = await tallies(db, filter)
    .select('team_id')
    .select(sums)
    .where('member_id', '=', '')
    .where('team_id', 'in', teamIds)
    .groupBy('team_id')
    .execute();
  return rows.map((row) => ({ ...row, dimensions: dimensionsOf(row) }));
};

/** How many members of each team took part: each is looked up by name, since all that they ever did would be a hundred times as much. */
export const takers = (db: Db, filter: Filter, teamIds: readonly string[]) =>
  db
    .selectFrom('members')
    .select('team_id')
    .select((to) => to.fn.countAll<number>().as('people'))
    .where('team_id', 'in', teamIds)
    .where((to) =>
      to.exists(
        tallies(db, filter)
          .select('tallies.runs')
          .where('tallies.team_id', '=', sql.ref<string>('members.team_id'))
          .where('tallies.member_id', '=', sql.ref<string>('members.id')),
      ),
    )
    .groupBy('team_id')
    .execute();

/** How many calls of each team came to which total, from the lowest. */
export const teamScores = (db: Db, filter: Filter, teamIds: readonly string[]) => {
  const { mode, untimed, callId = '', of } = filter;
  const found = db
    .selectFrom('scores')
    .select(['team_id', 'total'])
    .select(sumOf('runs').as('runs'))
    .where('team_id', 'in', teamIds)
    .where('call_id', '=', callId)
    .where('mode', '=', mode)
    .where('untimed', '=', untimed ? 1 : 0)
    .groupBy(['team_id', 'total'])
    .orderBy('total');
  return (
    'months' in of
      ? found.where('challenge_id', '=', '').where('month', 'in', of.months)
      : found.where('challenge_id', '=', of.challengeId).where('month', '=', '')
  ).execute();
};

/** The same month by month, with how many people there were in each; for the months of a trend. */
export const teamTrends = async (
  db: Db,
  filter: Filter,
  months: readonly string[],
  teamIds: readonly string[],
) => {
  const { mode, untimed, callId = '' } = filter;
  const [people, scores] = await Promise.all([
    tallies(db, { ...filter, of: { months } })
      .select(['team_id', 'month', 'runs', 'people'])
      .where('member_id', '=', '')
      .where('team_id', 'in', teamIds)
      .execute(),
    db
      .selectFrom('scores')
      .select(['team_id', 'month', 'total', 'runs'])
      .where('team_id', 'in', teamIds)
      .where('challenge_id', '=', '')
      .where('month', 'in', months)
      .where('call_id', '=', callId)
      .where('mode', '=', mode)
      .where('untimed', '=', untimed ? 1 : 0)
      .orderBy('total')
      .execute(),
  ]);
  return { people, scores };
};

/**
 * All teams that compare, taken together; a team in which fewer than five people took part is left out, since one who
 * knows the others could work out theirs.
 */
export const overallSums = async (db: Db, filter: Filter) => {
  const rows = await tallies(db, filter)
    .innerJoin('teams', 'teams.id', 'tallies.team_id')
    .select('team_id')
    .select(sums)
    .where('member_id', '=', '')
    .where('teams.compares', '=', 1)
    .groupBy('team_id')
    .having((to) => to.fn.max('tallies.people'), '>=', SMALLEST_GROUP)
    .execute();
  const dimensions = EIGHT.map((n) => ({
    taken: rows.reduce((sum, row) => sum + Number(row[`t${n}`]), 0),
    offered: rows.reduce((sum, row) => sum + Number(row[`o${n}`]), 0),
  }));
  return { teams: rows.length, dimensions };
};

/** The runs of a team, of one member or of all, in numbers. */
export const memberRuns = (
  db: Db,
  filter: Filter,
  teamId: string,
  memberId: string | undefined,
) => {
  const { mode, untimed, callId, of } = filter;
  let found = db
    .selectFrom('runs')
    .innerJoin('members', 'members.id', 'runs.member_id')
    .select([
      'runs.member_id',
      'members.pseudonym',
      'runs.month',
      'runs.total',
      'runs.call_ms',
      'runs.possible_ms',
      'runs.critical_fails',
      'runs.dimensions',
    ])
    .where('runs.team_id', '=', teamId)
    .where('runs.mode', '=', mode)
    .where('runs.untimed', '=', untimed ? 1 : 0)
    .where('runs.counts', '=', 1)
    .where('runs.set_aside', '=', 0)
    .orderBy('members.pseudonym_key')
    .orderBy('runs.total');
  if (callId !== undefined) found = found.where('runs.call_id', '=', callId);
  if (memberId !== undefined) found = found.where('runs.member_id', '=', memberId);
  return (
    'months' in of
      ? found.where('runs.month', 'in', of.months)
      : found.where('runs.challenge_id', '=', of.challengeId)
  ).execute();
};

/** Teams that a team can be put beside, by name: those that compare, and itself. */
export const comparingTeams = (db: Db, ownId: string, named: string, after: string, most: number) =>
  db
    .selectFrom('teams')
    .select(['id', 'name', 'name_key'])
    .where((to) => to.or([to('compares', '=', 1), to('id', '=', ownId)]))
    .where('name_key', '>', after)
    .where('name_key', '>=', named)
    .where('name_key', '<', `${named}\u{10ffff}`)
    .orderBy('name_key')
    .limit(most)
    .execute();

/** The teams of these ids that may be shown to a team: those that compare, itself, and those in the challenge with it. */
export const teamsToShow = async (
  db: Db,
  ownId: string,
  ids: readonly string[],
  challengeId: string | undefined,
) => {
  const found = db
    .selectFrom('teams')
    .select(['id', 'name', 'name_key'])
    .select((to) =>
      to
        .selectFrom('members')
        .select((of) => of.fn.countAll<number>().as('n'))
        .whereRef('members.team_id', '=', 'teams.id')
        .as('people'),
    )
    .orderBy('name_key');
  if (challengeId !== undefined)
    return found
      .innerJoin('challenge_teams', 'challenge_teams.team_id', 'teams.id')
      .where('challenge_teams.challenge_id', '=', challengeId)
      .execute();
  return found
    .where('id', 'in', [ownId, ...ids])
    .where((to) => to.or([to('compares', '=', 1), to('id', '=', ownId)]))
    .execute();
};

/** The months in which a team took calls, oldest first. */
export const monthsOf = async (db: Db, teamId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('tallies')
    .select('month')
    .distinct()
    .where('team_id', '=', teamId)
    .where('member_id', '=', '')
    .where('challenge_id', '=', '')
    .where('call_id', '=', '')
    .orderBy('month')
    .execute();
  return rows.map(({ month }) => month);
};

/** The calls that a team took in these months or in a challenge. */
export const callsTaken = async (db: Db, teamId: string, of: Filter['of']) => {
  const found = db
    .selectFrom('tallies')
    .select('call_id')
    .distinct()
    .where('team_id', '=', teamId)
    .where('member_id', '=', '')
    .where('call_id', '<>', '');
  const rows = await ('months' in of
    ? found.where('challenge_id', '=', '').where('month', 'in', of.months)
    : found.where('challenge_id', '=', of.challengeId)
  ).execute();
  if (rows.length === 0) return [];
  const titles = await db
    .selectFrom('scenarios')
    .select(['id', 'title'])
    .where(
      'id',
      'in',
      rows.map(({ call_id }) => call_id),
    )
    .execute();
  const byId = new Map(titles.map(({ id, title }) => [id, title]));
  return [...byId]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
};
