import type { Did } from '../../protocol/index.ts';
import { newId } from '../secrets.ts';
import type { Db, Tx } from './transaction.ts';

/** Who did something that is written down: somebody in a team, or the operator. */
export type Doer =
  | { readonly operator: true }
  | { readonly operator?: false; readonly id: string; readonly pseudonym: string };

/** To whom something was done. */
export interface Subject {
  readonly id: string;
  readonly pseudonym: string;
}

/** What stands where no member's name does: nobody can be taken for the operator, since a member's row has their id. */
const OPERATOR = 'operator';
const LEFT = 'left';
/** So many deeds are listed at once. */
const PAGE = 100;

/** Writes down what a lead or an operator did, and to whom; without a team where it concerns the server. */
export const writeDeed = async (
  tx: Tx,
  by: Doer,
  teamId: string | null,
  { kind, ...about }: Did,
  now: number,
  to?: Subject,
): Promise<void> => {
  await tx
    .insertInto('deeds')
    .values({
      id: newId(),
      at: now,
      team_id: teamId,
      member_id: by.operator ? null : by.id,
      by_name: by.operator ? OPERATOR : by.pseudonym,
      deed: kind,
      about: JSON.stringify(about),
      subject_id: to?.id ?? null,
      subject_name: to?.pseudonym ?? null,
    })
    .execute();
};

const didIn = ({ deed, about }: { readonly deed: string; readonly about: string }): Did =>
  ({ kind: deed, ...(JSON.parse(about) as object) }) as Did;

/** Somebody as a row names them: a member by their id, anybody else by what they are. */
const personIn = (id: string | null, name: string) => {
  if (id !== null) return { who: 'member', name } as const;
  return { who: name === OPERATOR ? 'operator' : 'left', name: null } as const;
};

/** Where a list of deeds goes on: before a moment, in ms since 1970, or after the deed of that moment that was read last. */
export interface Before {
  readonly at: number;
  readonly id?: string | undefined;
}

/** The deeds that concern a team, or, for null, the server itself; newest first, a hundred at a time. */
export const listDeeds = async (db: Db, teamId: string | null, { at, id }: Before) => {
  const rows = await db
    .selectFrom('deeds')
    .select(['id', 'at', 'member_id', 'by_name', 'deed', 'about', 'subject_id', 'subject_name'])
    .where('team_id', teamId === null ? 'is' : '=', teamId)
    .where((is) =>
      id === undefined
        ? is('at', '<', at)
        : is.or([is('at', '<', at), is.and([is('at', '=', at), is('id', '>', id)])]),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(PAGE)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: personIn(row.member_id, row.by_name),
    to: row.subject_name === null ? null : personIn(row.subject_id, row.subject_name),
    did: didIn(row),
  }));
};

/** What somebody did themselves, oldest first. */
export const deedsOf = async (db: Db, memberId: string) => {
  const rows = await db
    .selectFrom('deeds')
    .select(['at', 'deed', 'about'])
    .where('member_id', '=', memberId)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ at: row.at, did: didIn(row) }));
};

/** Takes the name of somebody who goes out of what was written down. */
export const forgetDoer = async (tx: Tx, memberId: string): Promise<void> => {
  await tx
    .updateTable('deeds')
    .set({ member_id: null, by_name: LEFT })
    .where('member_id', '=', memberId)
    .execute();
  await tx
    .updateTable('deeds')
    .set({ subject_id: null, subject_name: LEFT })
    .where('subject_id', '=', memberId)
    .execute();
};
