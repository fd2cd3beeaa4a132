import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCall, ENGINE, type RunRecord } from '../../../src/call/index.ts';
import type { Problem } from '../../../src/protocol/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { keepCall } from '../../../src/server/db/scenarios.ts';
import { openSession } from '../../../src/server/db/sessions.ts';
import type { Db } from '../../../src/server/db/transaction.ts';
import { hashOf, newId, newToken } from '../../../src/server/secrets.ts';
import { root } from '../../../tools/root.mjs';
import { CALL, scenarioOf } from '../api/calls.ts';
import { aTeam } from '../db/crew.ts';

const HOUR = 3_600_000;

/** A record that waits to be handed in, and who hands it in. */
export interface Waiting {
  readonly attempt: string;
  readonly token: string;
  readonly record: RunRecord;
}

/** A call that was rung off at once; `n` tells one from another. It is soon played, so that the database is what has to work. */
const soonOver = (scenario: Scenario, seed: number, n: number): RunRecord => {
  const call = createCall(scenario, { seed, mode: 'exam' });
  call.advanceTo(1000 + n);
  call.act({ do: 'answer' });
  call.advanceTo(2500 + n);
  call.act({ do: 'end' });
  call.advanceTo(60_000);
  return call.record();
};

/** Puts teams into a database whose members all have calls to hand in. */
export const manyWaiting = async (db: Db, count: number, now = Date.now()): Promise<Waiting[]> => {
  const scenario = scenarioOf(CALL);
  const { hash, id, title, caller } = scenario;
  await db
    .transaction()
    .execute((tx) => keepCall(tx, { hash, id, title, caller: caller.name, text: textOf() }));
  const waiting: Waiting[] = [];
  for (const name of ['Late desk', 'Day desk', 'Campus']) {
    const { people } = await aTeam(db, name, 9);
    for (const { id: member_id } of people) {
      const token = newToken();
      await openSession(db, hashOf(token), member_id, now);
      const attempts = Array.from({ length: Math.ceil(count / 30) }, (_, n) => ({
        attempt: newId(),
        token,
        record: soonOver(scenario, 7, waiting.length + n),
      }));
      await db
        .insertInto('attempts')
        .values(
          attempts.map(({ attempt }) => ({
            id: attempt,
            member_id,
            challenge_id: null,
            position: null,
            ordinal: null,
            counts: 1 as const,
            scenario_hash: hash,
            engine: ENGINE,
            seed: 7,
            mode: 'exam' as const,
            issued_at: now - HOUR,
            expires_at: now + 24 * HOUR,
            done: 0 as const,
          })),
        )
        .execute();
      waiting.push(...attempts);
    }
  }
  return waiting;
};

const textOf = (): string => readFileSync(join(root, 'scenarios', `${CALL}.yaml`), 'utf8');

/** A server that is a process of its own. */
export interface Served {
  readonly address: string;
  readonly said: () => string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop; gives its exit status. */
  stop(): Promise<number | null>;
}

const running: ChildProcess[] = [];

/** Ends every server that a test has left behind. */
export const endAll = (): void => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
};

/** Starts a server with these variables; `flags` are for Node. */
export const served = async (
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Served> => {
  const program = join(root, 'tests/server/crash/serve.mjs');
  const child: ChildProcess = spawn(process.execPath, [...flags, program], {
    env: { ...process.env, PORT: '0', HOST: '', DATABASE_URL: '', HOLD_LOG: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let out = '';
  let said = '';
  child.stdout?.on('data', (data) => (out += data));
  child.stderr?.on('data', (data) => (said += data));
  while (!out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const ended = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    return child.exitCode;
  };
  return {
    address: out.trim(),
    said: () => said,
    kill: async () => void (await ended('SIGKILL')),
    stop: () => ended('SIGTERM'),
  };
};

/** What came of handing a record in: its run, a problem, or nothing, since the server was gone. */
export type Outcome = { readonly total: number } | { readonly problem: Problem } | undefined;

/** Hands one record in. */
export const handIn = async (
  address: string,
  { attempt, token, record }: Waiting,
): Promise<Outcome> => {
  try {
    const answer = await fetch(`${address}/api/attempts/${attempt}/run`, {
      method: 'PUT',
      body: JSON.stringify({ record }),
      headers: { 'Content-Type': 'application/json', Cookie: `hold=${token}` },
    });
    const body = (await answer.json()) as { readonly total: number };
    return answer.ok ? { total: body.total } : { problem: body as unknown as Problem };
  } catch {
    return undefined;
  }
};

/** Sixteen pairs of hands that hand records in, again and again until each is acknowledged. */
export interface Load {
  /** attempts that the server said it has */
  readonly acknowledged: ReadonlySet<string>;
  /** what it answered otherwise */
  readonly problems: readonly Problem[];
  /** Waits until each hand has been turned away after this moment. */
  turnedAway(): Promise<void>;
  /** Waits until so many more are acknowledged. */
  grow(by: number): Promise<void>;
  /** Takes no more from the pile, and waits for what is under way. */
  stop(): Promise<void>;
  /** Waits until the pile is empty. */
  emptied(): Promise<void>;
}

const HANDS = 16;

/** Begins to hand in what waits; each hand to one of the addresses. What came to nothing goes back under the pile. */
export const startLoad = (
  addresses: readonly string[],
  waiting: Waiting[],
  acknowledged = new Set<string>(),
): Load => {
  const problems: Problem[] = [];
  const refusedAt = Array.from({ length: HANDS }, () => 0);
  let isOver = false;
  const hand = async (n: number): Promise<void> => {
    while (!isOver) {
      const next = waiting.shift();
      if (!next) return;
      const began = performance.now();
      const outcome = await handIn(addresses[n % addresses.length] as string, next);
      if (outcome && 'total' in outcome) {
        acknowledged.add(next.attempt);
        continue;
      }
      waiting.push(next);
      if (outcome) {
        problems.push(outcome.problem);
        refusedAt[n] = began;
      }
      // whoever is turned away comes again later
      await pause(20);
    }
  };
  const hands = Promise.all(refusedAt.map((_, n) => hand(n)));
  return {
    acknowledged,
    problems,
    turnedAway: async () => {
      const now = performance.now();
      while (refusedAt.some((at) => at < now)) await pause(5);
    },
    grow: async (by) => {
      const wanted = acknowledged.size + by;
      while (acknowledged.size < wanted) {
        const fault = problems.find(({ status }) => status !== 503);
        if (fault) throw new Error(`${fault.status} ${fault.code}: ${fault.detail}`);
        await pause(5);
      }
    },
    stop: async () => {
      isOver = true;
      await hands;
    },
    emptied: async () => void (await hands),
  };
};

/** Waits so many ms. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
