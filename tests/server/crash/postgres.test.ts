import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openForServer, openPostgres } from '../../../src/server/db/open.ts';
import { build } from '../../../tools/build.mjs';
import { hasPostgres, ownPostgres } from '../databases.ts';
import { endAll, manyWaiting, served, startLoad } from './load.ts';
import { nothingLost, sumsAreRight } from './lost.ts';

/** More of them: HOLD_CRASH_ROUNDS=50 npx vitest run tests/server/crash/postgres */
const ROUNDS = Number(process.env.HOLD_CRASH_ROUNDS || 5);
/** How many runs are handed in at least before each. */
const BETWEEN = 20;
const title = `servers on PostgreSQL${hasPostgres ? '' : ' (not tested: this machine has none)'}`;

describe.skipIf(!hasPostgres)(title, () => {
  // with its own syncs, since it is what gets killed
  const postgres = ownPostgres([]);
  beforeAll(() => build('node'));
  afterEach(endAll);

  it('should lose nothing while PostgreSQL is killed and started again in the middle of the load', async () => {
    const url = await postgres.current().newDatabase();
    const first = await openForServer({ data: '', url }, () => {});
    const all = await manyWaiting(first.db, 150 + ROUNDS * 60);
    await first.close();
    const server = await served({ DATABASE_URL: url, HOLD_LOG: 'error' });
    const load = startLoad([server.address], all);
    for (let round = 0; round < ROUNDS; round += 1) {
      await load.grow(BETWEEN);
      await postgres.current().kill();
      await load.turnedAway();
      await postgres.current().start();
    }
    await load.grow(30);
    await load.stop();
    expect([...new Set(load.problems.map(({ status }) => status))]).toEqual([503]);
    const beside = openPostgres(url, () => {});
    expect(await nothingLost(beside, load.acknowledged)).toBeGreaterThan(ROUNDS * BETWEEN);
    await sumsAreRight(beside);
    await beside.close();
    expect(await server.stop()).toBe(0);
  }, 600_000);

  it('should keep each run once where two of them are asked for the same things, and killed in turn', async () => {
    const url = await postgres.current().newDatabase();
    const env = { DATABASE_URL: url };
    // both come to an empty database at the same time
    const servers = await Promise.all([served(env), served(env)]);
    const beside = openPostgres(url, () => {});
    const all = await manyWaiting(beside.db, 240);
    // each record waits at both servers
    const piles = [[...all], [...all].reverse()];
    const acknowledged = new Set<string>();
    for (const killed of [0, 1, 0]) {
      const loads = servers.map(({ address }, n) =>
        startLoad([address], piles[n] ?? [], acknowledged),
      );
      await loads[0]?.grow(25);
      await servers[killed]?.kill();
      await Promise.all(loads.map((load) => load.stop()));
      await nothingLost(beside, acknowledged);
      servers[killed] = await served(env);
    }
    await Promise.all(
      servers.map(({ address }, n) => startLoad([address], piles[n] ?? [], acknowledged).emptied()),
    );
    expect(acknowledged.size).toBe(all.length);
    expect(await nothingLost(beside, acknowledged)).toBe(all.length);
    await sumsAreRight(beside);
    for (const server of servers) expect(await server.stop()).toBe(0);
    await beside.close();
  }, 180_000);
});
