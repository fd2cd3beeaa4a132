import { dimensionsOf, type Filter, sums, tallies } from './boards.ts';
import type { Db } from './transaction.ts';

const memberTallies = (
  db: Db,
  filter: Filter,
  trend: readonly string[],
  teamId: string,
  memberId: string | undefined,
) => {
  const found = tallies(db, filter, trend)
    .innerJoin('members', (on) =>
      on
        .onRef('members.team_id', '=', 'tallies.team_id')
        .onRef('members.id', '=', 'tallies.member_id'),
    )
    .where('members.team_id', '=', teamId);
  return memberId === undefined ? found : found.where('members.id', '=', memberId);
};

/** What the calls of one member, or of all who took part, came to; by pseudonym. */
export const memberSums = async (
  db: Db,
  filter: Filter,
  teamId: string,
  memberId: string | undefined,
) => {
  const rows = await memberTallies(db, filter, [], teamId, memberId)
    .select(['members.id', 'members.pseudonym'])
    .select(sums)
    .groupBy(['members.id', 'members.pseudonym', 'members.pseudonym_key'])
    .orderBy('members.pseudonym_key')
    .execute();
  return rows.map((row) => ({ ...row, dimensions: dimensionsOf(row) }));
};

/** What each of these calls came to: of a board, and month by month of its trend. */
export const memberTotals = (
  db: Db,
  filter: Filter,
  trend: readonly string[],
  teamId: string,
  memberId: string | undefined,
) =>
  memberTallies(db, filter, trend, teamId, memberId)
    .select(['members.id', 'challenge_id', 'month', 'totals'])
    .execute();
