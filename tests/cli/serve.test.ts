import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';
import { hold, ownFolder } from './hold.ts';

describe('hold serve', () => {
  const folder = ownFolder();
  const data = join(folder, 'data');
  let child: ChildProcess;
  let address = '';
  let log = '';
  let cookie = '';

  beforeAll(async () => {
    const scenarios = join(folder, 'calls');
    mkdirSync(scenarios);
    writeFileSync(join(scenarios, 'mine.yaml'), 'id: mine');
    const args = ['serve', '--port', '0', '--data', data, '--scenarios', scenarios, '--only'];
    child = spawn(process.execPath, [join(root, 'tools/hold.mjs'), ...args], {
      cwd: folder,
      env: { ...process.env, HOST: '', DATABASE_URL: '' },
    });
    child.stderr?.on('data', (text) => (log += text));
    let out = '';
    child.stdout?.on('data', (text) => (out += text));
    while (address === '') {
      address = /is at (http:\/\/localhost:\d+)/.exec(out)?.[1] ?? '';
      if (child.exitCode !== null) throw new Error(log);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  afterAll(() => child.kill('SIGKILL'));

  const post = (path: string, body: object) =>
    fetch(address + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
    });

  it('should serve the game, the calls of the folder, and teams', async () => {
    expect(await (await fetch(address)).text()).toContain('<title>Hold the Line</title>');
    expect(await (await fetch(`${address}/scenarios/`)).json()).toEqual(['mine.yaml']);
    const founded = await post('/api/teams', { name: 'Late desk', pseudonym: 'Ada' });
    cookie = founded.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect(founded.status).toBe(201);
  });

  it('should be watched at /healthz and /metrics, but not through a proxy that knows no token', async () => {
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('# TYPE hold_requests_total counter');
    expect(metrics).toMatch(
      /hold_requests_total\{method="POST",route="\/api\/teams",status="201"\} 1/,
    );
    const proxied = await fetch(`${address}/metrics`, {
      headers: { 'X-Forwarded-For': '192.0.2.1' },
    });
    expect(proxied.status).toBe(404);
  });

  it('should be backed up, put back and operated while it runs', async () => {
    const file = join(folder, 'backup.db');
    expect(hold(['backup', file, '--data', data])).toMatchObject({
      status: 0,
      stdout: `${file} holds 0 calls, and is sound.\n`,
    });
    expect(hold(['backup', file, '--data', data])).toMatchObject({ status: 2, stdout: '' });
    await post('/api/teams', { name: 'Came later', pseudonym: 'Bo' });
    const restored = hold(['restore', file, '--data', data]);
    expect(restored.stdout).toMatch(
      /^Put back \d+ rows of .*\nWhat was there before is in .*before-restore-.*\.db\.\n$/,
    );
    const again = await post('/api/teams', { name: 'Came later', pseudonym: 'Bo' });
    expect(again.status).toBe(201);
    const { stdout: code } = hold(['operator', '--data', data]);
    const signed = await post('/api/operator/session', { code: code.trim() });
    const operator = signed.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const teams = await (
      await fetch(`${address}/api/operator/teams`, { headers: { Cookie: operator } })
    ).json();
    expect(teams.teams.map(({ name }: { name: string }) => name)).toEqual([
      'Came later',
      'Late desk',
    ]);
  });

  it('should refuse a second server on the same folder, in one sentence', () => {
    const { status, stderr } = hold(['serve', '--port', '0', '--data', data]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Another server works on .* HOLD_DATA=\/another\/folder npm start$/m);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    [['serve', '--host', '0.0.0.0'], 'anybody between could read along'],
    [['serve', '--port', 'eighty'], 'which is no port'],
    [['serve', '--tls-cert', 'c.pem'], 'HOLD_TLS_KEY is missing'],
    [['serve', '--log', 'loud'], 'one of debug'],
    [['backup'], "missing required argument 'file'"],
    [['backup', '/nowhere/b.db', '--data', '/nowhere'], 'There are no teams in /nowhere'],
    [['restore', '/nowhere/b.db'], 'There is no file /nowhere/b.db'],
    [['move'], "required option '--to <url>'"],
    [
      ['move', '--to', 'postgres://127.0.0.1:1/x', '--data', '/nowhere'],
      'There are no teams in /nowhere',
    ],
    [['operator', '--data', '/nowhere'], 'There are no teams in /nowhere'],
  ])('should say what is wrong with %j', (args, said) => {
    const { status, stderr } = hold(args);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it('should write down what happens to it, and nothing of what people send', async () => {
    child.kill('SIGTERM');
    // when all is read that it said
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    const lines = log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
    expect(lines.map(({ event, by }) => (by ? `${event}: ${by}` : event))).toEqual([
      'opened',
      'listening',
      'signed in: founding',
      'signed in: founding',
      'signed in: founding',
      'signed in: operator code',
      'stopped',
    ]);
    for (const line of lines) expect(line).toMatchObject({ at: expect.any(String), level: 'info' });
    for (const secret of ['Ada', 'Late desk', cookie.split('=')[1] ?? 'none'])
      expect(log).not.toContain(secret);
  });
});

describe('the calls that hold serve is told of', () => {
  it.each([
    [['--only'], '--only goes with --scenarios'],
    [['--scenarios', 'no-such-folder'], 'no-such-folder: there is no such file'],
  ])('should be refused for %j, with exit status 2', (args, said) => {
    const { status, stderr } = hold(['serve', '--port', '0', ...args]);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});
