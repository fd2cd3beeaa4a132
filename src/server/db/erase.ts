import { forgetDoer } from './deeds.ts';
import { addToSums } from './tally.ts';
import type { Tx } from './transaction.ts';

/**
 * Holds the rows of members until the transaction is over. Whatever changes something of theirs does this first, so that
 * one thing comes after the other, and no two wait for each other.
 */
export const holdMembers = async (tx: Tx, memberIds: readonly string[]): Promise<void> => {
  await tx
    .selectFrom('members')
    .select('id')
    .where('id', 'in', [...new Set(memberIds)])
    .orderBy('id')
    .forUpdate()
    .execute();
};

/** The same for one. */
export const holdMember = (tx: Tx, memberId: string): Promise<void> => holdMembers(tx, [memberId]);

/** Erases a member, whose row is held, with everything of theirs. */
export const eraseMember = async (tx: Tx, memberId: string): Promise<void> => {
  await forgetRuns(tx, memberId);
  await tx.deleteFrom('attempts').where('member_id', '=', memberId).execute();
  await tx.deleteFrom('sessions').where('member_id', '=', memberId).execute();
  await forgetDoer(tx, memberId);
  await tx.deleteFrom('members').where('id', '=', memberId).execute();
};

/** Forgets the calls of a member, whose row is held: all, or those that were handed in before a moment. Gives how many there were. */
export const forgetRuns = async (
  tx: Tx,
  memberId: string,
  before = Number.MAX_SAFE_INTEGER,
): Promise<number> => {
  const runs = await tx
    .selectFrom('runs')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('received_at', '<', before)
    .execute();
  if (runs.length === 0) return 0;
  await addToSums(tx, runs, -1);
  const theirs = tx
    .selectFrom('runs')
    .select('attempt_id')
    .where('member_id', '=', memberId)
    .where('received_at', '<', before);
  await tx.updateTable('attempts').set({ done: 2 }).where('id', 'in', theirs).execute();
  await tx.deleteFrom('records').where('attempt_id', 'in', theirs).execute();
  await tx
    .deleteFrom('runs')
    .where('member_id', '=', memberId)
    .where('received_at', '<', before)
    .execute();
  return runs.length;
};

/** Erases a team with its members and everything of theirs. A challenge that others are in becomes theirs. */
export const eraseTeam = async (tx: Tx, teamId: string): Promise<void> => {
  await eraseMembers(tx, teamId);
  // nobody joins from here on; who came meanwhile goes too
  await tx.selectFrom('teams').select('id').where('id', '=', teamId).forUpdate().execute();
  await eraseMembers(tx, teamId);
  await tx.deleteFrom('challenge_teams').where('team_id', '=', teamId).execute();
  const challenges = await tx
    .selectFrom('challenges')
    .select('id')
    .where('team_id', '=', teamId)
    .execute();
  for (const { id } of challenges) await handOnChallenge(tx, id);
  await tx.deleteFrom('invitations').where('team_id', '=', teamId).execute();
  await tx.deleteFrom('deeds').where('team_id', '=', teamId).execute();
  await tx.deleteFrom('teams').where('id', '=', teamId).execute();
};

const eraseMembers = async (tx: Tx, teamId: string): Promise<void> => {
  const members = await tx
    .selectFrom('members')
    .select('id')
    .where('team_id', '=', teamId)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const { id } of members) await eraseMember(tx, id);
};

const handOnChallenge = async (tx: Tx, id: string): Promise<void> => {
  const heir = await tx
    .selectFrom('challenge_teams')
    .select('team_id')
    .where('challenge_id', '=', id)
    .orderBy('since')
    .orderBy('team_id')
    .executeTakeFirst();
  if (heir) {
    await tx
      .updateTable('challenges')
      .set({ team_id: heir.team_id, share_hash: null })
      .where('id', '=', id)
      .execute();
    return;
  }
  await tx.deleteFrom('challenge_calls').where('challenge_id', '=', id).execute();
  await tx.deleteFrom('challenges').where('id', '=', id).execute();
};
