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

export const sums = () => SUMS.map((column) => sumOf(`tallies.${column}`).as(column));

export const dimensionsOf = (row: Readonly<Record<string, unknown>>): DimensionSums =>
  EIGHT.map((n) => ({ taken: Number(row[`t${n}`]), offered: Number(row[`o${n}`]) }));

/**
 * The rows that a board and its trend are of. A row is either a month's or a challenge's, and leaves the other empty, so that
 * naming both finds both.
 */
const rowsFor = ({ of }: Filter, trend: readonly string[]) =>
  'months' in of
    ? { challenges: [''], months: [...new Set([...of.months, ...trend])] }
    : { challenges: ['', of.challengeId], months: ['', ...trend] };

/** Whether such a row is what the board is of, and not only of its trend. */
export const isOf = (
  { of }: Filter,
  row: { readonly challenge_id: string; readonly month: string },
): boolean => ('months' in of ? of.months.includes(row.month) : row.challenge_id !== '');

/** The tallies that a board is of, and, where a trend is named, those of its months. */
export const tallies = (db: Db, filter: Filter, trend: readonly string[] = []) => {
  const { challenges, months } = rowsFor(filter, trend);
  return db
    .selectFrom('tallies')
    .where('tallies.call_id', '=', filter.callId ?? '')
    .where('tallies.mode', '=', filter.mode)
    .where('tallies.untimed', '=', filter.untimed ? 1 : 0)
    .where('tallies.challenge_id', 'in', challenges)
    .where('tallies.month', 'in', months);
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

/** What each of these calls came to, of a board and month by month of its trend, with how many people there were. */
export const teamTotals = (
  db: Db,
  filter: Filter,
  trend: readonly string[],
  teamIds: readonly string[],
) =>
  tallies(db, filter, trend)
    .select(['team_id', 'challenge_id', 'month', 'runs', 'people', 'totals'])
    .where('member_id', '=', '')
    .where('team_id', 'in', teamIds)
    .execute();

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

/** The first month in which a team took calls that are still kept; undefined where there are none. */
export const firstMonthOf = async (db: Db, teamId: string): Promise<string | undefined> => {
  // in the order of the key, of which it is the first: SQLite takes another index for all months of one call
  const row = await db
    .selectFrom('tallies')
    .select('month')
    .where('team_id', '=', teamId)
    .where('member_id', '=', '')
    .where('challenge_id', '=', '')
    .orderBy('month')
    .limit(1)
    .executeTakeFirst();
  return row?.month;
};

/** The calls that a team took in these months or in a challenge. */
export const callsTaken = async (db: Db, teamId: string, of: Filter['of']) => {
  const rows = await db
    .selectFrom('tallies')
    .innerJoin('scenarios', 'scenarios.id', 'tallies.call_id')
    .select(['scenarios.id', 'scenarios.title'])
    .distinct()
    .where('team_id', '=', teamId)
    .where('member_id', '=', '')
    .where('challenge_id', '=', 'months' in of ? '' : of.challengeId)
    .where('month', 'in', 'months' in of ? of.months : [''])
    .execute();
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) =>
    a.title < b.title ? -1 : 1,
  );
};

/** Whether a team is in a challenge. */
export const isInChallenge = async (
  db: Db,
  teamId: string,
  challengeId: string,
): Promise<boolean> => {
  const found = await db
    .selectFrom('challenge_teams')
    .select('team_id')
    .where('challenge_id', '=', challengeId)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return found !== undefined;
};
