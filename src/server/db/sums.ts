import { sql } from 'kysely';
import type { Tx } from './transaction.ts';

/** A table of sums: each row is named by the columns of its key, and only ever added to. */
export interface SumTable {
  readonly name: 'tallies' | 'scores' | 'decisions' | 'repeats';
  readonly key: readonly string[];
  readonly sums: readonly string[];
}

export type SumRow = Readonly<Record<string, string | number>>;

/** So many rows go into one statement: SQLite takes 32,766 values, and a row has thirty. */
const ROWS = 500;

const keyOf = ({ key }: SumTable, row: SumRow): string => key.map((name) => row[name]).join('\0');

/** Adds up rows of the same key, each taken `sign` times; in the order of their keys, so that no two transactions wait for each other. */
export const foldRows = (table: SumTable, rows: readonly SumRow[], sign: 1 | -1): SumRow[] => {
  const folded = new Map<string, Record<string, string | number>>();
  for (const row of rows) {
    const key = keyOf(table, row);
    const sum = folded.get(key) ?? Object.fromEntries(table.key.map((name) => [name, row[name]]));
    for (const name of table.sums)
      sum[name] = Number(sum[name] ?? 0) + sign * Number(row[name] ?? 0);
    folded.set(key, sum as Record<string, string | number>);
  }
  return [...folded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

/** Adds rows to what stands in the table. Gives each row as it stands now. */
export const addRows = async (
  tx: Tx,
  table: SumTable,
  rows: readonly SumRow[],
): Promise<readonly SumRow[]> => {
  const after: SumRow[] = [];
  for (let from = 0; from < rows.length; from += ROWS) {
    const sums = Object.fromEntries(
      table.sums.map((name) => [
        name,
        sql`${sql.ref(`${table.name}.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
      ]),
    );
    after.push(
      ...((await tx
        .insertInto(table.name)
        .values(rows.slice(from, from + ROWS) as never)
        .onConflict((on) => on.columns(table.key as never).doUpdateSet(sums as never))
        .returning([...table.key, ...table.sums] as never)
        .execute()) as unknown as SumRow[]),
    );
  }
  return after;
};

/** Takes away the rows of a team that nothing is left of. */
export const dropEmpty = async (tx: Tx, table: SumTable, teamId: string): Promise<void> => {
  await tx
    .deleteFrom(table.name)
    .where('team_id' as never, '=', teamId as never)
    .where(table.sums[0] as never, '=', 0 as never)
    .execute();
};
