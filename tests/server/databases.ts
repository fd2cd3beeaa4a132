import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Opened, openForServer } from '../../src/server/db/open.ts';
import { findPostgres, startPostgres } from '../../tools/postgres.mjs';

type Postgres = Awaited<ReturnType<typeof startPostgres>>;

/** How a test comes to an empty database that is up to date; it is closed when the test is over. */
export type OpenDatabase = () => Promise<Opened>;

/** Where a database of a test lies. */
export interface Address {
  readonly data: string;
  readonly url: string | undefined;
}

const bin = findPostgres();

/** Whether there is a PostgreSQL to test on; the titles of the tests say which. */
export const hasPostgres = bin !== undefined;

const MEMORY = '/dev/shm';
const ROOM = 1e9;

/** Where files are that need not outlive a power cut: in memory, if the system has room for them there, so that no test waits for a disk. */
export const quickPlace = (): string => {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM ? MEMORY : tmpdir();
};

/** A folder of a test's own, gone when its file is done; `within` is the disk for tests of what is on it. */
export const ownFolder = (within = quickPlace()): string => {
  const folder = mkdtempSync(join(within, 'hold-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A PostgreSQL of the test file's own; undefined where the machine has none. */
export const ownPostgres = (settings?: readonly string[]): { readonly current: () => Postgres } => {
  let postgres: Postgres | undefined;
  beforeAll(async () => {
    if (bin !== undefined) postgres = await startPostgres(bin, settings);
  });
  afterAll(() => postgres?.stop());
  return {
    current: () => {
      if (postgres) return postgres;
      throw new Error('there is no PostgreSQL on this machine');
    },
  };
};

/** Runs the same tests on SQLite and, where the machine has it, on PostgreSQL. `fresh` gives the address of an empty database. */
export const onEachDatabase = (
  unit: string,
  tests: (open: OpenDatabase, fresh: () => Promise<Address>, engine: Opened['engine']) => void,
): void => {
  const run = (
    engine: Opened['engine'],
    fresh: () => Promise<Address>,
    ready: () => Promise<Address> = fresh,
  ): void => {
    const opened: Opened[] = [];
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });
    const open: OpenDatabase = async () => {
      const one = await openForServer(await ready(), () => {});
      opened.push(one);
      return one;
    };
    tests(open, fresh, engine);
  };
  describe(`${unit} on SQLite`, () => {
    const folder = ownFolder();
    let made = 0;
    run('sqlite', async () => {
      made += 1;
      return { data: join(folder, String(made)), url: undefined };
    });
  });
  describe.skipIf(!hasPostgres)(
    `${unit} on PostgreSQL${hasPostgres ? '' : ' (not tested: this machine has no PostgreSQL)'}`,
    () => {
      const postgres = ownPostgres();
      const fresh = async () => ({ data: '', url: await postgres.current().newDatabase() });
      // brought up to date once, and copied from then on
      let upToDate: string | undefined;
      run('postgres', fresh, async () => {
        if (upToDate === undefined) {
          const first = await fresh();
          await (await openForServer(first, () => {})).close();
          upToDate = first.url;
        }
        return { data: '', url: await postgres.current().newDatabase(upToDate) };
      });
    },
  );
};
