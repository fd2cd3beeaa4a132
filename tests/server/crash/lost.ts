import { sql } from 'kysely';
import { expect } from 'vitest';
import { fileIn, type Opened, openSqlite } from '../../../src/server/db/open.ts';
import { sumsByHand, sumsIn } from '../db/sums-by-hand.ts';

/** Every acknowledged run is there, none is there twice, and nothing is half there. Gives how many there are. */
export const nothingLost = async (
  { db, engine }: Opened,
  acknowledged: ReadonlySet<string>,
): Promise<number> => {
  const runs = await db.selectFrom('runs').select('attempt_id').execute();
  const there = new Set(runs.map(({ attempt_id }) => attempt_id));
  expect([...acknowledged].filter((attempt) => !there.has(attempt))).toEqual([]);
  expect(there.size).toBe(runs.length);
  const records = await db.selectFrom('records').select('attempt_id').execute();
  expect(records.length).toBe(runs.length);
  const done = await db.selectFrom('attempts').select('id').where('done', '=', 1).execute();
  expect(done.length).toBe(runs.length);
  if (engine === 'sqlite') {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  }
  return runs.length;
};

/** Every sum is what the runs add up to. */
export const sumsAreRight = async ({ db }: Opened): Promise<void> =>
  expect(await sumsIn(db)).toEqual(await sumsByHand(db));

/** Looks at the file of a server that is gone. */
export const lookInto = async <T>(
  data: string,
  look: (opened: Opened) => Promise<T>,
): Promise<T> => {
  const opened = openSqlite(fileIn(data));
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
};
