import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/team/client.ts';
import { createKeep, type Keep, type WaitingRun } from '../../src/team/keep.ts';
import { deliver, waitAfter } from '../../src/team/outbox.ts';
import { CALL, recordFor } from '../server/api/calls.ts';
import { aTeam, idOf, type Team } from '../server/api/people.ts';
import { oneServer } from '../server/api/server.ts';
import { type Luck, shaky } from './shaky.ts';

const server = oneServer();
const LUCK: readonly Luck[] = ['well', 'before', 'after', 'broken', 'proxy'];
/** More than one player, so that nobody does the same twice to the millisecond. */
const PLAYERS = ['listener', 'fixer', 'interrupter:3'];

let team: Team;
let keep: Keep;

beforeAll(async () => {
  team = await aTeam(server.current(), 'Late desk');
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  keep = createKeep();
});

/** A call that was taken a while ago, and waits. */
const finished = async (n: number, member = team.ids.member): Promise<WaitingRun> => {
  const body = { call: CALL, mode: 'exam', ahead: n + 1 } as const;
  const attempt = (await team.member.ask('attempt', { body })).body.attempts[n];
  if (!attempt) throw new Error('the server gave too few attempts');
  const record = recordFor(attempt, PLAYERS[n % PLAYERS.length]);
  server.current().now += record.until;
  return {
    attempt: attempt.id,
    member,
    challenge: null,
    position: null,
    title: 'A call',
    record,
    finishedAt: n,
    tries: 0,
  };
};

const runsOf = async (ids: readonly string[]): Promise<readonly string[]> => {
  const { body } = await team.member.ask('runs');
  return body.runs.map(({ attempt }) => attempt).filter((id) => ids.includes(id));
};

const asking = (luck: Luck[] = []) => createClient(shaky(team.member, luck));

describe('outbox', () => {
  it('should bring every run to the server once, whatever fails in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.constantFrom(...LUCK), { maxLength: 12 }),
        fc.array(fc.constantFrom('go on', 'page dies', 'two tabs'), { minLength: 6, maxLength: 6 }),
        async (count, luck, events) => {
          globalThis.indexedDB = new IDBFactory();
          keep = createKeep();
          const ids: string[] = [];
          for (let n = 0; n < count; n += 1) {
            const run = await finished(n);
            ids.push(run.attempt);
            await keep.wait(run);
          }
          const ask = asking(luck);
          for (const event of events) {
            // another page has nothing but what is on the disk
            if (event === 'page dies') keep = createKeep();
            const rounds = [deliver(keep, ask, team.ids.member)];
            if (event === 'two tabs') rounds.push(deliver(createKeep(), ask, team.ids.member));
            await Promise.all(rounds);
          }
          luck.length = 0;
          await deliver(keep, ask, team.ids.member);
          expect(await keep.waiting()).toEqual([]);
          expect((await runsOf(ids)).toSorted()).toEqual(ids.toSorted());
        },
      ),
      { numRuns: 10 },
    );
  });

  it('should keep a run until the server itself has said that it has it', async () => {
    const run = await finished(0);
    await keep.wait(run);
    for (const luck of ['before', 'after', 'broken', 'proxy'] as const) {
      const { arrived, again } = await deliver(keep, asking([luck]), team.ids.member);
      expect(arrived).toEqual([]);
      expect(again).toBeGreaterThan(0);
      expect(await keep.waiting()).toMatchObject([{ attempt: run.attempt }]);
    }
    const [waiting] = await keep.waiting();
    expect(waiting).toMatchObject({ tries: 4, trouble: { code: 'unreachable' } });
    const { arrived } = await deliver(keep, asking(), team.ids.member);
    expect(arrived).toMatchObject([{ attempt: run.attempt }]);
    expect(await keep.waiting()).toEqual([]);
  });

  it('should put aside what the server does not want, say why, and go on with the next', async () => {
    const refused = { ...(await finished(0)), attempt: 'A'.repeat(22) };
    const good = await finished(1);
    await keep.wait(refused);
    await keep.wait(good);
    const { arrived, again } = await deliver(keep, asking(), team.ids.member);
    expect(arrived).toMatchObject([{ attempt: good.attempt }]);
    expect(again).toBeUndefined();
    expect(await keep.waiting()).toMatchObject([
      { attempt: refused.attempt, refused: true, trouble: { code: 'not-found' } },
    ]);
  });

  it('should wait for whoever took the call, and for a session', async () => {
    const run = await finished(0);
    await keep.wait(run);
    await deliver(keep, asking(), await idOf(team.lead));
    expect(await keep.waiting()).toEqual([run]);
    await deliver(keep, createClient(shaky(server.current().client(), [])), team.ids.member);
    const [waiting] = await keep.waiting();
    expect(waiting).toMatchObject({ trouble: { code: 'not-signed-in' } });
    expect(waiting?.refused).toBeUndefined();
  });

  it('should keep the first run of an attempt', async () => {
    const run = await finished(0);
    await keep.wait(run);
    await keep.wait({ ...run, title: 'Another' });
    expect(await keep.waiting()).toEqual([run]);
  });

  it('should wait longer each time, and no longer than five minutes', () => {
    expect([1, 2, 3, 4, 20].map(waitAfter)).toEqual([2000, 4000, 8000, 16_000, 300_000]);
  });

  it('should keep what waits while the page is open where no database is allowed', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('forbidden');
      },
    } as unknown as IDBFactory;
    keep = createKeep();
    const run = await finished(0);
    await keep.wait(run);
    expect(await keep.keeps()).toBe(false);
    expect(await keep.waiting()).toEqual([run]);
    await deliver(keep, asking(), team.ids.member);
    expect(await keep.waiting()).toEqual([]);
  });
});
