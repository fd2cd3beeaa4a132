import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepRun } from '../../src/server/db/keep-runs.ts';
import { changeTeam } from '../../src/server/db/teams.ts';
import { startTestServer, type TestServer } from './api/server.ts';
import { ownFolder } from './databases.ts';
import { aTeam, freeAttempt } from './db/crew.ts';
import { handedIn } from './db/played.ts';
import { sumsIn } from './db/sums-by-hand.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** It is tidied as soon as the database has the time. */
const LONG = { timeout: 30_000 };

describe('a server that runs on and on', () => {
  const folder = ownFolder();
  let server: TestServer | undefined;
  afterEach(async () => {
    vi.useRealTimers();
    await server?.close();
  });

  it('should forget the calls of each team when its own time for them is over, hour by hour and after each start', async () => {
    const start = async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout'] });
      const started = await startTestServer(folder);
      server = started;
      return started;
    };
    const first = await start();
    const { db } = first;
    const began = first.now;
    const teams = [await aTeam(db, 'Short memory', 0), await aTeam(db, 'Long memory', 0)];
    for (const [n, { teamId, lead, people }] of teams.entries()) {
      await changeTeam(db, lead, teamId, { retentionDays: n === 0 ? 30 : 60 }, began);
      const member = people[0] as { id: string; teamId: string };
      const attempt = await freeAttempt(db, member, 'vpn', began);
      await keepRun(db, member.id, attempt, handedIn(n), began + 5000);
    }
    const left = async () =>
      (await (server as TestServer).db.selectFrom('runs').select('team_id').execute()).map(
        ({ team_id }) => team_id,
      );
    const ids = teams.map(({ teamId }) => teamId);
    first.now = began + 29 * DAY;
    await vi.advanceTimersByTimeAsync(HOUR);
    expect((await left()).sort()).toEqual([...ids].sort());
    first.now = began + 31 * DAY;
    await vi.advanceTimersByTimeAsync(HOUR);
    await vi.waitFor(async () => expect(await left()).toEqual([ids[1]]), LONG);
    await first.close();

    const second = await start();
    second.now = began + 61 * DAY;
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(async () => expect(await left()).toEqual([]), LONG);
    expect(Object.values(await sumsIn(second.db)).flat()).toEqual([]);
  });
});
