import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunRecord, replay } from '../../../src/call/index.ts';
import { resultOf } from '../../../src/scoring/index.ts';
import { type Attempt, attemptAt, CALL, handIn, recordFor, scenarioOf } from './calls.ts';
import { aTeam, joined, type Team } from './people.ts';
import { type Client, oneServer } from './server.ts';

const RUNS = 1000;
const SEEDS = 16;
const server = oneServer();
const scenario = scenarioOf(CALL);
const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies.map(({ id }) => id));
const PLAYERS = ['listener', 'random', 'interrupter:3', 'always-first'];

// biome-ignore lint/suspicious/noExplicitAny: a record that is being broken has no type
type Broken = any;
interface Change {
  readonly how: string;
  readonly where: number;
  readonly much: number;
}

const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** What somebody might do to a record who would like a better score. */
const CHANGES: Readonly<Record<string, (record: Broken, where: number, much: number) => void>> = {
  'acts moved': ({ acts }, where, much) => {
    at<Broken>(acts, where)[0] += (much % 4001) - 2000;
  },
  'acts added': ({ acts }, where, much) => {
    const n = where % (acts.length + 1);
    const [before] = acts[n - 1] ?? [0];
    acts.splice(
      n,
      0,
      much % 2
        ? [before + (much % 5000), 'reply', at(replies, much)]
        : [before + (much % 5000), 'backchannel'],
    );
  },
  'acts removed': ({ acts }, where) => void acts.splice(where % acts.length, 1),
  'replies exchanged': ({ acts }, where, much) => {
    const given = acts.filter((act: Broken) => act[1] === 'reply');
    if (given.length > 0) at<Broken>(given, where)[2] = at(replies, much);
  },
  'everything earlier': ({ acts }, _, much) => {
    for (const act of acts.slice(1)) act[0] -= much % 3000;
  },
  'end moved': (record, _, much) => {
    record.until += (much % 20_001) - 10_000;
  },
  'work after the call': (record, where, much) => {
    const { dispositions, notes } = scenario['wrap-up'] ?? { dispositions: [], notes: [] };
    const work = { disposition: at(dispositions, where).id, note: at(notes, much).id };
    record.afterCall = much % 3 ? work : { disposition: work.disposition };
  },
  'another seed': (record, _, much) => {
    record.seed = much;
  },
  'another call': (record, where) => {
    if (where % 2) record.scenario.id = 'board-report';
    else record.scenario.hash = 'a'.repeat(64);
  },
  'another mode': (record) => {
    record.mode = record.mode === 'exam' ? 'practice' : 'exam';
  },
  'another engine': (record) => {
    record.engine = '0';
  },
  'a worn-out beginning': (record, _, much) => {
    record.composure = much % 1001;
  },
  'a call that was gone back into': (record, _, much) => {
    Object.assign(record, { mode: 'practice', rewound: 1 + (much % 5) });
  },
  'a score sent along': (record) => {
    record.score = { total: 100 };
  },
  nothing: () => {},
};

/** What somebody might do with a record, changed or not. */
const WAYS = [
  'as it is',
  'for another’s attempt',
  'for a second attempt',
  'twice at once',
  'too late',
  'too early',
  'with numbers beside it',
] as const;

