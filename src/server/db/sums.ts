import { CompiledQuery, PostgresAdapter } from 'kysely';
import type { Tx } from './transaction.ts';

/** A table of sums: each row is named by the columns of its key, and only ever added to. */
export interface SumTable {
  readonly name: 'tallies' | 'scores' | 'decisions' | 'repeats';
  readonly key: readonly string[];
  readonly sums: readonly string[];
}

export type SumRow = Readonly<Record<string, string | number>>;

/** Rows of one statement at most; SQLite takes 32,766 values, and a row has thirty. Halved until it fits, so that there are few statements to remember. */
const MOST_ROWS = 256;

/** The name of a row within its table. */
export const nameOf = ({ key }: SumTable, row: SumRow): string =>
  key.map((column) => row[column]).join('\0');

/** Adds up rows of the same key, each taken `sign` times; in the order of their keys, so that no two transactions wait for each other. */
export const foldRows = (table: SumTable, rows: readonly SumRow[], sign: 1 | -1): SumRow[] => {
  const folded = new Map<string, Record<string, string | number>>();
  for (const row of rows) {
    const name = nameOf(table, row);
    let sum = folded.get(name);
    if (sum === undefined) {
      sum = {};
      for (const column of table.key) sum[column] = row[column] as string | number;
      for (const column of table.sums) sum[column] = 0;
      folded.set(name, sum);
    }
    for (const column of table.sums)
      sum[column] = (sum[column] as number) + sign * ((row[column] as number | undefined) ?? 0);
  }
  return [...folded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

/** Adds rows to what stands in the table. */
export const addRows = async (tx: Tx, table: SumTable, rows: readonly SumRow[]): Promise<void> => {
  for (const some of portionsOf(rows)) await tx.executeQuery(additionOf(tx, table, some, ''));
};

/** The same; gives each row as it stands now. */
export const addAndRead = async (
  tx: Tx,
  table: SumTable,
  rows: readonly SumRow[],
): Promise<readonly SumRow[]> => {
  const returning = ` returning ${[...table.key, table.sums[0]].join(', ')}`;
  const after: SumRow[] = [];
  for (const some of portionsOf(rows))
    after.push(...(await tx.executeQuery<SumRow>(additionOf(tx, table, some, returning))).rows);
  return after;
};

const portionsOf = (rows: readonly SumRow[]): readonly (readonly SumRow[])[] => {
  const portions: (readonly SumRow[])[] = [];
  let size = MOST_ROWS;
  for (let from = 0; from < rows.length; from += size) {
    while (size > rows.length - from) size /= 2;
    portions.push(rows.slice(from, from + size));
  }
  return portions;
};

const additions = new Map<string, string>();

/**
 * The statement that adds rows. Written out by hand and remembered: it has hundreds of values, is needed for each run,
 * and putting it together anew cost more than all else about keeping a run.
 */
const additionOf = (
  tx: Tx,
  { name, key, sums }: SumTable,
  rows: readonly SumRow[],
  returning: string,
): CompiledQuery<SumRow> => {
  const columns = [...key, ...sums];
  const parameters = rows.flatMap((row) => columns.map((column) => row[column]));
  const isNumbered = tx.getExecutor().adapter instanceof PostgresAdapter;
  const called = `${name} ${rows.length} ${isNumbered} ${returning}`;
  const known = additions.get(called);
  if (known !== undefined) return CompiledQuery.raw(known, parameters) as CompiledQuery<SumRow>;
  let n = 0;
  const mark = (): string => {
    n += 1;
    return isNumbered ? `$${n}` : '?';
  };
  const values = rows.map(() => `(${columns.map(mark).join(', ')})`);
  const added = sums.map((column) => `${column} = ${name}.${column} + excluded.${column}`);
  const text = `insert into ${name} (${columns.join(', ')}) values ${values.join(', ')} on conflict (${key.join(', ')}) do update set ${added.join(', ')}${returning}`;
  additions.set(called, text);
  return CompiledQuery.raw(text, parameters) as CompiledQuery<SumRow>;
};

/** Takes away the rows of a team that nothing is left of. */
export const dropEmpty = async (tx: Tx, table: SumTable, teamId: string): Promise<void> => {
  await tx
    .deleteFrom(table.name)
    .where('team_id' as never, '=', teamId as never)
    .where(table.sums[0] as never, '=', 0 as never)
    .execute();
};
