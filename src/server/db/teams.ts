import type { ExpressionBuilder } from 'kysely';
import { nameKey, type Role } from '../../protocol/index.ts';
import { Refusal } from '../refusal.ts';
import { type Doer, writeDeed } from './deeds.ts';
import { eraseMember, eraseTeam } from './erase.ts';
import { rename, taken } from './people.ts';
import { closeOthers } from './sessions.ts';
import type { Bit, Tables } from './tables.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

/** What a lead can change about a team. */
export interface TeamChange {
  readonly name?: string | undefined;
  readonly showsPseudonyms?: boolean | undefined;
  readonly compares?: boolean | undefined;
  readonly retentionDays?: number | undefined;
}

const LAST_LEAD =
  'You would leave the team without a lead. Make somebody else a lead first, or delete the team.';

const bit = (on: boolean): Bit => (on ? 1 : 0);

/** The number of people in each of the teams that a question is about. */
export const people = (to: ExpressionBuilder<Tables, 'teams'>) =>
  to
    .selectFrom('members')
    .select((of) => of.fn.countAll<number>().as('n'))
    .whereRef('members.team_id', '=', 'teams.id')
    .as('people');

/** A team with the number of its people; undefined where there is none. */
export const teamOf = (db: Db | Tx, teamId: string) =>
  db
    .selectFrom('teams')
    .selectAll('teams')
    .select(people)
    .where('id', '=', teamId)
    .executeTakeFirst();

/** Whether the members of a team see each other's results. */
export const showsPseudonyms = async (db: Db, teamId: string): Promise<boolean> => {
  const team = await db
    .selectFrom('teams')
    .select('shows_pseudonyms')
    .where('id', '=', teamId)
    .executeTakeFirst();
  return team?.shows_pseudonyms === 1;
};

/** The members of a team, in the order in which they came. */
export const membersOf = (db: Db, teamId: string) =>
  db
    .selectFrom('members')
    .select(['id', 'pseudonym', 'role', 'joined_at'])
    .where('team_id', '=', teamId)
    .orderBy('joined_at')
    .orderBy('id')
    .execute();

/** Changes a team. Throws Refusal `name-taken`. */
export const changeTeam = (db: Db, by: Doer, teamId: string, change: TeamChange, now: number) =>
  inTransaction(db, async (tx) => {
    const { name, showsPseudonyms, compares, retentionDays } = change;
    const set: Partial<Tables['teams']> = {
      ...(name !== undefined && { name, name_key: nameKey(name) }),
      ...(showsPseudonyms !== undefined && { shows_pseudonyms: bit(showsPseudonyms) }),
      ...(compares !== undefined && { compares: bit(compares) }),
      ...(retentionDays !== undefined && { retention_days: retentionDays }),
    };
    if (Object.keys(set).length === 0) return;
    await taken('A team of this name is here already. Choose another name.', () =>
      tx.updateTable('teams').set(set).where('id', '=', teamId).execute(),
    );
    await writeDeed(tx, by, teamId, { kind: 'team-changed', ...change }, now);
  });

/** Gives a member of a team another role or pseudonym. Throws Refusal `not-found`, `last-lead` or `name-taken`. */
export const changeMember = (
  db: Db,
  by: Doer,
  teamId: string,
  memberId: string,
  change: { readonly role?: Role | undefined; readonly pseudonym?: string | undefined },
  now: number,
) =>
  inTransaction(db, async (tx) => {
    const member = await memberIn(tx, teamId, memberId);
    if (change.role !== undefined && change.role !== member.role) {
      if (member.role === 'lead') await leaveALead(tx, teamId);
      await tx
        .updateTable('members')
        .set({ role: change.role })
        .where('id', '=', memberId)
        .execute();
      const did = { kind: 'role-changed', role: change.role } as const;
      await writeDeed(tx, by, teamId, did, now, member);
    }
    if (change.pseudonym !== undefined && change.pseudonym !== member.pseudonym) {
      await rename(tx, memberId, change.pseudonym);
      await writeDeed(tx, by, teamId, { kind: 'pseudonym-changed' }, now, member);
    }
    return memberIn(tx, teamId, memberId);
  });

/** Takes a member out of a team with everything of theirs. Throws Refusal `not-found` or `last-lead`. */
export const removeMember = (db: Db, by: Doer, teamId: string, memberId: string, now: number) =>
  inTransaction(db, async (tx) => {
    const member = await memberIn(tx, teamId, memberId);
    if (member.role === 'lead') await leaveALead(tx, teamId);
    const did = { kind: 'member-removed', role: member.role } as const;
    await writeDeed(tx, by, teamId, did, now, member);
    await eraseMember(tx, memberId);
  });

/** Ends every session of a member of a team. Throws Refusal `not-found`. */
export const signOutMember = (db: Db, by: Doer, teamId: string, memberId: string, now: number) =>
  inTransaction(db, async (tx) => {
    const subject = await memberIn(tx, teamId, memberId);
    await closeOthers(tx, memberId, null);
    await writeDeed(tx, by, teamId, { kind: 'member-signed-out' }, now, subject);
  });

/** Lets a member go with everything of theirs. Throws Refusal `last-lead`. */
export const leaveTeam = (db: Db, teamId: string, memberId: string) =>
  inTransaction(db, async (tx) => {
    const member = await memberIn(tx, teamId, memberId);
    if (member.role === 'lead') await leaveALead(tx, teamId);
    await eraseMember(tx, memberId);
  });

/** Deletes a team with everything of its members. Throws Refusal `not-found`. */
export const closeTeam = (db: Db, by: Doer, teamId: string, now: number) =>
  inTransaction(db, async (tx) => {
    const team = await tx
      .selectFrom('teams')
      .select('name')
      .where('id', '=', teamId)
      .executeTakeFirst();
    if (!team) throw new Refusal('not-found', 'There is no such team.');
    await eraseTeam(tx, teamId);
    if (by.operator) await writeDeed(tx, by, null, { kind: 'team-deleted', team: team.name }, now);
  });

const memberIn = async (tx: Tx, teamId: string, memberId: string) => {
  const member = await tx
    .selectFrom('members')
    .select(['id', 'pseudonym', 'role', 'joined_at'])
    .where('id', '=', memberId)
    .where('team_id', '=', teamId)
    .forUpdate()
    .executeTakeFirst();
  if (!member) throw new Refusal('not-found', 'Nobody in your team goes by this id.');
  return member;
};

/** Two leads who go at the same time wait for each other here. */
const leaveALead = async (tx: Tx, teamId: string): Promise<void> => {
  const leads = await tx
    .selectFrom('members')
    .select('id')
    .where('team_id', '=', teamId)
    .where('role', '=', 'lead')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (leads.length < 2) throw new Refusal('last-lead', LAST_LEAD);
};
