import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/server/refusal.ts';
import {
  createReplayPool,
  type ReplayPool,
  USUAL_LIMITS,
} from '../../../src/server/replay/pool.ts';
import { build } from '../../../tools/build.mjs';
import { root } from '../../../tools/root.mjs';
import { CALL, recordFor, scenarioOf } from '../api/calls.ts';

const ODD = new URL('odd-thread.mjs', import.meta.url);
const LIMITS = { ...USUAL_LIMITS, threads: 2, together: 4, jobMs: 300, memoryMb: 24 };

describe('a pool of threads that play calls again', () => {
  let pool: ReplayPool | undefined;
  afterEach(() => pool?.close());

  const odd = (limits = LIMITS) => {
    const made = createReplayPool(ODD, limits);
    pool = made;
    return (record: string) =>
      made
        .play(record, 'hash', async () => '')
        .then(
          (played) => played as unknown as { readonly record: string; readonly threadId: number },
          (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
        );
  };

  it.each([
    ['for too long', 'forever', 'run-too-costly'],
    ['with too much memory', 'hungry', 'run-too-costly'],
    ['until the thread is gone', 'gone', 'Error: a thread ended by itself'],
    ['into an error', 'broken', 'Error: not foreseen'],
  ])('should refuse a record that is played %s, and play those beside it', async (_, bad, said) => {
    // only what never ends may be ended by the clock: on a busy machine what is good takes its time, too
    const play = odd({ ...LIMITS, jobMs: bad === 'forever' ? 1500 : 60_000 });
    const records = ['a', 'b', bad, 'c', 'd', 'e', 'f', 'g'];
    const results = await Promise.all(records.map(play));
    for (const [n, record] of records.entries())
      if (record === bad) expect(results[n]).toBe(said);
      else expect(results[n]).toMatchObject({ record });
    // the threads that came to grief are replaced
    expect(await Promise.all(['h', 'i'].map(play))).toMatchObject([
      { record: 'h' },
      { record: 'i' },
    ]);
    expect(pool?.waiting).toBe(0);
  });

  it('should not count the time that a thread takes to start', async () => {
    const began = performance.now();
    expect(await odd()('a')).toMatchObject({ record: 'a' });
    expect(performance.now() - began).toBeGreaterThan(LIMITS.jobMs);
  });

  it('should turn away what it could not play for a long time, and all of it when it closes', async () => {
    const play = odd({ ...LIMITS, threads: 1, together: 1, waiting: 3, jobMs: 60_000 });
    const stuck = play('forever');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const waiting = [play('a'), play('b'), play('c')];
    expect(await play('d')).toBe('busy');
    expect(pool?.waiting).toBe(4);
    await pool?.close();
    expect(await Promise.all([stuck, ...waiting])).toEqual(['busy', 'busy', 'busy', 'busy']);
  });

  describe('with the real threads', () => {
    beforeAll(() => build('node'));

    it('should give what a record earns, and refuse one of a call that cannot be read', async () => {
      const made = createReplayPool(pathToFileURL(join(root, 'dist/node/replay-worker.js')));
      pool = made;
      const { hash } = scenarioOf(CALL);
      const text = readFileSync(join(root, 'scenarios', `${CALL}.yaml`), 'utf8');
      const attempt = { id: '', call: CALL, seed: 3, mode: 'exam' } as const;
      const records = ['listener', 'silent', 'random'].map((player) =>
        JSON.stringify(recordFor(attempt, player)),
      );
      const played = await Promise.all(
        records.map((one) => made.play(one, hash, async () => text)),
      );
      expect(played.map(({ callId }) => callId)).toEqual([CALL, CALL, CALL]);
      expect(played[0]?.total).toBeGreaterThan(played[1]?.total ?? 100);
      await expect(
        made.play(records[0] ?? '', 'f'.repeat(64), async () => 'no call'),
      ).rejects.toMatchObject({ code: 'unknown-call' });
    });
  });
});
