import type { Kysely, Transaction } from 'kysely';
import { faultOf } from './faults.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** So often a transaction that lost against another is tried. */
const TRIES = 6;

/** Does `work` as one: all of it is kept, or nothing. It is done anew when another transaction was in its way. */
export const inTransaction = async <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let n = 1; ; n += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (n === TRIES || faultOf(error) !== 'again') throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * n * n * (1 + Math.random())));
    }
  }
};
