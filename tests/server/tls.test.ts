import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import { ownFolder } from './databases.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const title = `a server with a certificate${hasOpenssl ? '' : ' (not tested: there is no openssl to make one with)'}`;

describe.skipIf(!hasOpenssl)(title, () => {
  const folder = ownFolder();
  const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  let server: Listening;
  let port: number;
  beforeAll(async () => {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const files = ['-keyout', tls.key, '-out', tls.cert];
    const args = ['req', '-x509', '-nodes', '-days', '1', ...curve, ...names, ...files];
    expect(spawnSync('openssl', args).status).toBe(0);
    const app = new Hono().get('/', (context) => context.text('over TLS'));
    server = await listen(app, { host: '127.0.0.1', port: 0, tls });
    port = Number(new URL(server.address).port);
  });
  afterAll(() => server?.close());

  const shake = (maxVersion: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
    new Promise<string | null>((resolve) => {
      const ca = readFileSync(tls.cert);
      const most = { minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca, ...most });
      socket.once('secureConnect', () => {
        resolve(socket.getProtocol());
        socket.destroy();
      });
      socket.once('error', () => resolve(null));
    });

  it('should answer over TLS, to whoever knows its certificate', async () => {
    expect(server.address).toMatch(/^https:\/\/localhost:\d+$/);
    const said = await new Promise<string>((resolve, reject) => {
      const asked = request(
        { port, host: '127.0.0.1', servername: 'localhost', ca: readFileSync(tls.cert) },
        (answer) => {
          let text = '';
          answer.on('data', (data) => (text += data));
          answer.once('end', () => resolve(text));
        },
      );
      asked.once('error', reject);
      asked.end();
    });
    expect(said).toBe('over TLS');
    await expect(fetch(`https://127.0.0.1:${port}/`)).rejects.toThrow();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it('should speak TLS 1.3 and 1.2, and nothing older', async () => {
    expect(await shake('TLSv1.3')).toBe('TLSv1.3');
    expect(await shake('TLSv1.2')).toBe('TLSv1.2');
    expect(await shake('TLSv1.1')).toBeNull();
  });

  it('should say which file is no certificate', async () => {
    const none = join(folder, 'none.pem');
    writeFileSync(none, 'no certificate');
    const opening = listen(new Hono(), { host: '127.0.0.1', port: 0, tls: { ...tls, cert: none } });
    await expect(opening).rejects.toThrow(/none\.pem.*cannot be used/);
  });
});
