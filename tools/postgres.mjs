import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Where Debian and its kin keep the programs of each version, out of the way of PATH. */
const DEBIAN = '/usr/lib/postgresql';

/**
 * A PostgreSQL of its own, in a folder of its own, that is gone when it is stopped.
 *
 * @typedef {object} Postgres
 * @property {string} version such as `15.10`
 * @property {(database?: string) => string} url the address of a database
 * @property {(like?: string) => Promise<string>} newDatabase makes a database, empty or like the one at an address of ours that nobody has
 *   open, and gives its address
 * @property {() => Promise<void>} kill ends it as a power cut would
 * @property {() => Promise<void>} start starts it again
 * @property {() => Promise<void>} stop ends it, and takes everything of it away
 */

/**
 * The folder with the programs of PostgreSQL; undefined where it is not on this machine, or cannot be used by this account.
 *
 * @returns {string | undefined}
 */
export const findPostgres = () => {
  const { HOLD_POSTGRES_BIN: named, PATH = '' } = process.env;
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = [
    ...(named ? [named] : []),
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(DEBIAN, version, 'bin')),
    ...PATH.split(delimiter),
  ];
  const found = folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
  return process.platform === 'win32' || (isRoot() && owner() === undefined) ? undefined : found;
};

/**
 * Finds PostgreSQL, or, for the administrator of a Debian, installs it.
 *
 * @param {AbortSignal} [signal] gives up
 * @returns {Promise<string | undefined>} the folder with its programs
 */
export const providePostgres = async (signal) => {
  const found = findPostgres();
  if (found !== undefined || !isRoot() || !existsSync('/etc/debian_version')) return found;
  console.error("Asking Debian's packages for PostgreSQL ...");
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, ...(signal && { signal }) };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], options);
  return findPostgres();
};

/**
 * Starts a PostgreSQL of one's own.
 *
 * @param {string} bin the folder with its programs
 * @param {readonly string[]} [settings] such as `fsync=off`
 * @returns {Promise<Postgres>}
 */
export const startPostgres = async (bin, settings = ['fsync=off', 'full_page_writes=off']) => {
  const folder = mkdtempSync(join(tmpdir(), 'hold-pg-'));
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as the administrator
  const as = isRoot() ? owner() : undefined;
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'hold',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder, ...as },
  );
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  /** @type {(sql: string, database?: string) => number | null} */
  const psql = (sql, database = 'postgres') =>
    spawnSync(
      join(bin, 'psql'),
      ['-X', '-q', '-h', folder, '-U', 'hold', '-d', database, '-c', sql],
      { stdio: 'ignore' },
    ).status;

  const start = async () => {
    const said = settings.flatMap((setting) => ['-c', setting]);
    const args = [
      '-D',
      data,
      '-k',
      folder,
      '-c',
      'listen_addresses=',
      '-c',
      'max_connections=60',
      ...said,
    ];
    server = spawn(join(bin, 'postgres'), args, { stdio: 'ignore', cwd: folder, ...as });
    for (let n = 0; psql('select 1') !== 0; n += 1) {
      if (server.exitCode !== null || n > 300) throw new Error('PostgreSQL does not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  /** @type {(signal: NodeJS.Signals) => Promise<void>} */
  const end = async (signal) => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };

  await start();
  const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  let made = 0;
  /** @type {(database?: string) => string} */
  const url = (database = 'postgres') =>
    `postgres://hold@/${database}?host=${encodeURIComponent(folder)}`;
  return {
    version: /\d+(\.\d+)*/.exec(version)?.[0] ?? '',
    url,
    newDatabase: async (like) => {
      made += 1;
      const template = like === undefined ? '' : ` template ${/\/(\w+)\?/.exec(like)?.[1]}`;
      if (psql(`create database hold_${made}${template}`) !== 0)
        throw new Error('no database could be made');
      return url(`hold_${made}`);
    },
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      // fast, not the SIGTERM that waits for whoever is still connected
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const isRoot = () => process.getuid?.() === 0;

/**
 * The account that owns a PostgreSQL which the administrator starts.
 *
 * @returns {{ uid: number, gid: number } | undefined}
 */
const owner = () => {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      spawnSync('id', [flag, name], { encoding: 'utf8' }),
    );
    if (uid?.status === 0 && gid?.status === 0)
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return undefined;
};
