import { MOST_UNDER_WAY } from './challenges.ts';
import type { Db } from './transaction.ts';

/** So many that are over are still listed. */
const MOST_LISTED = 60;

/** The challenges that a team is in, with what a member has done: those under way by their end, then those that are over. */
export const listChallenges = async (
  db: Db,
  member: { readonly id: string; readonly teamId: string },
  now: number,
  only?: string,
) => {
  let wanted = db
    .selectFrom('challenges')
    .innerJoin('challenge_teams', 'challenge_teams.challenge_id', 'challenges.id')
    .selectAll('challenges')
    .select((to) =>
      to
        .selectFrom('challenge_teams as others')
        .select((of) => of.fn.countAll<number>().as('n'))
        .whereRef('others.challenge_id', '=', 'challenges.id')
        .as('teams'),
    )
    .where('challenge_teams.team_id', '=', member.teamId)
    .orderBy('ends_at', 'desc')
    .orderBy('challenges.id')
    .limit(MOST_UNDER_WAY * 3 + MOST_LISTED);
  if (only !== undefined) wanted = wanted.where('challenges.id', '=', only);
  const challenges = await wanted.execute();
  if (challenges.length === 0) return [];
  const ids = challenges.map(({ id }) => id);
  const [calls, own, done, { people }] = await Promise.all([
    callsOf(db, ids),
    progressOf(db, member.id, ids, now),
    finishersOf(db, member.teamId, ids),
    db
      .selectFrom('members')
      .select((to) => to.fn.countAll<number>().as('people'))
      .where('team_id', '=', member.teamId)
      .executeTakeFirstOrThrow(),
  ]);
  const under = challenges.filter(({ ends_at }) => ends_at > now).reverse();
  const over = challenges.filter(({ ends_at }) => ends_at <= now);
  return [...under, ...over].map((challenge) => {
    const its = calls.filter(({ challenge_id }) => challenge_id === challenge.id);
    const finished = done.filter(
      ({ challenge_id, calls: n }) => challenge_id === challenge.id && n >= its.length,
    );
    return {
      ...challenge,
      own: challenge.team_id === member.teamId,
      over: challenge.ends_at <= now,
      finished: { people: finished.length, of: people },
      calls: its.map((call) => {
        const progress = own.find(
          ({ challenge_id, position }) =>
            challenge_id === challenge.id && position === call.position,
        );
        const { done: taken = 0, open = 0, begun = 0 } = progress ?? {};
        return { ...call, done: taken, open, begun };
      }),
    };
  });
};

const callsOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('challenge_calls')
    .innerJoin('scenarios', 'scenarios.hash', 'challenge_calls.scenario_hash')
    .select([
      'challenge_id',
      'position',
      'scenarios.id as call',
      'scenarios.hash',
      'scenarios.title',
    ])
    .where('challenge_id', 'in', ids)
    .orderBy('position')
    .execute();

const progressOf = async (db: Db, memberId: string, ids: readonly string[], now: number) => {
  const attempts = await db
    .selectFrom('attempts')
    .select(['challenge_id', 'position', 'counts', 'done', 'expires_at', 'answered_at'])
    .where('member_id', '=', memberId)
    .where('challenge_id', 'in', ids)
    .execute();
  const progress = new Map<
    string,
    {
      challenge_id: string | null;
      position: number | null;
      done: number;
      open: number;
      begun: number;
    }
  >();
  for (const { challenge_id, position, counts, done, expires_at, answered_at } of attempts) {
    const key = `${challenge_id} ${position}`;
    const sum = progress.get(key) ?? { challenge_id, position, done: 0, open: 0, begun: 0 };
    const isBegun = !done && answered_at !== null;
    if ((done || isBegun) && counts) sum.done += 1;
    if (isBegun) sum.begun += 1;
    if (!done && !isBegun && expires_at > now) sum.open += 1;
    progress.set(key, sum);
  }
  return [...progress.values()];
};

const finishersOf = (db: Db, teamId: string, ids: readonly string[]) =>
  db
    .selectFrom('runs')
    .select(['challenge_id', 'member_id'])
    .select((to) => to.fn.count<number>('position').distinct().as('calls'))
    .where('challenge_id', 'in', ids)
    .where('team_id', '=', teamId)
    .groupBy(['challenge_id', 'member_id'])
    .execute();
