import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openForServer } from '../../../src/server/db/open.ts';
import { build } from '../../../tools/build.mjs';
import { ownFolder } from '../databases.ts';
import { endAll, handIn, manyWaiting, pause, served, startLoad } from './load.ts';
import { lookInto, nothingLost, sumsAreRight } from './lost.ts';

/** More of them: HOLD_CRASH_ROUNDS=500 npx vitest run tests/server/crash/killed */
const ROUNDS = Number(process.env.HOLD_CRASH_ROUNDS || 50);

describe('a server that is killed', () => {
  const folder = ownFolder(tmpdir());
  beforeAll(() => build('node'));
  afterEach(endAll);

  const prepared = async (name: string, count: number) => {
    const data = join(folder, name);
    const { db, close } = await openForServer({ data, url: undefined }, () => {});
    const all = await manyWaiting(db, count);
    await close();
    return { data, all };
  };

  it(`should lose nothing that it acknowledged, in ${ROUNDS} rounds under load`, async () => {
    const { data, all } = await prepared('killed', ROUNDS * 90);
    const waiting = [...all];
    const acknowledged = new Set<string>();
    const perRound: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await served({ HOLD_DATA: data });
      const before = acknowledged.size;
      const load = startLoad([server.address], waiting, acknowledged);
      // in the middle of it, at another moment each time
      await load.grow(6 + (round % 7));
      await pause((round * 37) % 90);
      await server.kill();
      await load.stop();
      expect(load.problems).toEqual([]);
      perRound.push(acknowledged.size - before);
      await lookInto(data, async (opened) => {
        await nothingLost(opened, acknowledged);
        if (round % 10 === 9) await sumsAreRight(opened);
      });
    }
    console.log(`acknowledged before each of ${ROUNDS} kills: ${perRound.join(' ')}`);
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 5);
    const last = await served({ HOLD_DATA: data });
    const sent = all.filter(({ attempt }) => acknowledged.has(attempt));
    // the same record again gets the same answer, and is not kept again
    for (const one of sent.slice(0, 20))
      expect(await handIn(last.address, one)).toHaveProperty('total');
    await last.stop();
    await lookInto(data, async (opened) => {
      await nothingLost(opened, acknowledged);
      await sumsAreRight(opened);
    });
  }, 600_000);

  it('should finish what it has begun when it is asked to stop', async () => {
    const { data, all } = await prepared('stopped', 300);
    const server = await served({ HOLD_DATA: data });
    const load = startLoad([server.address], all);
    await load.grow(20);
    const status = server.stop();
    await load.stop();
    expect(await status).toBe(0);
    expect(load.problems).toEqual([]);
    const { acknowledged } = load;
    // not one more than were acknowledged: nothing was cut off between being kept and being answered
    expect(await lookInto(data, (opened) => nothingLost(opened, acknowledged))).toBe(
      acknowledged.size,
    );
  });
});
