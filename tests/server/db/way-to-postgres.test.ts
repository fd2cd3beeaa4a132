import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotServe } from '../../../src/server/cannot-serve.ts';
import { openForServer, openPostgres } from '../../../src/server/db/open.ts';
import { hasPostgres, ownFolder, ownPostgres } from '../databases.ts';

const quiet = (): void => {};
const opening = (url: string) => () => openPostgres(url, quiet);

describe('the way to PostgreSQL', () => {
  it.each([
    ['postgres://hold:opensesame@db.example.org/hold', 'does not ask for TLS'],
    ['postgres://hold:opensesame@192.0.2.7:5433/hold?sslmode=no-verify', 'whose certificate'],
    ['postgres://hold:opensesame@/hold?host=db.example.org', 'does not ask for TLS'],
    [
      'postgres://hold:opensesame@db.example.org/hold?uselibpqcompat=true&sslmode=require',
      'whose certificate',
    ],
    [
      'postgres://hold:opensesame@db.example.org/hold?sslmode=verify-full&sslrootcert=/nowhere/ca.pem',
      '/nowhere/ca.pem',
    ],
  ])('should not be taken where others could read along: %s', (url, said) => {
    expect(opening(url)).toThrow(CannotServe);
    expect(opening(url)).toThrow(said);
    expect(opening(url)).not.toThrow('opensesame');
  });

  it.each([
    'postgres://hold@db.example.org/hold?sslmode=verify-full',
    'postgres://hold@localhost/hold',
    'postgres://hold@127.0.0.1:5433/hold',
    'postgres://hold@[::1]/hold',
    'postgres://hold@/hold?host=%2Fvar%2Frun%2Fpostgresql',
    'postgres://hold@10.0.0.7/hold?sslmode=disable',
    'postgres://hold@/hold?host=10.0.0.7&sslmode=disable',
  ])('should be taken where nobody can, or where it is said that nobody does: %s', async (url) => {
    const { close } = openPostgres(url, quiet);
    await close();
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const missing = hasPostgres ? 'there is no openssl to make a certificate with' : 'there is none';

describe.skipIf(!hasPostgres || !hasOpenssl)(
  `PostgreSQL behind TLS${hasPostgres && hasOpenssl ? '' : ` (not tested: ${missing})`}`,
  () => {
    const postgres = ownPostgres();
    const folder = ownFolder();
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    /** SSLRequest, the first that is said by whoever wants TLS. */
    const WANTS_TLS = 80_877_103;
    let front: Server;
    const came = { secure: 0, plain: 0 };
    beforeAll(async () => {
      const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
      const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
      const files = ['-keyout', key, '-out', cert];
      const args = ['req', '-x509', '-nodes', '-days', '1', ...curve, ...names, ...files];
      expect(spawnSync('openssl', args).status).toBe(0);
      const pair = { cert: readFileSync(cert), key: readFileSync(key) };
      const host = decodeURIComponent(/host=([^&]+)/.exec(postgres.current().url())?.[1] ?? '');
      front = createServer((socket) => {
        socket.on('error', quiet);
        socket.once('data', (asked) => {
          const isSecure = asked.length === 8 && asked.readInt32BE(4) === WANTS_TLS;
          came[isSecure ? 'secure' : 'plain'] += 1;
          if (!isSecure) return void socket.destroy();
          socket.write('S');
          const secure = new TLSSocket(socket, { isServer: true, ...pair });
          const behind = connect(join(host, '.s.PGSQL.5432'));
          for (const end of [secure, behind]) end.on('error', quiet);
          secure.pipe(behind).pipe(secure);
        });
      });
      await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => front?.close());

    const urlOf = async (query: string): Promise<string> => {
      const [, name] = /\/(\w+)\?/.exec(await postgres.current().newDatabase()) ?? [];
      return `postgres://hold@localhost:${(front.address() as AddressInfo).port}/${name}?${query}`;
    };

    it('should be spoken to through TLS alone, once its certificate is known', async () => {
      const url = await urlOf(`sslmode=verify-full&sslrootcert=${encodeURIComponent(cert)}`);
      const { db, close } = await openForServer({ data: '', url }, quiet);
      expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
      await close();
      expect(came.secure).toBeGreaterThan(0);
      expect(came.plain).toBe(0);
    });

    it('should not be believed where its certificate is nobody’s that is known', async () => {
      const url = await urlOf('sslmode=verify-full');
      const opened = openForServer({ data: '', url }, quiet);
      await expect(opened).rejects.toThrow(CannotServe);
      await expect(opened).rejects.toThrow(/cannot be used: self-signed certificate/);
    });
  },
);
