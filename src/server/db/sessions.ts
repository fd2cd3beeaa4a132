import { Refusal } from '../refusal.ts';
import { newId } from '../secrets.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A session ends after so long without use, and in any case after so long. */
const IDLE_MS = 30 * DAY;
const LONGEST_MS = 90 * DAY;
/** An operator's is short: it is opened on the machine itself, when it is needed. */
const OPERATOR_MS = 4 * HOUR;
/** A session that another has taken the place of lives on for so long, for what was already under way. */
const RETIRED_MS = 60_000;

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

interface Span {
  readonly member_id: string | null;
  readonly created_at: number;
  readonly ends_at: number | null;
}

const endOf = ({ member_id, created_at, ends_at }: Span, seenAt: number): number =>
  member_id === null
    ? created_at + OPERATOR_MS
    : Math.min(ends_at ?? created_at + LONGEST_MS, created_at + LONGEST_MS, seenAt + IDLE_MS);

/** Writes a session down as it begins, or goes on under another token. */
const keepSession = async (
  db: Db | Tx,
  tokenHash: string,
  span: Span,
  now: number,
  confirmedAt: number | null,
): Promise<void> => {
  await db
    .insertInto('sessions')
    .values({
      token_hash: tokenHash,
      id: newId(),
      ...span,
      seen_at: now,
      expires_at: endOf(span, now),
      confirmed_at: confirmedAt,
    })
    .execute();
};

/** How somebody came in, where that was not by showing just now who they are. */
export interface Entrance {
  /** when they showed it, ms since 1970; 0: nobody knows */
  readonly shownAt: number;
  /** the session ends then at the latest, ms since 1970; null: as any other */
  readonly endsAt: number | null;
}

/** Opens a session for a member, or for the operator (null). */
export const openSession = async (
  db: Db | Tx,
  tokenHash: string,
  memberId: string | null,
  now: number,
  entrance?: Entrance,
): Promise<void> => {
  const span = { member_id: memberId, created_at: now, ends_at: entrance?.endsAt ?? null };
  await keepSession(db, tokenHash, span, now, entrance?.shownAt ?? null);
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
      'sessions.ends_at',
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
      .set({ seen_at: now, expires_at: endOf(row, now) })
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

/**
 * Notes that it was shown again whose a session is, and gives it another token. The one before no longer does what asks for
 * that, and ends in a minute, when what was under way with it has arrived. Throws Refusal `not-signed-in`.
 */
export const confirmSession = (
  db: Db,
  sessionId: string,
  tokenHash: string,
  now: number,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const was = await tx
      .selectFrom('sessions')
      .select(['member_id', 'created_at', 'ends_at', 'expires_at'])
      .where('id', '=', sessionId)
      .forUpdate()
      .executeTakeFirst();
    if (!was) throw new Refusal('not-signed-in', 'This session has ended. Come back in.');
    const { expires_at, ...span } = was;
    await tx
      .updateTable('sessions')
      .set({ seen_at: now, expires_at: Math.min(expires_at, now + RETIRED_MS), confirmed_at: 0 })
      .where('id', '=', sessionId)
      .execute();
    await keepSession(tx, tokenHash, span, now, now);
  });

/** Ends one session. */
export const closeSession = async (db: Db, sessionId: string): Promise<void> => {
  await db.deleteFrom('sessions').where('id', '=', sessionId).execute();
};

/** The sessions of a member, newest first, but for those that are about to end. */
export const listSessions = (db: Db, memberId: string, now: number) =>
  db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'seen_at', 'expires_at'])
    .where('member_id', '=', memberId)
    .where('expires_at', '>', now + RETIRED_MS)
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