const forgeries = fc.record({
  player: fc.constantFrom(...PLAYERS),
  way: fc.constantFrom(...WAYS),
  changes: fc.array(
    fc.record({
      // most changes are of the kind that might pass
      how: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...Object.keys(CHANGES).slice(0, 7)) },
        { weight: 1, arbitrary: fc.constantFrom(...Object.keys(CHANGES).slice(7)) },
      ),
      where: fc.nat(100_000),
      much: fc.nat(100_000),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const forged = (record: RunRecord, changes: readonly Change[]): RunRecord => {
  const broken = structuredClone(record) as Broken;
  for (const { how, where, much } of changes)
    if (broken.acts.length > 0) CHANGES[how]?.(broken, where, much);
  return broken;
};

/** What the acts of a record earn; undefined where they are none that a call would take. */
const earned = (record: RunRecord): number | undefined => {
  try {
    return resultOf(scenario, replay(scenario, record)).score.total;
  } catch {
    return undefined;
  }
};

const played = new Map<string, RunRecord>();
const honest = (attempt: Attempt, player: string): RunRecord => {
  const key = `${player} ${attempt.seed}`;
  const record = played.get(key) ?? recordFor(attempt, player);
  played.set(key, record);
  return record;
};

describe('a forged record', () => {
  let team: Team;
  let crowd: readonly Client[];
  beforeAll(async () => {
    team = await aTeam(server.current(), 'Late desk');
    crowd = await Promise.all(
      Array.from({ length: 12 }, (_, n) => joined(server.current(), team.lead, `Member ${n}`)),
    );
  });

  const stored = async (attempt: Attempt) => {
    const { db } = server.current();
    return db
      .selectFrom('runs')
      .innerJoin('records', 'records.attempt_id', 'runs.attempt_id')
      .select(['runs.total', 'runs.seed', 'runs.mode', 'records.record', 'runs.member_id'])
      .where('runs.attempt_id', '=', attempt.id)
      .execute();
  };

  const change = (
    { id }: Attempt,
    set: { expires_at?: number; issued_at?: number; seed?: number },
  ) => server.current().db.updateTable('attempts').set(set).where('id', '=', id).execute();

  it(`should never be kept with a score that its acts do not earn, in ${RUNS} tries`, async () => {
    const outcomes: Record<string, number> = {};
    let tried = 0;
    const tries = fc.sample(forgeries, RUNS);
    const took = async (
      client: Client,
      other: Client,
      { player, way, changes }: (typeof tries)[number],
    ) => {
      // of a few seeds, so that playing the honest calls does not take longer than the forging
      const attempt = { ...(await attemptAt(client)), seed: tried % SEEDS };
      tried += 1;
      await change(attempt, { seed: attempt.seed });
      const record = forged(honest(attempt, player), changes);
      const until = Number.isSafeInteger(record.until) ? Math.abs(record.until) : 0;
      const sent = (to: Client, of: Attempt, more = {}) =>
        to.send('PUT', `/api/attempts/${of.id}/run`, {
          body: JSON.stringify({ record, ...more }),
          headers: { 'Content-Type': 'application/json' },
        });
      let answers: Awaited<ReturnType<typeof sent>>[];
      if (way === 'too early') {
        // an attempt that came to nothing is given out again, and may be old by now
        await change(attempt, { issued_at: server.current().now });
        server.current().now += Math.max(0, until - 5000);
        answers = [await sent(client, attempt)];
        if (until > 5000) expect(answers[0]?.status).toBe(422);
      } else {
        server.current().now += until;
        if (way === 'too late') await change(attempt, { expires_at: server.current().now });
        if (way === 'for another’s attempt') {
          answers = [await sent(other, attempt)];
          expect(answers[0]?.status).toBeGreaterThan(399);
        } else if (way === 'twice at once')
          answers = await Promise.all([sent(client, attempt), sent(client, attempt)]);
        else if (way === 'for a second attempt') {
          answers = [await sent(client, attempt)];
          const second = await attemptAt(client);
          if (answers[0]?.status === 200) {
            server.current().now += until;
            expect((await sent(client, second)).status).toBe(
              second.seed === record.seed ? 409 : 422,
            );
          }
        } else
          answers = [
            await sent(
              client,
              attempt,
              way === 'with numbers beside it'
                ? { total: 100, score: { total: 100 }, dimensions: {} }
                : {},
            ),
          ];
      }
      if (way === 'too late') expect(answers[0]?.status).toBeGreaterThan(399);
      const rows = await stored(attempt);
      const code = answers[0]?.problem?.record?.code ?? answers[0]?.problem?.code ?? 'kept';
      outcomes[code] = (outcomes[code] ?? 0) + 1;
      for (const answer of answers) expect(answer.status).toBeLessThan(500);
      if (rows.length === 0) {
        for (const { status } of answers) expect(status).toBeGreaterThan(399);
        return;
      }
      expect(rows).toHaveLength(1);
      const [row] = rows as [(typeof rows)[number]];
      expect(JSON.parse(row.record)).toEqual(record);
      expect([row.seed, row.mode]).toEqual([attempt.seed, attempt.mode]);
      expect(row.total).toBe(earned(record));
      for (const { status, body } of answers) {
        expect(status).toBe(200);
        expect(body).toMatchObject({ total: row.total });
      }
    };
    for (const [n, one] of tries.entries()) await took(at(crowd, n), at(crowd, n + 1), one);
    console.log(`of ${RUNS} forged records:`, outcomes);
    expect(outcomes.kept).toBeGreaterThan(RUNS / 20);
    expect(Object.keys(outcomes).length).toBeGreaterThan(10);
  });

  it('should be refused with the place of what is wrong', async () => {
    const attempt = await attemptAt(team.member);
    const record = recordFor(attempt);
    const acts = record.acts.map((act, n) =>
      n === 2 ? [act[0] + 1, 'reply', 'no-such-reply'] : act,
    );
    const { status, problem } = await handIn(server.current(), team.member, attempt, {
      ...record,
      acts,
    } as never);
    expect(status).toBe(422);
    expect(problem).toMatchObject({
      code: 'run-refused',
      record: { code: 'unknown-reply', act: 2 },
    });
    expect(problem?.detail).toContain('no-such-reply');
  });

  it('should be taken in the end where the honest one follows it', async () => {
    const attempt = await attemptAt(team.member);
    const record = recordFor(attempt);
    // what was filed after a call belongs to one that is over
    const { afterCall: _, ...open } = record;
    const cut = { ...open, acts: record.acts.slice(0, 3), until: record.acts[3]?.[0] ?? 0 };
    const early = await handIn(server.current(), team.member, attempt, cut);
    expect(early.problem?.code).toBe('run-unfinished');
    const whole = await handIn(server.current(), team.member, attempt, record);
    expect(whole.status).toBe(200);
    expect(whole.body.total).toBe(earned(record));
  });
});
