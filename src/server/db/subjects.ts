import { Refusal } from '../refusal.ts';
import { taken } from './people.ts';
import { type Entrance, openSession } from './sessions.ts';
import { type Db, inTransaction } from './transaction.ts';

/** Who vouches for somebody, and under which name. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** Lets a member come in under a name that the sign-on knows them by. Throws Refusal `name-taken` where that is another member's. */
export const linkSubject = async (
  db: Db,
  memberId: string,
  { issuer, subject }: Subject,
): Promise<void> => {
  const { numUpdatedRows } = await taken('Another member comes in by this sign-on already.', () =>
    db
      .updateTable('members')
      .set({ issuer, subject })
      .where('id', '=', memberId)
      .executeTakeFirstOrThrow(),
  );
  if (numUpdatedRows === 0n) throw new Refusal('not-found', 'This member is no longer here.');
};

/** Takes that name away again. */
export const unlinkSubject = async (db: Db, memberId: string): Promise<void> => {
  await db
    .updateTable('members')
    .set({ issuer: null, subject: null })
    .where('id', '=', memberId)
    .execute();
};

/** The name under which a member comes in; undefined where there is none. */
export const subjectOf = async (db: Db, memberId: string): Promise<Subject | undefined> => {
  const row = await db
    .selectFrom('members')
    .select(['issuer', 'subject'])
    .where('id', '=', memberId)
    .executeTakeFirst();
  return row?.issuer && row.subject ? { issuer: row.issuer, subject: row.subject } : undefined;
};

/** Signs in the member who comes in under this name; whether there is one. */
export const signInSubject = (
  db: Db,
  { issuer, subject }: Subject,
  tokenHash: string,
  now: number,
  entrance: Entrance,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const member = await tx
      .selectFrom('members')
      .select('id')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    if (!member) return false;
    await openSession(tx, tokenHash, member.id, now, entrance);
    return true;
  });
