import { LARGEST_TEAM, nameKey } from '../../protocol/index.ts';
import { Refusal } from '../refusal.ts';
import { hashOf, newCode, newId, newToken } from '../secrets.ts';
import { writeDeed } from './deeds.ts';
import { faultOf } from './faults.ts';
import { openInvitation, useInvitation } from './invitations.ts';
import { closeOthers, openSession } from './sessions.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

/** Calls are forgotten after so many days, unless the team says otherwise. */
const USUAL_RETENTION_DAYS = 365;

/** What somebody who has just come in needs; the two secrets are kept nowhere. */
export interface Entry {
  readonly memberId: string;
  readonly token: string;
  readonly recoveryCode: string;
}

/** Founds a team, with its founder as lead. Throws Refusal `name-taken`. */
export const foundTeam = (db: Db, name: string, pseudonym: string, now: number): Promise<Entry> =>
  inTransaction(db, async (tx) => {
    const teamId = newId();
    await taken('A team of this name is here already. Choose another name.', () =>
      tx
        .insertInto('teams')
        .values({
          id: teamId,
          name,
          name_key: nameKey(name),
          founded_at: now,
          shows_pseudonyms: 0,
          compares: 1,
          retention_days: USUAL_RETENTION_DAYS,
        })
        .execute(),
    );
    const entry = await enter(tx, teamId, 'lead', pseudonym, now);
    const by = { id: entry.memberId, pseudonym };
    await writeDeed(tx, by, teamId, { kind: 'team-founded', team: name }, now);
    return entry;
  });

/** Joins the team that an invitation is to. Throws Refusal `code-unknown`, `code-over`, `team-full` or `name-taken`. */
export const join = (db: Db, code: string, pseudonym: string, now: number): Promise<Entry> =>
  inTransaction(db, async (tx) => {
    const { id, team_id: teamId, role } = await openInvitation(tx, code, now);
    await useInvitation(tx, id);
    const { people } = await tx
      .selectFrom('members')
      .select((to) => to.fn.countAll<number>().as('people'))
      .where('team_id', '=', teamId)
      .executeTakeFirstOrThrow();
    if (people >= LARGEST_TEAM)
      throw new Refusal('team-full', `A team has ${LARGEST_TEAM} people at most. Ask for another.`);
    return enter(tx, teamId, role, pseudonym, now);
  });

/** Lets somebody back in with their recovery code, and gives the next one. Throws Refusal `code-unknown`. */
export const recover = (db: Db, code: string, now: number): Promise<Entry> =>
  inTransaction(db, async (tx) => {
    const recoveryCode = newCode();
    const member = await tx
      .updateTable('members')
      .set({ recovery_hash: hashOf(recoveryCode) })
      .where('recovery_hash', '=', hashOf(code))
      .returning('id')
      .executeTakeFirst();
    if (!member)
      throw new Refusal(
        'code-unknown',
        'No recovery code reads like this. Each is good once; use the newest.',
      );
    // whoever had to recover may have lost a device to somebody
    await closeOthers(tx, member.id, null);
    return signedIn(tx, member.id, recoveryCode, now);
  });

/** Checks that this is the recovery code of a member; it stays good. Throws Refusal `not-your-code`. */
export const checkRecovery = async (db: Db, memberId: string, code: string): Promise<void> => {
  const member = await db
    .selectFrom('members')
    .select('id')
    .where('id', '=', memberId)
    .where('recovery_hash', '=', hashOf(code))
    .executeTakeFirst();
  if (!member)
    throw new Refusal('not-your-code', 'That is not your recovery code. Use the newest one.');
};

/** Gives a member another recovery code; the old one is no longer good. */
export const renewRecovery = async (db: Db, memberId: string): Promise<string> => {
  const recoveryCode = newCode();
  await db
    .updateTable('members')
    .set({ recovery_hash: hashOf(recoveryCode) })
    .where('id', '=', memberId)
    .execute();
  return recoveryCode;
};

/** Changes a pseudonym. Throws Refusal `name-taken`. */
export const rename = async (db: Db | Tx, memberId: string, pseudonym: string): Promise<void> => {
  await taken('Somebody in the team is called this already. Choose another name.', () =>
    db
      .updateTable('members')
      .set({ pseudonym, pseudonym_key: nameKey(pseudonym) })
      .where('id', '=', memberId)
      .execute(),
  );
};

const enter = async (
  tx: Tx,
  teamId: string,
  role: 'member' | 'trainer' | 'lead',
  pseudonym: string,
  now: number,
): Promise<Entry> => {
  const memberId = newId();
  const recoveryCode = newCode();
  await taken('Somebody in the team is called this already. Choose another name.', () =>
    tx
      .insertInto('members')
      .values({
        id: memberId,
        team_id: teamId,
        pseudonym,
        pseudonym_key: nameKey(pseudonym),
        role,
        joined_at: now,
        recovery_hash: hashOf(recoveryCode),
        issuer: null,
        subject: null,
      })
      .execute(),
  );
  return signedIn(tx, memberId, recoveryCode, now);
};

const signedIn = async (
  tx: Tx,
  memberId: string,
  recoveryCode: string,
  now: number,
): Promise<Entry> => {
  const token = newToken();
  await openSession(tx, hashOf(token), memberId, now);
  return { memberId, token, recoveryCode };
};

/** Turns the database's word for a name that is taken into ours. */
export const taken = async <T>(detail: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error) === 'unique' ? new Refusal('name-taken', detail) : error;
  }
};
