import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Opened } from '../../../src/server/db/open.ts';
import { findPostgres } from '../../../tools/postgres.mjs';

const quoted = (value: unknown): string =>
  value === null
    ? 'NULL'
    : typeof value === 'number'
      ? String(value)
      : `'${String(value).replaceAll("'", "''")}'`;

/** A SQLite database as the statements that make it again. */
export const dumpOfSqlite = async ({ db }: Opened): Promise<string> => {
  const { rows } = await sql<{ type: string; name: string; sql: string }>`
    select type, name, sql from sqlite_master where sql is not null order by rowid`.execute(db);
  const lines = rows.map((row) => `${row.sql};`);
  for (const { name } of rows.filter(({ type }) => type === 'table')) {
    const content = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    );
    for (const row of content.rows)
      lines.push(`insert into "${name}" values (${Object.values(row).map(quoted).join(', ')});`);
  }
  return `${lines.join('\n')}\n`;
};

/** A database of PostgreSQL as the statements that make it again, without what only psql understands. */
export const dumpOfPostgres = (url: string): string =>
  execFileSync(
    join(findPostgres() ?? '', 'pg_dump'),
    ['--no-owner', '--no-privileges', '--inserts', '-d', url],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter((line) => !/^(--|\\|SET |SELECT pg_catalog\.set_config|$)/.test(line))
    .join('\n');
