import { sql } from 'kysely';
import { nameKey } from '../../../src/protocol/index.ts';
import type { Opened } from '../../../src/server/db/open.ts';
import { openSession } from '../../../src/server/db/sessions.ts';
import { hashOf, newId, newToken } from '../../../src/server/secrets.ts';

const TEAMS = 500;
const MEMBERS = 10_000;
const RUNS = 1_000_000;
const CALLS = 12;
const DAY = 86_400_000;

/** A team’s worth of sessions to ask with. */
export interface Asker {
  readonly token: string;
  readonly teamId: string;
}

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * Fills a database with a year of a large company: a million runs of 10,000 members in 500 teams. The numbers are made by the
 * database itself, evenly and always the same; the sums are what they add up to.
 */
export const fillWithCrowd = async ({ db, engine }: Opened, now: number): Promise<Asker[]> => {
  const teams = Array.from({ length: TEAMS }, (_, n) => ({ id: newId(), name: `Team ${n}` }));
  for (const { id, name } of teams)
    await db
      .insertInto('teams')
      .values({
        id,
        name,
        name_key: nameKey(name),
        founded_at: now,
        shows_pseudonyms: 1,
        compares: 1,
        retention_days: 1095,
      })
      .execute();
  const members = Array.from({ length: MEMBERS }, (_, n) => ({
    id: `m${n}`,
    team: teams[n % TEAMS]?.id ?? '',
  }));
  for (let from = 0; from < MEMBERS; from += 1000)
    await db
      .insertInto('members')
      .values(
        members.slice(from, from + 1000).map(({ id, team }) => ({
          id,
          team_id: team,
          pseudonym: id,
          pseudonym_key: id,
          role: 'member' as const,
          joined_at: now,
          recovery_hash: id,
          issuer: null,
          subject: null,
        })),
      )
      .execute();
  await db
    .insertInto('scenarios')
    .values(
      Array.from({ length: CALLS }, (_, n) => ({
        hash: `h${n}`,
        id: `call-${n}`,
        title: `Call ${n}`,
        caller: 'Ines',
        text: '',
      })),
    )
    .execute();
  await runs({ db, engine }, now);
  await sums(db);
  await sql`analyze`.execute(db);
  const askers: Asker[] = [];
  for (const { id, team } of members.slice(0, 200)) {
    const token = newToken();
    await openSession(db, hashOf(token), id, now);
    askers.push({ token, teamId: team });
  }
  return askers;
};

type Filled = Pick<Opened, 'db' | 'engine'>;

const runs = async ({ db, engine }: Filled, now: number): Promise<void> => {
  const count = sql.lit(RUNS);
  const numbers =
    engine === 'sqlite'
      ? sql`with recursive s(n) as (select 0 union all select n + 1 from s where n + 1 < ${count})`
      : sql`with s as (select n from generate_series(0, ${count} - 1) as g(n))`;
  // a hash of n, so that nothing goes in step with anything else
  const h = sql`((cast(n as bigint) * 2654435761) % 4294967296)`;
  const member = sql`'m' || (n % ${sql.lit(MEMBERS)})`;
  const at = sql`(cast(${sql.lit(now)} as bigint) - (${h} % 360) * ${sql.lit(DAY)})`;
  const day =
    engine === 'sqlite'
      ? sql`strftime('%Y-%m', ${at} / 1000, 'unixepoch')`
      : sql`to_char(to_timestamp(${at} / 1000), 'YYYY-MM')`;
  const call = sql`((${h} / 7) % ${sql.lit(CALLS)})`;
  const mode = sql`case when (${h} / 11) % 10 < 7 then 'exam' else 'practice' end`;
  await sql`insert into attempts (id, member_id, challenge_id, position, ordinal, counts, scenario_hash, engine, seed, mode, issued_at, expires_at, done)
    ${numbers} select 'a' || n, ${member}, null, null, null, 1, 'h' || ${call}, '1', n % 1000000, ${mode}, ${at}, ${at}, 1 from s`.execute(
    db,
  );
  await sql`insert into runs (attempt_id, member_id, team_id, challenge_id, position, counts, set_aside, call_id, scenario_hash, engine, mode, untimed, seed, issued_at, received_at, month, until_ms, call_ms, possible_ms, total, ending, outcome, critical_fails, dimensions, decisions, nth, flags, record_hash, twin)
    ${numbers} select 'a' || n, ${member}, members.team_id, null, null, 1, 0, 'call-' || ${call}, 'h' || ${call}, '1', ${mode}, 0, n % 1000000, ${at}, ${at}, ${day}, 300000, 250000 + ${h} % 200000, 240000, 20 + ${h} % 79, 'fixed', 'resolved', 0,
      '[[10,20],[10,20],[10,20],[10,20],[10,20],[10,20],[10,20],[10,20]]', '[]', 1, '', '', null
    from s join members on members.id = ${member}`.execute(db);
};

const sums = async (db: Filled['db']): Promise<void> => {
  const dimensions = sql.raw(EIGHT.flatMap((n) => [`t${n}`, `o${n}`]).join(', '));
  const theirs = sql.raw(
    EIGHT.flatMap((n) => [`sum(total % ${10 + n})`, `count(*) * 20`]).join(', '),
  );
  for (const call of ['call_id', "''"])
    for (const member of ['member_id', "''"]) {
      const grouped = sql.raw(
        [
          'team_id',
          'month',
          'mode',
          ...(call === 'call_id' ? [call] : []),
          ...(member === 'member_id' ? [member] : []),
        ].join(', '),
      );
      const people = sql.raw(member === 'member_id' ? '0' : 'count(distinct member_id)');
      await sql`insert into tallies (team_id, member_id, challenge_id, month, call_id, mode, untimed, runs, people, total, call_ms, possible_ms, critical_fails, totals, ${dimensions})
        select team_id, ${sql.raw(member)}, '', month, ${sql.raw(call)}, mode, 0, count(*), ${people}, sum(total), sum(call_ms), sum(possible_ms), 0, string_agg(' ' || total, ''), ${theirs} from runs group by ${grouped}`.execute(
        db,
      );
    }
};
