import { CompiledQuery, PostgresAdapter } from 'kysely';
import type { Tx } from './transaction.ts';

/** A table of sums: each row is named by the columns of its key, and only ever added to. */
export interface SumTable {
  readonly name: 'tallies' | 'decisions' | 'repeats';
  readonly key: readonly string[];
  readonly sums: readonly string[];
  /** columns of text, to which what is added is appended */
  readonly lists?: readonly string[];
}

export type SumRow = Readonly<Record<string, string | number>>;

/** Rows of one statement for SQLite, which takes 32,766 values: halved until it fits, so that there are few to remember. */
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
      for (const column of table.lists ?? []) sum[column] = '';
      folded.set(name, sum);
    }
    for (const column of table.sums)
      sum[column] = (sum[column] as number) + sign * ((row[column] as number | undefined) ?? 0);
    for (const column of table.lists ?? []) sum[column] = `${sum[column]}${row[column] ?? ''}`;
  }
  return [...folded].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

/** Adds rows to what stands in the table. */
export const addRows = async (tx: Tx, table: SumTable, rows: readonly SumRow[]): Promise<void> => {
  for (const addition of additionsOf(tx, table, rows, '')) await tx.executeQuery(addition);
};

/** The same; gives each row as it stands now: its key, the first of its sums, and its lists. */
export const addAndRead = async (
  tx: Tx,
  table: SumTable,
  rows: readonly SumRow[],
): Promise<SumRow[]> => {
  const returning = ` returning ${[...table.key, table.sums[0], ...(table.lists ?? [])].join(', ')}`;
  const after: SumRow[] = [];
  for (const addition of additionsOf(tx, table, rows, returning))
    after.push(...(await tx.executeQuery<SumRow>(addition)).rows);
  return after;
};

/**
 * The statements that add rows. Written out by hand and remembered: they have hundreds of values, are needed for each run,
 * and putting them together anew cost more than all else about keeping a run.
 */
const additionsOf = (
  tx: Tx,
  table: SumTable,
  rows: readonly SumRow[],
  returning: string,
): readonly CompiledQuery<SumRow>[] => {
  const columns = columnsOf(table);
  if (tx.getExecutor().adapter instanceof PostgresAdapter) {
    const [first] = rows;
    if (first === undefined) return [];
    const lists = columns.map((column) => rows.map((row) => row[column]));
    const types = columns.map((column) => (typeof first[column] === 'string' ? 'text' : 'bigint'));
    const marks = types.map((type, n) => `$${n + 1}::${type}[]`).join(', ');
    return [
      compiled(`${insertInto(table)} select * from unnest(${marks})`, table, returning, lists),
    ];
  }
  return portionsOf(rows).map((some) => {
    const values = some.flatMap((row) => columns.map((column) => row[column]));
    return compiled(rowsOf(table, some.length), table, returning, values);
  });
};

const columnsOf = ({ key, sums, lists = [] }: SumTable): readonly string[] => [
  ...key,
  ...sums,
  ...lists,
];

const compiled = (
  text: string,
  { name, key, sums, lists = [] }: SumTable,
  returning: string,
  parameters: readonly unknown[],
): CompiledQuery<SumRow> => {
  const added = [
    ...sums.map((column) => `${column} = ${name}.${column} + excluded.${column}`),
    ...lists.map((column) => `${column} = ${name}.${column} || excluded.${column}`),
  ];
  const whole = `${text} on conflict (${key.join(', ')}) do update set ${added.join(', ')}${returning}`;
  return CompiledQuery.raw(whole, [...parameters]) as CompiledQuery<SumRow>;
};

const insertInto = (table: SumTable): string =>
  `insert into ${table.name} (${columnsOf(table).join(', ')})`;

const portionsOf = (rows: readonly SumRow[]): readonly (readonly SumRow[])[] => {
  const portions: (readonly SumRow[])[] = [];
  let size = MOST_ROWS;
  for (let from = 0; from < rows.length; from += size) {
    while (size > rows.length - from) size /= 2;
    portions.push(rows.slice(from, from + size));
  }
  return portions;
};

const written = new Map<string, string>();

const rowsOf = (table: SumTable, rows: number): string => {
  const known = written.get(`${table.name} ${rows}`);
  if (known !== undefined) return known;
  const row = `(${columnsOf(table)
    .map(() => '?')
    .join(', ')})`;
  const text = `${insertInto(table)} values ${Array(rows).fill(row).join(', ')}`;
  written.set(`${table.name} ${rows}`, text);
  return text;
};

/** Takes away the rows of a team that nothing is left of. */
export const dropEmpty = async (tx: Tx, table: SumTable, teamId: string): Promise<void> => {
  await tx
    .deleteFrom(table.name)
    .where('team_id' as never, '=', teamId as never)
    .where(table.sums[0] as never, '=', 0 as never)
    .execute();
};
