import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { keepRun } from '../../src/server/db/keep-runs.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { MIGRATIONS } from '../../src/server/db/migrations/index.ts';
import { openForServer, openPostgres, openSqlite } from '../../src/server/db/open.ts';
import { backup } from '../../src/server/keep/backup.ts';
import { differences, sumUp, TABLE_NAMES } from '../../src/server/keep/copy.ts';
import { move } from '../../src/server/keep/move.ts';
import { restore } from '../../src/server/keep/restore.ts';
import { hasPostgres, onEachDatabase, ownFolder, ownPostgres } from './databases.ts';
import { aHistory, aTeam, freeAttempt, NOW } from './db/crew.ts';
import { handedIn } from './db/played.ts';
import { sumsByHand, sumsIn } from './db/sums-by-hand.ts';

const folder = ownFolder();
let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `backup-${files}.db`);
};

onEachDatabase('what is kept', (_open, fresh, engine) => {
  /** A server’s own database, open as the server has it. */
  const running = async () => {
    const address = await fresh();
    const place = { data: address.data || join(folder, `beside-${files}`), url: address.url };
    return { place, ...(await openForServer(place, () => {})) };
  };

  it('should name every table that there is, for backups', async () => {
    const { db, close } = await running();
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    expect(tables.sort()).toEqual([...TABLE_NAMES].sort());
    await close();
  });

  it('should be backed up while calls are being handed in, as it was at one moment', async () => {
    const { place, db, close } = await running();
    await aHistory(db);
    const { people } = await aTeam(db, 'Busy', 7);
    const attempts = await Promise.all(people.map((member) => freeAttempt(db, member)));
    const file = newFile();
    const [runs] = await Promise.all([
      backup(place, file),
      ...people.map((member, n) =>
        keepRun(db, member.id, attempts[n] ?? '', handedIn(500 + n), NOW + 1e6),
      ),
    ]);
    const copy = openSqlite(file);
    expect((await copy.db.selectFrom('runs').selectAll().execute()).length).toBe(runs);
    expect(runs).toBeGreaterThanOrEqual(24);
    expect(await sumsIn(copy.db)).toEqual(await sumsByHand(copy.db));
    await copy.close();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
    await close();
  });

  it('should be put back while the server runs, with what was there set aside', async () => {
    const { place, db, close } = await running();
    await aHistory(db);
    const file = newFile();
    await backup(place, file);
    const before = await sumUp(db);
    await aTeam(db, 'Came later', 2);
    const later = await sumUp(db);
    expect(differences(later, before)).toEqual([
      'teams',
      'members',
      'sessions',
      'invitations',
      'deeds',
    ]);
    const { before: aside, rows } = await restore(place, file, NOW);
    expect(differences(await sumUp(db), before)).toEqual([]);
    expect(rows).toBe(Object.values(before).reduce((sum, table) => sum + table.rows, 0));
    await restore(place, aside ?? '', NOW + 1000);
    expect(differences(await sumUp(db), later)).toEqual([]);
    await aTeam(db, 'And goes on', 1);
    await close();
  });

  it('should be the same after it went from one kind of database to the other', async () => {
    const { place, db, close } = await running();
    await aHistory(db, 1, 2, 2);
    const file = newFile();
    await backup(place, file);
    const copy = openSqlite(file);
    expect(differences(await sumUp(db), await sumUp(copy.db))).toEqual([]);
    await copy.close();
    await close();
    expect(engine === 'postgres').toBe(place.url !== undefined);
  });

  it('should not be overwritten by a file that is no backup', async () => {
    const { place, db, close } = await running();
    await aHistory(db, 1, 1, 1);
    const before = await sumUp(db);
    const text = newFile();
    writeFileSync(text, 'not a database, but long enough to be looked at as one. '.repeat(200));
    const other = newFile();
    const stranger = openSqlite(other);
    await sql`create table teams (id text)`.execute(stranger.db);
    await stranger.close();
    const whole = newFile();
    await backup(place, whole);
    const broken = newFile();
    writeFileSync(broken, readFileSync(whole).subarray(0, 40_000));
    for (const file of [text, other, broken])
      await expect(restore(place, file, NOW)).rejects.toThrow('is no backup of Hold the Line');
    await expect(restore(place, join(folder, 'nowhere'), NOW)).rejects.toThrow('There is no file');
    await expect(backup(place, whole)).rejects.toThrow('is there already');
    expect(differences(await sumUp(db), before)).toEqual([]);
    await close();
  });

  it('should not be touched by a program that is older than it', async () => {
    const { place, db, close } = await running();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-of-the-future', '2030-01-01')`.execute(
      db,
    );
    await close();
    await expect(openForServer(place, () => {})).rejects.toThrow(
      'by a later version of Hold the Line',
    );
  });

  it('should be brought up to date in one piece, or not at all', async () => {
    const address = await fresh();
    const opened =
      address.url === undefined ? openSqlite(newFile()) : openPostgres(address.url, () => {});
    const good = { ...MIGRATIONS };
    Object.assign(MIGRATIONS, {
      '9998-breaks': {
        up: async (db: typeof opened.db) => {
          await db.schema.createTable('half').addColumn('id', 'text').execute();
          throw new Error('in the middle of it');
        },
      },
    });
    await expect(migrate(opened.db)).rejects.toThrow(
      'could not be brought up to date (9998-breaks)',
    );
    for (const name of Object.keys(MIGRATIONS))
      if (!(name in good)) delete (MIGRATIONS as Record<string, unknown>)[name];
    expect((await opened.db.introspection.getTables()).map(({ name }) => name)).not.toContain(
      'half',
    );
    await migrate(opened.db);
    expect((await opened.db.introspection.getTables()).length).toBe(TABLE_NAMES.length);
    await opened.close();
  });
});

