import { newId } from '../secrets.ts';
import type { Db, Tx } from './transaction.ts';

/** Who did something that is written down: somebody in a team, or the operator. */
export type Doer =
  | { readonly operator: true }
  | { readonly operator?: false; readonly id: string; readonly pseudonym: string };

/** What was done. */
export interface Deed {
  readonly deed: string;
  readonly about?: string;
  /** to whom */
  readonly subject?: { readonly id: string; readonly pseudonym: string };
}

/** What stands in the place of a name that was erased. */
const GONE = 'somebody who has left';
/** So many deeds are listed at once. */
const PAGE = 100;

/** Writes down what a lead or an operator did; without a team where it concerns the server. */
export const writeDeed = async (
  tx: Tx,
  by: Doer,
  teamId: string | null,
  { deed, about = '', subject }: Deed,
  now: number,
): Promise<void> => {
  await tx
    .insertInto('deeds')
    .values({
      id: newId(),
      at: now,
      team_id: teamId,
      member_id: by.operator ? null : by.id,
      by_name: by.operator ? 'operator' : by.pseudonym,
      deed,
      about,
      subject_id: subject?.id ?? null,
      subject_name: subject?.pseudonym ?? null,
    })
    .execute();
};

/** The deeds that concern a team, or, for null, the server itself; newest first. */
export const listDeeds = async (db: Db, teamId: string | null, before: number) => {
  const rows = await db
    .selectFrom('deeds')
    .select(['at', 'by_name as by', 'deed', 'about', 'subject_name'])
    .where('team_id', teamId === null ? 'is' : '=', teamId)
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(PAGE)
    .execute();
  return rows.map(({ subject_name: subject, about, ...deed }) => ({
    ...deed,
    about: [subject, about].filter((part) => part !== null && part !== '').join(': '),
  }));
};

/** What somebody did themselves, oldest first. */
export const deedsOf = (db: Db, memberId: string) =>
  db
    .selectFrom('deeds')
    .select(['at', 'deed', 'about'])
    .where('member_id', '=', memberId)
    .orderBy('at')
    .execute();

/** Takes the name of somebody who goes out of what was written down. */
export const forgetDoer = async (tx: Tx, memberId: string): Promise<void> => {
  await tx
    .updateTable('deeds')
    .set({ member_id: null, by_name: GONE })
    .where('member_id', '=', memberId)
    .execute();
  await tx
    .updateTable('deeds')
    .set({ subject_id: null, subject_name: GONE })
    .where('subject_id', '=', memberId)
    .execute();
};
