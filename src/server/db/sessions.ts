import { newId } from '../secrets.ts';
import type { Db, Tx } from './transaction.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A session ends after so long without use, and in any case after so long. */
const IDLE_MS = 30 * DAY;
const LONGEST_MS = 90 * DAY;
/** An operator's is short: it is opened on the machine itself, when it is needed. */
const OPERATOR_MS = 4 * HOUR;

/** Who has a session, and of which team. */
export interface Signed {
  readonly sessionId: string;
  /** when it was last shown that it is they: when they came in, or were asked again; ms since 1970 */
  readonly shownAt: number;
  /** undefined: the operator */
  readonly member:
    | {
        readonly id: string;
        readonly teamId: string;
        readonly pseudonym: string;
        readonly role: 'member' | 'trainer' | 'lead';
        readonly joinedAt: number;
      }
    | undefined;
}

const endOf = (operator: boolean, createdAt: number, seenAt: number): number =>
  operator ? createdAt + OPERATOR_MS : Math.min(createdAt + LONGEST_MS, seenAt + IDLE_MS);

/** Opens a session for a member, or for the operator (null). */
export const openSession = async (
  db: Db | Tx,
  tokenHash: string,
  memberId: string | null,
  now: number,
): Promise<void> => {
  await db
    .insertInto('sessions')
    .values({
      token_hash: tokenHash,
      id: newId(),
      member_id: memberId,
      created_at: now,
      seen_at: now,
      expires_at: endOf(memberId === null, now, now),
      confirmed_at: null,
    })
    .execute();
};

/** Whose session a token opens; undefined where it opens none. */
export const findSession = async (
  db: Db,
  tokenHash: string,
  now: number,
): Promise<Signed | undefined> => {
  const row = await db
    .selectFrom('sessions')
    .leftJoin('members', 'members.id', 'sessions.member_id')
    .select([
      'sessions.id as session_id',
      'sessions.member_id',
      'sessions.created_at',
      'sessions.seen_at',
      'sessions.confirmed_at',
      'members.team_id',
      'members.pseudonym',
      'members.role',
      'members.joined_at',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return undefined;
  if (now - row.seen_at > HOUR)
    await db
      .updateTable('sessions')
      .set({ seen_at: now, expires_at: endOf(row.member_id === null, row.created_at, now) })
      .where('token_hash', '=', tokenHash)
      .execute();
  const { session_id: sessionId, member_id: id, team_id: teamId, pseudonym, role } = row;
  const isMember = id !== null && teamId !== null && pseudonym !== null && role !== null;
  return {
    sessionId,
    shownAt: row.confirmed_at ?? row.created_at,
    member: isMember ? { id, teamId, pseudonym, role, joinedAt: row.joined_at ?? now } : undefined,
  };
};

/** Notes that it was shown again whose a session is. */
export const confirmSession = async (db: Db, sessionId: string, now: number): Promise<void> => {
  await db.updateTable('sessions').set({ confirmed_at: now }).where('id', '=', sessionId).execute();
};

/** Ends one session. */
export const closeSession = async (db: Db, sessionId: string): Promise<void> => {
  await db.deleteFrom('sessions').where('id', '=', sessionId).execute();
};

/** The sessions of a member, newest first. */
export const listSessions = (db: Db, memberId: string, now: number) =>
  db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'seen_at', 'expires_at'])
    .where('member_id', '=', memberId)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();

/** Ends one session of a member; whether there was one. */
export const closeSessionOf = async (
  db: Db,
  memberId: string,
  sessionId: string,
): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('member_id', '=', memberId)
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
};

/** Ends the sessions of a member, all but one. */
export const closeOthers = async (
  db: Db | Tx,
  memberId: string,
  keptId: string | null,
): Promise<void> => {
  let others = db.deleteFrom('sessions').where('member_id', '=', memberId);
  if (keptId !== null) others = others.where('id', '<>', keptId);
  await others.execute();
};