describe('a folder of data', () => {
  it('should belong to one server at a time, and to nobody when that is gone', async () => {
    const place = { data: join(folder, 'one-server'), url: undefined };
    const first = await openForServer(place, () => {});
    await expect(openForServer(place, () => {})).rejects.toThrow(
      /^Another server works on .*HOLD_DATA/,
    );
    await first.close();
    await (await openForServer(place, () => {})).close();
  });

  it('should be named where it cannot be written', async () => {
    const file = newFile();
    writeFileSync(file, '');
    await expect(openForServer({ data: file, url: undefined }, () => {})).rejects.toThrow(
      /Nothing can be kept in .*backup-\d+\.db/,
    );
  });

  it('should be asked for where there is none to back up', async () => {
    const place = { data: join(folder, 'empty'), url: undefined };
    await expect(backup(place, newFile())).rejects.toThrow('There are no teams in');
    expect(existsSync(place.data)).toBe(false);
  });
});

describe.skipIf(!hasPostgres)(
  `moving to PostgreSQL${hasPostgres ? '' : ' (not tested: this machine has none)'}`,
  () => {
    const postgres = ownPostgres();

    it('should carry everything over, and find both the same', async () => {
      const data = join(folder, 'to-be-moved');
      const source = await openForServer({ data, url: undefined }, () => {});
      await aHistory(source.db, 3, 4, 5);
      const sums = await sumUp(source.db);
      const url = await postgres.current().newDatabase();
      await expect(move(data, url)).rejects.toThrow('Another server works on');
      await source.close();
      const heard: number[] = [];
      const rows = await move(data, url, (done) => heard.push(done));
      expect(heard.at(-1)).toBe(rows);
      const target = await openForServer({ data: '', url }, () => {});
      expect(differences(await sumUp(target.db), sums)).toEqual([]);
      expect(await sumsIn(target.db)).toEqual(await sumsByHand(target.db));
      await aTeam(target.db, 'And goes on there', 1);
      await target.close();
      await expect(move(data, url)).rejects.toThrow('There are teams in that database already');
      await expect(move(data, 'postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
        'cannot be used',
      );
    });

    it('should keep nothing there where one number did not arrive as it was', async () => {
      const data = join(folder, 'to-be-lost');
      const source = await openForServer({ data, url: undefined }, () => {});
      await aHistory(source.db, 1, 1, 2);
      await source.close();
      const url = await postgres.current().newDatabase();
      const target = await openForServer({ data: '', url }, () => {});
      await sql`create function spoil() returns trigger language plpgsql as
        $$ begin new.total := 100; return new; end $$`.execute(target.db);
      await sql`create trigger spoil before insert on runs for each row execute function spoil()`.execute(
        target.db,
      );
      await expect(move(data, url)).rejects.toThrow(
        'runs did not arrive whole, so nothing was kept there.',
      );
      expect(await target.db.selectFrom('teams').selectAll().execute()).toEqual([]);
      await target.close();
    });

    it('should say that a database cannot be reached, in one sentence and without its password', async () => {
      const url = 'postgres://hold:opensesame@127.0.0.1:1/none';
      const opening = openForServer({ data: '', url }, () => {});
      await expect(opening).rejects.toThrow(
        /DATABASE_URL cannot be used: .*See that PostgreSQL runs/,
      );
      await expect(opening).rejects.not.toThrow('opensesame');
    });
  },
);
