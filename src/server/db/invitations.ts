import type { Role } from '../../protocol/index.ts';
import { Refusal } from '../refusal.ts';
import { hashOf, newCode, newId } from '../secrets.ts';
import { type Doer, writeDeed } from './deeds.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

const DAY = 86_400_000;
/** So many invitations of a team may be open at once. */
const MOST_OPEN = 50;

/** What an invitation is good for. */
export interface Offer {
  readonly role: Role;
  readonly uses: number;
  readonly days: number;
}

const columns = ['id', 'role', 'created_at', 'expires_at', 'uses_left', 'revoked'] as const;

/** The invitations of a team, newest first. */
export const listInvitations = (db: Db, teamId: string) =>
  db
    .selectFrom('invitations')
    .select(columns)
    .where('team_id', '=', teamId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();

/** Makes an invitation. Its code is given here, and kept nowhere. */
export const invite = (db: Db, by: Doer, teamId: string, offer: Offer, now: number) =>
  inTransaction(db, async (tx) => {
    const { open } = await tx
      .selectFrom('invitations')
      .select((to) => to.fn.countAll<number>().as('open'))
      .where('team_id', '=', teamId)
      .where('revoked', '=', 0)
      .where('uses_left', '>', 0)
      .where('expires_at', '>', now)
      .executeTakeFirstOrThrow();
    if (open >= MOST_OPEN)
      throw new Refusal(
        'too-many-waiting',
        `${open} invitations are open. Revoke some, or let them be used.`,
      );
    const made = await writeInvitation(tx, teamId, offer, now);
    const { uses: people, role } = offer;
    await writeDeed(tx, by, teamId, { kind: 'invited', people, role }, now);
    return made;
  });

/** Writes an invitation down, whoever made it, and gives it with its code. */
export const writeInvitation = async (tx: Tx, teamId: string, offer: Offer, now: number) => {
  const code = newCode();
  const invitation = await tx
    .insertInto('invitations')
    .values({
      id: newId(),
      code_hash: hashOf(code),
      team_id: teamId,
      role: offer.role,
      created_at: now,
      expires_at: now + offer.days * DAY,
      uses_left: offer.uses,
      revoked: 0,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { invitation, code };
};

/** Revokes an invitation of a team. Throws Refusal `not-found`. */
export const revokeInvitation = (db: Db, by: Doer, teamId: string, id: string, now: number) =>
  inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('invitations')
      .set({ revoked: 1 })
      .where('id', '=', id)
      .where('team_id', '=', teamId)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal('not-found', 'Your team has no such invitation.');
    await writeDeed(tx, by, teamId, { kind: 'invitation-revoked' }, now);
  });

/** The invitation that a code opens. Throws Refusal `code-unknown` or `code-over`. */
export const openInvitation = async (db: Db | Tx, code: string, now: number) => {
  const found = await db
    .selectFrom('invitations')
    .innerJoin('teams', 'teams.id', 'invitations.team_id')
    .select([
      'invitations.id',
      'invitations.team_id',
      'invitations.role',
      'invitations.expires_at',
      'invitations.uses_left',
      'invitations.revoked',
      'teams.name as team',
    ])
    .where('code_hash', '=', hashOf(code))
    .executeTakeFirst();
  if (!found)
    throw new Refusal(
      'code-unknown',
      'No invitation has this code. Look whether the link is whole.',
    );
  if (found.revoked || found.uses_left <= 0 || found.expires_at <= now)
    throw new Refusal(
      'code-over',
      'This invitation was used up, was revoked, or has expired. Ask your lead for another.',
    );
  return found;
};

/** Takes one use from an invitation; two people at once cannot share the last. Throws Refusal `code-over`. */
export const useInvitation = async (tx: Tx, id: string): Promise<void> => {
  const { numUpdatedRows } = await tx
    .updateTable('invitations')
    .set((to) => ({ uses_left: to('uses_left', '-', 1) }))
    .where('id', '=', id)
    .where('uses_left', '>', 0)
    .where('revoked', '=', 0)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n)
    throw new Refusal('code-over', 'This invitation has just been used up. Ask for another.');
};
