import { createHash } from 'node:crypto';
import { checkRecord, ENGINE, type RunRecord } from '../../call/index.ts';
import type { ENDPOINTS } from '../../protocol/index.ts';
import {
  beginExam,
  issueAttempts,
  openAttempts,
  refuseSecondExam,
  type Wish,
} from '../db/attempts.ts';
import { attemptFor, recordOf, runOf, runsOf } from '../db/runs.ts';
import { keptCall } from '../db/scenarios.ts';
import { Refusal } from '../refusal.ts';
import { refusedBy } from '../replay/refused.ts';
import type { Handler } from './handle.ts';
import type { Means } from './means.ts';
import { attemptWords, msOf, runWords } from './words.ts';

type E = typeof ENDPOINTS;
type Attempt = Awaited<ReturnType<typeof attemptFor>>['attempt'];

/** Attempts, and the records that come back for them. */
export const attemptHandlers = ({ db, keeper, now, shelf, pool, metrics }: Means) => {
  const textOf = async (hash: string): Promise<string> => {
    const call = await keptCall(db, hash);
    if (call) return call.text;
    throw new Refusal('unknown-call', 'This version of the call is no longer here.');
  };

  const list: Handler<E['attempts']> = async (_, { member }) => ({
    attempts: (await openAttempts(db, member.id, now())).map(attemptWords),
  });
  const issue: Handler<E['attempt']> = async ({ body }, { member }) => {
    const wish = 'challenge' in body ? body : await fromShelf(body);
    return {
      attempts: (await issueAttempts(db, member, wish, ENGINE, now())).map(attemptWords),
    };
  };
  const fromShelf = async (body: {
    readonly call: string;
    readonly mode: 'practice' | 'exam';
    readonly ahead: number;
  }): Promise<Wish> => {
    const call = (await shelf.calls()).find(({ id }) => id === body.call);
    if (!call) throw new Refusal('unknown-call', `There is no call '${body.call}' on the shelf.`);
    return { ...body, call };
  };
  const begin: Handler<E['begin']> = async ({ params, body }, { member }) =>
    beginExam(db, member.id, params.attempt, body.answeredAt);
  const handIn: Handler<E['handIn']> = async ({ params, body }, { member }) => {
    try {
      const record = recordIn(body.record);
      const text = JSON.stringify(record);
      const recordHash = createHash('sha256').update(text).digest('base64url');
      const known = await attemptFor(db, member.id, params.attempt, recordHash, now());
      if (known.run) {
        metrics.count('hold_runs_total', { outcome: 'again' });
        return runWords(known.run);
      }
      ofAttempt(record, known.attempt);
      const began = performance.now();
      const { hash } = record.scenario;
      const played = await pool.play(text, hash, () => textOf(hash));
      metrics.time('hold_replay_seconds', (performance.now() - began) / 1000);
      const handedIn = {
        record: text,
        recordHash,
        timing: record.timing ?? 'spoken',
        played,
      } as const;
      const arrival = { memberId: member.id, attemptId: params.attempt, handedIn, now: now() };
      const run = await keeper.keep(arrival);
      metrics.count('hold_runs_total', { outcome: 'kept' });
      return runWords(run);
    } catch (error) {
      const outcome = error instanceof Refusal ? error.code : 'fault';
      metrics.count('hold_runs_total', { outcome });
      throw error;
    }
  };
  const runs: Handler<E['runs']> = async ({ query }, { member }) => {
    const before = query.before === undefined ? Number.MAX_SAFE_INTEGER : msOf(query.before);
    return { runs: (await runsOf(db, member.id, before)).map(runWords) };
  };
  const record: Handler<E['record']> = async ({ params }, { member }) => {
    const run = await runOf(db, params.attempt);
    const text = run?.member_id === member.id ? await recordOf(db, params.attempt) : undefined;
    if (!run || text === undefined)
      throw new Refusal('not-found', 'You handed no call in for such an attempt.');
    return { run: runWords(run), record: JSON.parse(text) as unknown };
  };

  return { attempts: list, attempt: issue, begin, handIn, runs, record };
};

const recordIn = (content: unknown): RunRecord => {
  const reading = checkRecord(content);
  if ('record' in reading) return reading.record;
  const { code, detail, more } = refusedBy(reading.error);
  throw new Refusal(code, detail, more);
};

/** Holds a record to the attempt that it is handed in for: the very call, caller and mode that were given out. */
const ofAttempt = (record: RunRecord, attempt: Attempt): void => {
  const { scenario, seed, mode, engine, composure, rewound } = record;
  const differs = (what: string) =>
    new Refusal(
      'run-other-attempt',
      `The record is of another ${what} than the attempt. Hand each call in for its own attempt.`,
    );
  if (scenario.hash !== attempt.scenario_hash || scenario.id !== attempt.call_id)
    throw differs('call');
  if (seed !== attempt.seed) throw differs('seed');
  if (mode !== attempt.mode) throw differs('mode');
  if (engine !== attempt.engine) throw differs('engine');
  refuseSecondExam(attempt, record.acts[0]?.[0]);
  if (composure !== undefined) throw differs('state of mind');
  if (rewound !== undefined)
    throw new Refusal(
      'run-other-attempt',
      'The trainee went back in this call and took another way. A call counts in one sitting.',
    );
};
