import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, PATIENCE } from '../../src/server/listen.ts';
import { readSettings } from '../../src/server/settings.ts';
import { startServer } from '../../src/server/start.ts';

describe('clients that hold a server up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hold-slow-'));
  let server: Listening;
  beforeAll(async () => {
    // as patient as in earnest, but in tenths of the time
    const patience = {
      ...PATIENCE,
      headersTimeout: PATIENCE.headersTimeout / 10,
      requestTimeout: PATIENCE.requestTimeout / 10,
      connectionsCheckingInterval: PATIENCE.connectionsCheckingInterval / 10,
    };
    server = await startServer(readSettings({ PORT: '0', HOLD_LOG: 'silent' }, folder), {
      folders: { web: folder, scenarios: folder },
      worker: new URL('file:///no-thread-is-needed-here'),
      version: '0',
      patience,
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a connection, says something, and gives what came back when it was closed, and after how long. */
  const say = (text: string, more: (socket: Socket) => void = () => {}) =>
    new Promise<{ readonly said: string; readonly ms: number }>((resolve) => {
      const began = performance.now();
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
      let said = '';
      socket.on('data', (data) => (said += data));
      socket.on('error', () => {});
      socket.on('close', () => resolve({ said, ms: performance.now() - began }));
      socket.write(text);
      more(socket);
    });

  it('should be let go when they do not finish their head', async () => {
    const { said, ms } = await say('GET /api/session HTTP/1.1\r\nHost: localhost\r\n', (socket) => {
      const dripping = setInterval(() => socket.write('X: y\r\n'), 100);
      socket.on('close', () => clearInterval(dripping));
    });
    expect(said).toContain('408');
    expect(ms).toBeLessThan(5000);
  });

  it('should be let go when they do not finish their body', async () => {
    const head =
      'POST /api/teams HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';
    const { ms } = await say(head, (socket) => {
      const dripping = setInterval(() => socket.write(' '), 100);
      socket.on('close', () => clearInterval(dripping));
    });
    expect(ms).toBeLessThan(8000);
  });

  it('should not be heard out when their head is larger than any browser’s', async () => {
    const { said } = await say(
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
    );
    expect(said).toContain('431');
  });

  it.each([
    ['nonsense', '\u0016\u0003\u0001 hello\r\n\r\n', '400'],
    [
      'two lengths',
      'POST /api/teams HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      '400',
    ],
    [
      'a length and pieces',
      'POST /api/teams HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['no name of the server', 'GET /api/session HTTP/1.1\r\n\r\n', '400'],
    [
      'a name that is none',
      'GET /api/session HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      '400',
    ],
  ])('should be refused when they send %s', async (_, text, status) => {
    const { said } = await say(text);
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  });

  it('should not keep others waiting', async () => {
    const slow = Array.from({ length: 200 }, () =>
      say('GET /api/session HTTP/1.1\r\nHost: localhost\r\n'),
    );
    const began = performance.now();
    expect((await fetch(`${server.address}/api/session`)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(2000);
    for (const { said } of await Promise.all(slow)) expect(said).toContain('408');
  });
});
