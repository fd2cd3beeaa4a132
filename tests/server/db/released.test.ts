import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { didSchema } from '../../../src/protocol/index.ts';
import { issueAttempts } from '../../../src/server/db/attempts.ts';
import { shareChallenge, startChallenge } from '../../../src/server/db/challenges.ts';
import { listDeeds } from '../../../src/server/db/deeds.ts';
import { keepRun } from '../../../src/server/db/keep-runs.ts';
import { fileIn, openForServer, openPostgres, openSqlite } from '../../../src/server/db/open.ts';
import { recordOf } from '../../../src/server/db/runs.ts';
import { root } from '../../../tools/root.mjs';
import { onEachDatabase } from '../databases.ts';
import { aHistory, aTeam, DAY, freeAttempt, NOW } from './crew.ts';
import { OLD_DEEDS, oldDeedRows } from './old-deeds.ts';
import { handedIn, keptCall } from './played.ts';
import { dumpOfPostgres, dumpOfSqlite } from './release-dump.ts';
import { sumsByHand, sumsIn } from './sums-by-hand.ts';

const FOLDER = fileURLToPath(new URL('released', import.meta.url));
const VERSION: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const released = [...new Set(readdirSync(FOLDER).map((name) => name.replace(/\.\w+\.sql$/, '')))];

describe('released versions', () => {
  it('should each have left a database of both kinds, this one too', () => {
    // a release writes its own: HOLD_WRITE_RELEASE=yes npx vitest run tests/server/db/released.test.ts
    expect(released).toContain(VERSION);
    expect(readdirSync(FOLDER)).toHaveLength(2 * released.length);
  });
});

onEachDatabase('a database of an earlier version', (open, fresh, engine) => {
  /** Every column of every table, and every index. */
  const shapeOf = async ({ db }: Awaited<ReturnType<typeof open>>) => {
    const tables = (await db.introspection.getTables()).map(({ name, columns }) => ({
      name,
      columns: columns.map(({ name: column, dataType, isNullable }) => [
        column,
        dataType,
        isNullable,
      ]),
    }));
    const indexes =
      engine === 'sqlite'
        ? sql<{ name: string }>`select name from sqlite_master where type = 'index'`
        : sql<{
            name: string;
          }>`select indexname as name from pg_indexes where schemaname = 'public'`;
    const names = (await indexes.execute(db)).rows.map(({ name }) => name);
    return { tables: tables.sort((a, b) => (a.name < b.name ? -1 : 1)), indexes: names.sort() };
  };

  if (process.env.HOLD_WRITE_RELEASE)
    it('should be written down', async () => {
      const address = await fresh();
      const filled = await openForServer(address, () => {});
      await aHistory(filled.db, 1, 1, 2);
      const { teamId, lead, people } = await aTeam(filled.db, 'In a challenge', 1);
      const calls = [{ call: keptCall('cold'), seed: 7 }];
      const plan = {
        title: 'This week',
        mode: 'exam',
        counting: 1,
        endsAt: NOW + DAY,
        calls,
      } as const;
      const challenge = await startChallenge(filled.db, lead, teamId, plan, NOW);
      await shareChallenge(filled.db, lead, teamId, challenge, NOW);
      const member = people[1] as { id: string; teamId: string };
      const wish = { challenge, position: 0, ahead: 1 };
      await issueAttempts(filled.db, member, wish, '1', NOW);
      const dump =
        address.url === undefined ? await dumpOfSqlite(filled) : dumpOfPostgres(address.url);
      writeFileSync(join(FOLDER, `${VERSION}.${engine}.sql`), dump);
      await filled.close();
    });

  it.each(released)('should be brought from %s to now, with all that is in it', async (version) => {
    const address = await fresh();
    const dump = readFileSync(join(FOLDER, `${version}.${engine}.sql`), 'utf8');
    if (address.url === undefined) mkdirSync(address.data, { recursive: true });
    const old =
      address.url === undefined
        ? openSqlite(fileIn(address.data))
        : openPostgres(address.url, () => {});
    // SQLite takes one statement at a time
    for (const statement of engine === 'sqlite' ? dump.split(/;\n/) : [dump])
      if (statement.trim() !== '') await sql.raw(statement).execute(old.db);
    const before = await old.db
      .selectFrom('runs')
      .select(['attempt_id', 'total'])
      .orderBy('attempt_id')
      .execute();
    const kept = await old.db.selectFrom('deeds').select('deed').execute();
    await old.db.insertInto('deeds').values(oldDeedRows()).execute();
    await old.close();

    const now = await openForServer(address, () => {});
    expect(await shapeOf(now)).toEqual(await shapeOf(await open()));
    expect(before.length).toBeGreaterThan(3);
    const deeds = await listDeeds(now.db, null, { at: Number.MAX_SAFE_INTEGER });
    expect(deeds.map(({ by, to, did }) => ({ by, to, did }))).toEqual(
      OLD_DEEDS.map(([, , read]) => read),
    );
    const all = await now.db.selectFrom('deeds').select(['team_id', 'deed', 'about']).execute();
    expect(all).toHaveLength(kept.length + OLD_DEEDS.length);
    for (const { team_id, deed: kind, about } of all) {
      const reading = didSchema.safeParse({ kind, ...JSON.parse(about) });
      expect([kind, about, reading.success]).toEqual([kind, about, true]);
      if (team_id !== null) expect(kind).not.toBe('in-words');
    }
    expect(
      await now.db
        .selectFrom('runs')
        .select(['attempt_id', 'total'])
        .orderBy('attempt_id')
        .execute(),
    ).toEqual(before);
    expect(await recordOf(now.db, before[0]?.attempt_id ?? '')).toContain('{');
    expect(await sumsIn(now.db)).toEqual(await sumsByHand(now.db));
    const member = await now.db
      .selectFrom('members')
      .select(['id', 'team_id as teamId'])
      .executeTakeFirstOrThrow();
    const attempt = await freeAttempt(now.db, member);
    await keepRun(now.db, member.id, attempt, handedIn(900), NOW + DAY);
    expect(await sumsIn(now.db)).toEqual(await sumsByHand(now.db));
    await now.close();
  });
});
