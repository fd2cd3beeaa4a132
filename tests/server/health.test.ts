import { describe, expect, it } from 'vitest';
import { openForServer } from '../../src/server/db/open.ts';
import { healthRoutes } from '../../src/server/health.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { ownFolder } from './databases.ts';

describe('how a server is', () => {
  const folder = ownFolder();

  it('should be told as it is: well while the database answers, and not when it is gone', async () => {
    const { db, close } = await openForServer({ data: folder, url: undefined }, () => {});
    const routes = healthRoutes(db, createMetrics(), undefined);
    expect((await routes.request('/healthz')).status).toBe(200);
    await close();
    const answer = await routes.request('/healthz');
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'the database does not answer' },
    ]);
  });

  it('should be counted for programs on this machine, and elsewhere for whoever knows the token', async () => {
    const metrics = createMetrics({ hold_memory_bytes: ['Memory.', () => 7] });
    metrics.count('hold_runs_total', { outcome: 'a "quoted"\nline' });
    metrics.time('hold_replay_seconds', 0.02);
    const routes = healthRoutes(undefined as never, metrics, 'a token for the watcher');
    const ask = (remoteAddress: string, headers: Record<string, string> = {}) =>
      routes.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } });
    const here = await ask('127.0.0.1');
    expect(here.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await here.text();
    expect(text).toContain('# TYPE hold_memory_bytes gauge\nhold_memory_bytes 7\n');
    expect(text).toContain('hold_runs_total{outcome="a \\"quoted\\"\\nline"} 1\n');
    expect(text).toMatch(/hold_replay_seconds_bucket\{le="0\.01"\} 0\n.*le="0\.025"\} 1\n/);
    expect(text).toMatch(
      /le="\+Inf"\} 1\nhold_replay_seconds_sum 0\.02\nhold_replay_seconds_count 1\n/,
    );
    expect((await ask('192.0.2.7')).status).toBe(404);
    expect((await ask('127.0.0.1', { 'X-Forwarded-For': '192.0.2.7' })).status).toBe(404);
    for (const [token, status] of [
      ['a token for the watcher', 200],
      ['a token for the watchers', 404],
      ['', 404],
    ] as const)
      expect((await ask('192.0.2.7', { Authorization: `Bearer ${token}` })).status).toBe(status);
  });
});
