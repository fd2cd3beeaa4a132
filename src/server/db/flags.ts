import { Refusal } from '../refusal.ts';
import { type Doer, writeDeed } from './deeds.ts';
import { holdMember } from './erase.ts';
import { addToSums } from './tally.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

/** So many flagged calls are listed at most, the newest. */
const MOST = 200;

const flagged = (db: Db | Tx, teamId: string) =>
  db
    .selectFrom('runs')
    .innerJoin('members', 'members.id', 'runs.member_id')
    .innerJoin('scenarios', 'scenarios.hash', 'runs.scenario_hash')
    .select([
      'runs.attempt_id as run',
      'members.id as member_id',
      'members.pseudonym as member',
      'scenarios.title as call',
      'runs.total',
      'runs.received_at',
      'runs.flags',
      'runs.set_aside',
    ])
    .where('runs.team_id', '=', teamId)
    .where('runs.flags', '<>', '');

/** The calls of a team whose times no hand makes by itself, newest first. */
export const listFlags = (db: Db, teamId: string) =>
  flagged(db, teamId).orderBy('received_at', 'desc').orderBy('attempt_id').limit(MOST).execute();

/** Sets a flagged call of a team aside, or lets it count again. Throws Refusal `not-found`. */
export const settleFlag = (
  db: Db,
  by: Doer,
  teamId: string,
  runId: string,
  setAside: boolean,
  now: number,
) =>
  inTransaction(db, async (tx) => {
    const found = await flagged(tx, teamId).where('attempt_id', '=', runId).executeTakeFirst();
    if (found) await holdMember(tx, found.member_id);
    const flag = await flagged(tx, teamId).where('attempt_id', '=', runId).executeTakeFirst();
    if (!flag) throw new Refusal('not-found', 'Your team has no such flagged call.');
    const set_aside = setAside ? 1 : 0;
    if (flag.set_aside === set_aside) return flag;
    const run = await tx
      .selectFrom('runs')
      .selectAll()
      .where('attempt_id', '=', runId)
      .executeTakeFirstOrThrow();
    await addToSums(tx, [{ ...run, set_aside: 0 }], setAside ? -1 : 1);
    await tx.updateTable('runs').set({ set_aside }).where('attempt_id', '=', runId).execute();
    const subject = { id: flag.member_id, pseudonym: flag.member };
    const kind = setAside ? 'call-set-aside' : 'call-let-count';
    await writeDeed(tx, by, teamId, { kind, call: flag.call }, now, subject);
    return { ...flag, set_aside } as typeof flag;
  });
