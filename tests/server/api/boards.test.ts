import { beforeAll, describe, expect, it } from 'vitest';
import {
  monthAfter,
  monthsBetween,
  monthsOfSeason,
  seasonOf,
} from '../../../src/server/api/seasons.ts';
import { quantile, spreadOf } from '../../../src/server/api/spread.ts';
import { type Attempt, CALL, handIn, recordFor, takeCall } from './calls.ts';
import { aTeam, joined, type Team } from './people.ts';
import { type Client, oneServer } from './server.ts';

const server = oneServer();
const PLAYERS = [
  'listener',
  'random',
  'interrupter:3',
  'always-first',
  'fixer',
  'interrupter:1',
  'calm-down',
  'silent',
];

describe('boards', () => {
  let late: Team;
  let day: Team;
  let crew: Client[];
  let challenge: string;
  let taken = 0;

  const take = async (client: Client, position: number, player: string) => {
    const { body } = await client.ask('attempt', { body: { challenge, position } });
    const attempt = body.attempts[0] as Attempt;
    taken += 1;
    const record = recordFor(attempt, player, taken);
    const answer = await handIn(server.current(), client, attempt, record);
    expect(answer.problem).toBeUndefined();
    return { record, ...answer };
  };

  beforeAll(async () => {
    late = await aTeam(server.current(), 'Late desk');
    day = await aTeam(server.current(), 'Day desk');
    crew = await Promise.all(
      [0, 1, 2].map((n) => joined(server.current(), late.lead, `Crew ${n}`)),
    );
    const endsAt = new Date(server.current().now + 30 * 86_400_000).toISOString();
    const body = {
      title: 'Two calls this week',
      endsAt,
      calls: [{ call: CALL }, { call: CALL, seed: 4242 }],
    };
    const started = await late.lead.ask('startChallenge', { body });
    challenge = started.body.id;
    const { body: share } = await late.lead.ask('shareChallenge', { params: { challenge } });
    await day.lead.ask('takeOnChallenge', { body: { code: share.code } });
    const people = [late.lead, late.trainer, late.member, ...crew];
    for (const [n, client] of people.entries()) await take(client, 0, PLAYERS[n] ?? '');
    for (const [n, client] of crew.entries()) await take(client, 1, PLAYERS[n] ?? '');
    for (const [n, client] of [day.lead, day.member].entries())
      await take(client, 0, PLAYERS[6 + n] ?? '');
    await takeCall(server.current(), late.member, { mode: 'practice' });
  });

  it('should let everybody of all teams meet the same caller', async () => {
    const { db } = server.current();
    const seeds = await db
      .selectFrom('attempts')
      .select(['position', 'seed'])
      .distinct()
      .where('challenge_id', '=', challenge)
      .execute();
    expect(seeds).toHaveLength(2);
    expect(seeds).toContainEqual({ position: 1, seed: 4242 });
  });

  it('should show a team as its runs add up', async () => {
    const { body } = await late.member.ask('board', { query: { challenge } });
    const own = body.teams.find((team) => team.own);
    const { db } = server.current();
    const runs = await db
      .selectFrom('runs')
      .selectAll()
      .where('team_id', '=', late.id)
      .where('mode', '=', 'exam')
      .execute();
    expect(own).toMatchObject({ name: 'Late desk', people: 6, took: 6, runs: 9 });
    const totals = runs.map((run) => run.total).sort((a, b) => a - b);
    expect(own?.shown?.spread.middle).toBe(totals[4]);
    expect(own?.shown?.spread.scores.reduce((n, score) => n + score.runs, 0)).toBe(9);
    const mean = (key: 'call_ms' | 'possible_ms') =>
      Math.round(runs.reduce((sum, run) => sum + run[key], 0) / 9);
    expect(own?.shown?.times).toEqual({ callMs: mean('call_ms'), possibleMs: mean('possible_ms') });
    const [taken, offered] = runs
      .map((run) => JSON.parse(run.dimensions)[0] as [number, number])
      .reduce(([a, b], [c, d]) => [a + c, b + d]);
    expect(own?.shown?.dimensions['not-interrupting']).toEqual({
      taken: taken / 10,
      offered: offered / 10,
    });
    const months = own?.trend.filter(({ runs: n }) => n > 0);
    expect(months).toEqual([{ month: '2026-11', runs: 9, middle: totals[4] }]);
  });

  it('should put the teams of a challenge side by side in alphabetical order, and break no small one down', async () => {
    for (const client of [late.member, day.member, day.lead]) {
      const { body } = await client.ask('board', { query: { challenge } });
      expect(body.teams.map(({ name }) => name)).toEqual(['Day desk', 'Late desk']);
      expect(body.teams[0]).toMatchObject({ took: null, runs: null, shown: null });
      expect(body.teams[0]?.trend.every(({ runs, middle }) => runs === 0 && middle === null)).toBe(
        true,
      );
      // two teams, one of them small: what is left after taking one’s own away would be the other’s
      expect(body.overall?.teams).toBe(1);
    }
  });

  it('should keep practice apart from exams', async () => {
    const { body } = await late.member.ask('membersBoard', { query: { mode: 'practice' } });
    expect(body.members.map(({ runs }) => runs)).toEqual([1]);
    expect(
      (await late.member.ask('board', { query: { mode: 'practice' } })).body.teams[0]?.shown,
    ).toBeNull();
  });

  it('should show a member all of their own, and others only where the team chose so', async () => {
    const mine = await crew[0]?.ask('membersBoard', { query: { challenge } });
    expect(mine?.body).toMatchObject({
      whole: false,
      members: [{ pseudonym: 'Crew 0', own: true, runs: 2 }],
    });
    expect(
      (await late.lead.ask('membersBoard', { query: { challenge } })).body.members,
    ).toHaveLength(1);
    await late.lead.ask('changeTeam', { body: { showsPseudonyms: true } });
    const all = await crew[0]?.ask('membersBoard', { query: { challenge } });
    expect(all?.body.whole).toBe(true);
    expect(all?.body.members.map(({ pseudonym, runs }) => [pseudonym, runs])).toEqual([
      ['Crew 0', 2],
      ['Crew 1', 2],
      ['Crew 2', 2],
      ['Lea', 1],
      ['Mo', 1],
      ['Tara', 1],
    ]);
    await day.lead.ask('changeTeam', { body: { showsPseudonyms: true } });
    expect((await day.lead.ask('membersBoard', { query: { challenge } })).body).toMatchObject({
      whole: false,
      members: [{ own: true }],
    });
    await late.lead.ask('changeTeam', { body: { showsPseudonyms: false } });
  });

  it('should compare untimed calls among themselves, and let a call at twice the pace be handed in in half the time', async () => {
    const { body: given } = await late.member.ask('attempt', {
      body: { call: CALL, mode: 'exam' },
    });
    const attempt = given.attempts[0] as Attempt;
    const record = recordFor(attempt);
    server.current().now += Math.ceil(record.until / 2);
    const hand = (sitting: object) =>
      late.member.ask('handIn', {
        params: { attempt: attempt.id },
        body: { record: { ...record, ...sitting } },
      });
    expect((await hand({})).problem?.code).toBe('run-too-long');
    expect((await hand({ timing: 'untimed' })).body).toMatchObject({ untimed: true });
    const runs = async (untimed: 'yes' | 'no') =>
      (await late.member.ask('membersBoard', { query: { untimed } })).body.members.map(
        (one) => one.runs,
      );
    expect([await runs('yes'), await runs('no')]).toEqual([[1], [1]]);
  });

  it('should filter by call and season, and show nothing of what there was not', async () => {
    const ask = (query: object) => late.member.ask('board', { query });
    const now = await ask({ season: '2026-autumn', call: CALL });
    expect(now.body.teams[0]?.shown).not.toBeNull();
    expect(now.body.choices).toMatchObject({ season: '2026-autumn', seasons: ['2026-autumn'] });
    expect((await ask({ season: '2025-summer' })).body.teams[0]?.shown).toBeNull();
    expect((await ask({ call: 'board-report' })).body.teams[0]?.shown).toBeNull();
    expect((await ask({ untimed: 'yes' })).body.teams[0]?.shown).toBeNull();
  });

  it('should show other teams only where they compare themselves', async () => {
    const teams = async () =>
      (await late.member.ask('board', { query: { teams: day.id } })).body.teams.map(
        ({ name }) => name,
      );
    const listed = async () =>
      (await late.member.ask('boardTeams')).body.teams.map(({ name }) => name);
    expect([await teams(), await listed()]).toEqual([
      ['Day desk', 'Late desk'],
      ['Day desk', 'Late desk'],
    ]);
    await day.lead.ask('changeTeam', { body: { compares: false } });
    expect([await teams(), await listed()]).toEqual([['Late desk'], ['Late desk']]);
  });

  it('should count the first attempts of a challenge only', async () => {
    const before = (await late.member.ask('board', { query: { challenge } })).body.teams.find(
      ({ own }) => own,
    )?.runs;
    const { body, status } = await take(late.member, 0, 'gap-jumper');
    expect([status, body.counts]).toEqual([200, false]);
    expect(
      (await late.member.ask('board', { query: { challenge } })).body.teams.find(({ own }) => own)
        ?.runs,
    ).toBe(before);
    const { body: list } = await late.member.ask('challenges');
    expect(list.challenges[0]).toMatchObject({
      finished: { people: 3, of: 6 },
      calls: [{ done: 1 }, { done: 0 }],
    });
  });

  it('should let a lead set a flagged call aside, which then counts nowhere', async () => {
    const { db } = server.current();
    const [run] = await db
      .selectFrom('runs')
      .selectAll()
      .where('member_id', '=', late.ids.trainer)
      .execute();
    await db
      .updateTable('runs')
      .set({ flags: 'too-regular' })
      .where('attempt_id', '=', run?.attempt_id ?? '')
      .execute();
    const { body } = await late.lead.ask('flags');
    const marks = body.flags.map(({ member, why, setAside }) => ({ member, why, setAside }));
    // players that are no people may be marked as well, each with their own calls
    expect(marks).toContainEqual({ member: 'Tara', why: ['too-regular'], setAside: false });
    const params = { run: run?.attempt_id ?? '' };
    const settle = (setAside: boolean) =>
      late.lead.ask('settleFlag', { params, body: { setAside } });
    const took = async () =>
      (await late.member.ask('board', { query: { challenge } })).body.teams.find(({ own }) => own)
        ?.took;
    await settle(true);
    expect(await took()).toBe(5);
    expect((await late.trainer.ask('runs')).body.runs[0]?.setAside).toBe(true);
    await settle(true);
    expect(await took()).toBe(5);
    await settle(false);
    expect(await took()).toBe(6);
  });

  it('should show trainers where calls go wrong, from five people on', async () => {
    const { body: figures } = await late.trainer.ask('callFigures');
    expect(figures.calls).toMatchObject([{ call: CALL, runs: 10, caller: expect.any(String) }]);
    const hash = figures.calls[0]?.hash ?? '';
    const { body } = await late.trainer.ask('decisions', { params: { hash } });
    expect(body.runs).toBe(10);
    const times = body.beats?.reduce((sum, beat) => sum + beat.times, 0) ?? 0;
    expect(times).toBeGreaterThan(20);
    for (const beat of body.beats ?? []) {
      expect(beat.right).toBeGreaterThanOrEqual(0);
      expect(beat.right).toBeLessThanOrEqual(1);
      expect(beat.separates === null || Math.abs(beat.separates) <= 1).toBe(true);
      expect(beat.choices.reduce((sum, choice) => sum + choice.times, 0)).toBe(beat.times);
    }
    expect(body.beats?.some((beat) => (beat.separates ?? 0) > 0.3)).toBe(true);
    expect((await day.trainer.ask('callFigures')).body.calls).toEqual([]);
    expect((await day.trainer.ask('decisions', { params: { hash } })).body.beats).toBeNull();
  });

  it('should tell trainers what a call costs, and which is worn out, as its runs add up', async () => {
    const runs = await server
      .current()
      .db.selectFrom('runs')
      .selectAll()
      .where('team_id', '=', late.id)
      .where('mode', '=', 'exam')
      .where('untimed', '=', 0)
      .execute();
    const add = (of: (run: (typeof runs)[number]) => number, some = runs): number =>
      some.reduce((sum, run) => sum + of(run), 0);
    const first = runs.filter(({ nth }) => nth === 1);
    const { calls } = (await late.trainer.ask('callFigures')).body;
    expect(calls).toMatchObject([
      {
        call: CALL,
        runs: runs.length,
        times: {
          callMs: Math.round(add(({ call_ms }) => call_ms) / runs.length),
          possibleMs: Math.round(add(({ possible_ms }) => possible_ms) / runs.length),
        },
        extraMs: add(({ call_ms, possible_ms }) => call_ms - possible_ms),
        first: Math.round((10 * add(({ total }) => total, first)) / first.length) / 10,
        worn: 'no',
      },
    ]);
    // from the third time on they are much better: they know it by heart
    const { db } = server.current();
    const later = { runs: 4, total: 4 * 99, square: 4 * 99 * 99, call_ms: 4, possible_ms: 4 };
    const [row] = await db
      .selectFrom('repeats')
      .selectAll()
      .where('team_id', '=', late.id)
      .where('mode', '=', 'exam')
      .where('untimed', '=', 0)
      .where('nth', '=', 1)
      .execute();
    if (!row) throw new Error('there are no sums');
    await db.deleteFrom('repeats').where('nth', '>=', 3).execute();
    await db
      .insertInto('repeats')
      .values({ ...row, ...later, nth: 3 })
      .execute();
    const worn = (await late.trainer.ask('callFigures')).body.calls[0];
    expect([worn?.later, worn?.worn]).toEqual([99, 'known-by-heart']);
  });

  it('should read the sums alone, never the calls themselves', async () => {
    const { db } = server.current();
    const all = async () => [
      await late.member.ask('board', { query: { challenge } }),
      await late.member.ask('board', { query: { call: CALL, mode: 'practice' } }),
      await late.member.ask('membersBoard', { query: { challenge } }),
      await late.trainer.ask('callFigures'),
    ];
    const words = async () => (await all()).map(({ body }) => body);
    const before = await words();
    expect(before[0]).toMatchObject({ teams: [{}, { own: true, runs: 9 }] });
    await db.deleteFrom('records').execute();
    await db.deleteFrom('runs').execute();
    expect(await words()).toEqual(before);
  });
});

describe('seasons', () => {
  it('should be three months each, winter across the new year', () => {
    expect(monthsOfSeason('2026-autumn')).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(monthsOfSeason('2026-winter')).toEqual(['2026-12', '2027-01', '2027-02']);
    for (const month of monthsBetween('2026-01', '2028-12'))
      expect(monthsOfSeason(seasonOf(month))).toContain(month);
    expect(monthAfter('2026-11', 2)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });
});

describe('a spread', () => {
  it('should have its quarters where sorting would put them', () => {
    const totals = [12, 40, 40, 55, 60, 71, 71, 71, 93];
    const scores = [...new Set(totals)].map((total) => ({
      total,
      runs: totals.filter((one) => one === total).length,
    }));
    expect(spreadOf(scores)).toEqual({ scores, low: 40, middle: 60, high: 71 });
    expect(
      quantile(
        [
          { total: 10, runs: 1 },
          { total: 20, runs: 1 },
        ],
        0.5,
      ),
    ).toBe(15);
    expect(quantile([{ total: 7, runs: 1 }], 0.25)).toBe(7);
  });
});
