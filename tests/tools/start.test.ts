import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

interface Started {
  readonly child: ChildProcess;
  /** its exit status, when it has ended and all is read that it said */
  readonly ended: Promise<number | null>;
  readonly said: { stdout: string; stderr: string };
}

const started: Started[] = [];
const data = mkdtempSync(join(tmpdir(), 'hold-start-'));

const npmStart = (env: Readonly<Record<string, string>>): Started => {
  // the folder of data that is in the clone belongs to whoever plays here
  const own = { HOLD_DATA: data, HOST: '', DATABASE_URL: '' };
  const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, ...own, ...env } });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (said.stdout += data));
  child.stderr.on('data', (data) => (said.stderr += data));
  const ended = once(child, 'close').then(() => child.exitCode);
  const start = { child, said, ended };
  started.push(start);
  return start;
};

const address = async ({ child, said }: Started): Promise<string> => {
  for (;;) {
    const found = /Hold the Line is at (http:\/\/localhost:\d+)$/m.exec(said.stdout)?.[1];
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`it ended: ${said.stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('npm start', () => {
  afterAll(() => rmSync(data, { recursive: true, force: true }));
  afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'should serve the game at the address that it prints, and stop cleanly on %s',
    async (signal) => {
      const start = npmStart({ PORT: '0' });
      const url = await address(start);
      expect(await (await fetch(url)).text()).toContain('<title>Hold the Line</title>');
      expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
      start.child.kill(signal);
      expect(await start.ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    },
  );

  it('should say in one sentence that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended, said } = npmStart({ PORT: String(port) });
    expect(await ended).toBe(1);
    other.close();
    expect(said.stderr).toContain(`Port ${port} is taken by another program.`);
    expect(said.stderr).not.toMatch(/^\s+at /m);
    expect(said.stdout).not.toContain('Hold the Line is at');
  });

  it('should say in one sentence that its port is none', async () => {
    const { ended, said } = npmStart({ PORT: 'eighty' });
    expect(await ended).toBe(1);
    expect(said.stderr).toContain('PORT is "eighty", which is no port.');
    expect(said.stderr).not.toMatch(/^\s+at /m);
  });
});
