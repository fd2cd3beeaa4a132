import type { Db, Tx } from './transaction.ts';

/** A version of a call, as it is kept for those who have an attempt at it. */
export interface KeptCall {
  readonly hash: string;
  readonly id: string;
  readonly title: string;
  readonly caller: string;
  readonly text: string;
}

/** Keeps a version of a call, so that what is played on it can be checked after its file has changed. */
export const keepCall = async (tx: Tx, call: KeptCall): Promise<void> => {
  const { hash, id, title, caller, text } = call;
  await tx
    .insertInto('scenarios')
    .values({ hash, id, title, caller, text })
    .onConflict((on) => on.column('hash').doNothing())
    .execute();
};

/** A version of a call that was kept. */
export const keptCall = (db: Db, hash: string): Promise<KeptCall | undefined> =>
  db.selectFrom('scenarios').selectAll().where('hash', '=', hash).executeTakeFirst();
