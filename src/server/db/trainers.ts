import { sql } from 'kysely';
import type { Db } from './transaction.ts';

/** Whose runs, and which. */
export interface Circle {
  /** undefined: of all teams that compare */
  readonly teamId: string | undefined;
  readonly mode: 'practice' | 'exam';
  readonly untimed: boolean;
}

const sum = <C extends string>(table: string, column: C) =>
  sql<number>`sum(${sql.ref(`${table}.${column}`)})`.as(column);

/** How often a call was taken for the first time, the second, and so on, by version of the call. */
export const repeatsOf = (db: Db, { teamId, mode, untimed }: Circle, hash?: string) => {
  let found = db
    .selectFrom('repeats')
    .innerJoin('scenarios', 'scenarios.hash', 'repeats.scenario_hash')
    .select([
      'repeats.scenario_hash as hash',
      'nth',
      'scenarios.id',
      'scenarios.title',
      'scenarios.caller',
    ])
    .select([
      sum('repeats', 'runs'),
      sum('repeats', 'total'),
      sum('repeats', 'square'),
      sum('repeats', 'call_ms'),
      sum('repeats', 'possible_ms'),
    ])
    .where('mode', '=', mode)
    .where('untimed', '=', untimed ? 1 : 0)
    .groupBy([
      'repeats.scenario_hash',
      'nth',
      'scenarios.id',
      'scenarios.title',
      'scenarios.caller',
    ])
    .orderBy('nth');
  if (hash !== undefined) found = found.where('repeats.scenario_hash', '=', hash);
  return (
    teamId === undefined
      ? found.where('repeats.team_id', 'in', comparing(db))
      : found.where('repeats.team_id', '=', teamId)
  ).execute();
};

/** What was done at each point of a version of a call. */
export const decisionsOf = (db: Db, { teamId, mode, untimed }: Circle, hash: string) => {
  const found = db
    .selectFrom('decisions')
    .select(['beat', 'choice'])
    .select([
      sum('decisions', 'times'),
      sum('decisions', 'rights'),
      sum('decisions', 'total'),
      sum('decisions', 'square'),
      sum('decisions', 'right_total'),
    ])
    .where('scenario_hash', '=', hash)
    .where('mode', '=', mode)
    .where('untimed', '=', untimed ? 1 : 0)
    .groupBy(['beat', 'choice'])
    .orderBy('beat')
    .orderBy('choice');
  return (
    teamId === undefined
      ? found.where('team_id', 'in', comparing(db))
      : found.where('team_id', '=', teamId)
  ).execute();
};

const comparing = (db: Db) => db.selectFrom('teams').select('id').where('compares', '=', 1);
