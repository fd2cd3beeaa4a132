import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';
import { type Assembled, assemble } from '../../src/server/start.ts';

describe('server', () => {
  let folder: string;
  let server: Assembled;
  let app: Hono;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hold-server-'));
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write('secret.yaml', 'not: yours');
    write('web/index.html', '<title>Hold the Line</title>');
    write('web/assets/main-abc123.js', 'export {};');
    write('web/assets/face-abc123.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('web/assets/ring-abc123.wav', 'RIFF-and-so-on');
    write('scenarios/vpn.yaml', 'id: vpn');
    write('scenarios/board-report.yaml', 'id: board-report # Größe');
    write('scenarios/.hidden.yaml', 'id: hidden');
    write('scenarios/notes.txt', 'not a call');
    mkdirSync(join(folder, 'scenarios/folder.yaml'));
    server = await assemble(readSettings({}, join(folder, 'data')), {
      folders: { web: join(folder, 'web'), scenarios: join(folder, 'scenarios') },
      worker: new URL('file:///no-thread-is-needed-here'),
      version: '0',
    });
    app = server.app;
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-abc123.js', 'text/javascript; charset=utf-8'],
    ['/assets/face-abc123.svg', 'image/svg+xml; charset=utf-8'],
    ['/scenarios/vpn.yaml', 'application/yaml; charset=utf-8'],
    ['/scenarios/', 'application/json'],
    ['/healthz', 'application/json'],
  ])('should serve %s as %s', async (path, type) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(type);
  });

  it('should list the scenario files of the folder as it is now', async () => {
    const names = async (): Promise<unknown> => (await app.request('/scenarios/')).json();
    expect(await names()).toEqual(['board-report.yaml', 'vpn.yaml']);
    writeFileSync(join(folder, 'scenarios/new.yml'), 'id: new');
    expect(await names()).toEqual(['board-report.yaml', 'new.yml', 'vpn.yaml']);
    rmSync(join(folder, 'scenarios/new.yml'));
  });

  it('should hand out a scenario file byte for byte', async () => {
    const answer = await app.request('/scenarios/board-report.yaml');
    expect(await answer.text()).toBe('id: board-report # Größe');
  });

  it('should let browsers keep hashed files for good and ask again for all others', async () => {
    const rule = async (path: string): Promise<string | null> =>
      (await app.request(path)).headers.get('Cache-Control');
    expect(await rule('/assets/main-abc123.js')).toContain('immutable');
    for (const path of ['/', '/scenarios/', '/scenarios/vpn.yaml', '/assets/gone.js']) {
      expect(await rule(path)).toBe('no-cache');
    }
  });

  it('should answer a request for a part of a sound', async () => {
    const answer = await app.request('/assets/ring-abc123.wav', {
      headers: { Range: 'bytes=0-3' },
    });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe('RIFF');
  });

  it('should forbid inline scripts and other sites on every answer', async () => {
    for (const path of ['/', '/scenarios/', '/nowhere']) {
      const { headers } = await app.request(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  it.each([
    '/../secret.yaml',
    '/scenarios/../secret.yaml',
    '/scenarios/..%2fsecret.yaml',
    '/scenarios/%2e%2e/secret.yaml',
    '/scenarios/..%5csecret.yaml',
    '/scenarios/.hidden.yaml',
    '/scenarios/notes.txt',
    '/scenarios/folder.yaml',
    '/assets/..%2f..%2fsecret.yaml',
    '/assets/%2e%2e/%2e%2e/secret.yaml',
    '/%c0%ae%c0%ae/secret.yaml',
    '/nowhere',
  ])('should find nothing at %s', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('yours');
  });
});
