import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Db, Tx } from '../db/transaction.ts';

/** Every table with its key, in an order in which each comes after those that it refers to. */
const TABLES = {
  teams: ['id'],
  members: ['id'],
  sessions: ['token_hash'],
  operator_codes: ['code_hash'],
  invitations: ['id'],
  scenarios: ['hash'],
  challenges: ['id'],
  challenge_calls: ['challenge_id', 'position'],
  challenge_teams: ['challenge_id', 'team_id'],
  attempts: ['id'],
  runs: ['attempt_id'],
  records: ['attempt_id'],
  tallies: ['team_id', 'member_id', 'challenge_id', 'month', 'call_id', 'mode', 'untimed'],
  decisions: ['team_id', 'scenario_hash', 'mode', 'beat', 'choice', 'untimed'],
  repeats: ['team_id', 'scenario_hash', 'mode', 'untimed', 'nth'],
  deeds: ['id'],
} as const satisfies Readonly<Record<keyof Tables, readonly string[]>>;

export const TABLE_NAMES = Object.keys(TABLES) as (keyof Tables)[];

/** What a table holds: how many rows, and a digest over all of them, whatever their order. */
export interface TableSum {
  readonly rows: number;
  readonly digest: string;
}

type Row = Readonly<Record<string, unknown>>;

/** So many rows are read or written at once; SQLite takes 32,766 values in a statement, and a run has thirty. */
const PAGE = 500;

/** Reads every row of a table, some hundreds at a time. */
async function* pagesOf(db: Kysely<Tables>, table: keyof Tables): AsyncGenerator<readonly Row[]> {
  const key = TABLES[table];
  let last: Row | undefined;
  for (;;) {
    let next = db.selectFrom(table).selectAll().limit(PAGE);
    for (const column of key) next = next.orderBy(column as never);
    if (last) {
      const columns = sql.join(key.map((column) => sql.ref(column)));
      const values = sql.join(key.map((column) => sql.val(last?.[column])));
      next = next.where(sql<boolean>`(${columns}) > (${values})`);
    }
    const rows = (await next.execute()) as readonly Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}

/** Puts every row of one database into another, which has to be empty. Gives how many there were. */
export const copyAll = async (
  from: Db | Tx,
  to: Tx,
  onRows?: (rows: number, of: number) => void,
): Promise<number> => {
  let rows = 0;
  const of = onRows ? await countAll(from) : 0;
  for (const table of TABLE_NAMES) {
    for await (const page of pagesOf(from, table)) {
      await to
        .insertInto(table)
        .values(page as never)
        .execute();
      rows += page.length;
      onRows?.(rows, of);
    }
  }
  return rows;
};

const countAll = async (db: Db | Tx): Promise<number> => {
  let rows = 0;
  for (const table of TABLE_NAMES) {
    const { n } = await db
      .selectFrom(table)
      .select((to) => to.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    rows += n;
  }
  return rows;
};

/** Sums a database up, table by table; two are the same when their sums are. */
export const sumUp = async (db: Db | Tx): Promise<Readonly<Record<keyof Tables, TableSum>>> => {
  const sums = {} as Record<keyof Tables, TableSum>;
  for (const table of TABLE_NAMES) {
    let rows = 0;
    const digest = Buffer.alloc(32);
    for await (const page of pagesOf(db, table)) {
      rows += page.length;
      for (const row of page) {
        const sorted = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
        const hash = createHash('sha256').update(JSON.stringify(sorted)).digest();
        for (let n = 0; n < 32; n += 1) digest[n] = (digest[n] as number) ^ (hash[n] as number);
      }
    }
    sums[table] = { rows, digest: digest.toString('hex') };
  }
  return sums;
};

/** The tables in which two databases differ. */
export const differences = (
  one: Readonly<Record<keyof Tables, TableSum>>,
  other: Readonly<Record<keyof Tables, TableSum>>,
): readonly (keyof Tables)[] =>
  TABLE_NAMES.filter(
    (table) => one[table].rows !== other[table].rows || one[table].digest !== other[table].digest,
  );

/** Takes every row out of a database, as part of a transaction. */
export const emptyAll = async (tx: Tx): Promise<void> => {
  for (const table of [...TABLE_NAMES].reverse()) await tx.deleteFrom(table).execute();
};
