import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw, type RunRecord } from '../../../src/call/index.ts';
import { playCall, playerNamed } from '../../../src/explore/index.ts';
import { keepCall } from '../../../src/server/db/scenarios.ts';
import { openSession } from '../../../src/server/db/sessions.ts';
import type { Db } from '../../../src/server/db/transaction.ts';
import { hashOf, newId, newToken } from '../../../src/server/secrets.ts';
import { root } from '../../../tools/root.mjs';
import { scenarioOf, slower } from '../../server/api/calls.ts';
import type { Waiting } from '../../server/crash/load.ts';
import { aTeam } from '../../server/db/crew.ts';
import { type Latency, latencyOf } from './latency.ts';
import { steadily } from './steady.ts';
import { type Sealed, seal, type Wire } from './wire.ts';

const HOUR = 3_600_000;
const CALL = 'board-report';
/** A challenge of twelve seeds, and habits that differ; each person waits a little otherwise. */
const SEEDS = 12;
const PLAYERS = ['listener', 'random', 'interrupter:4', 'always-politest'];

/** Whole calls of some minutes, no two of them alike, each with an attempt that it can be handed in for. */
export const wholeCalls = async (db: Db, count: number, now: number): Promise<Sealed[]> => {
  const scenario = scenarioOf(CALL);
  const text = readFileSync(join(root, 'scenarios', `${CALL}.yaml`), 'utf8');
  const { hash, id, title, caller } = scenario;
  await db
    .transaction()
    .execute((tx) => keepCall(tx, { hash, id, title, caller: caller.name, text }));
  const waiting: Waiting[] = [];
  for (let team = 0; team < 10; team += 1) {
    const { people } = await aTeam(db, `Team ${team}`, 29);
    for (const { id: member_id } of people) {
      const token = newToken();
      await openSession(db, hashOf(token), member_id, now);
      const own: Waiting[] = [];
      for (let n = 0; n < count / 300; n += 1) {
        const of = waiting.length + n;
        const seed = 1 + (of % SEEDS);
        const player = playerNamed(PLAYERS[Math.floor(draw(of, 'player') * 4)] ?? '');
        if (!player) throw new Error('a player is gone');
        own.push({
          attempt: newId(),
          token,
          record: playCall(scenario, slower(player, of), seed).record(),
        });
      }
      await db
        .insertInto('attempts')
        .values(own.map(({ attempt, record }) => attemptRow(attempt, member_id, record, now)))
        .execute();
      waiting.push(...own);
    }
  }
  return waiting
    .sort((a, b) => draw(a.record.acts.length, a.attempt) - draw(b.record.acts.length, b.attempt))
    .map(seal);
};

const attemptRow = (
  id: string,
  member_id: string,
  { scenario, engine, seed, mode }: RunRecord,
  now: number,
) => ({
  id,
  member_id,
  challenge_id: null,
  position: null,
  ordinal: null,
  counts: 1 as const,
  scenario_hash: scenario.hash,
  engine,
  seed,
  mode,
  issued_at: now - HOUR,
  expires_at: now + 24 * HOUR,
  done: 0 as const,
});

/** Sends a call until it is taken, as the page does; gives how often it was told to come again. */
const taken = async (wire: Wire, one: Sealed): Promise<number> => {
  for (let again = 0; ; again += 1) {
    if ((await wire.send(one)) === 'taken') return again;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};

/** Hands calls in at a steady rate, whether or not the server keeps up; each is timed from when it was due. */
export const atRate = async (
  wire: Wire,
  waiting: Sealed[],
  perSecond: number,
  seconds: number,
): Promise<Latency & { readonly again: number }> => {
  let again = 0;
  const times = await steadily(perSecond, perSecond * seconds, async () => {
    const next = waiting.shift();
    if (!next) throw new Error('there are too few calls for that');
    again += await taken(wire, next);
  });
  return { ...latencyOf(times), again };
};

/** Hands calls in as fast as they are taken. Gives how many a second. */
export const atMost = async (
  wire: Wire,
  waiting: Sealed[],
  seconds: number,
): Promise<{ readonly perSecond: number; readonly done: number }> => {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let done = 0;
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next && performance.now() < until; next = waiting.shift()) {
      await taken(wire, next);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 24 }, hand));
  return { perSecond: Math.round((done * 1000) / (performance.now() - began)), done };
};
