import { randomInt } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { hashOf, newCode, newId } from '../secrets.ts';
import { DRAWN_SEEDS } from './attempts.ts';
import { type Doer, writeDeed } from './deeds.ts';
import { type KeptCall, keepCall } from './scenarios.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

/** So many challenges of a team may be under way at once. */
export const MOST_UNDER_WAY = 20;

/** What a lead asks of the team. */
export interface Plan {
  readonly title: string;
  readonly mode: 'practice' | 'exam';
  readonly counting: number;
  readonly endsAt: number;
  readonly calls: readonly { readonly call: KeptCall; readonly seed: number | undefined }[];
}

/** Starts a challenge. Throws Refusal `too-many-waiting`. */
export const startChallenge = (db: Db, by: Doer, teamId: string, plan: Plan, now: number) =>
  inTransaction(db, async (tx) => {
    const { n } = await tx
      .selectFrom('challenges')
      .select((to) => to.fn.countAll<number>().as('n'))
      .where('team_id', '=', teamId)
      .where('ends_at', '>', now)
      .executeTakeFirstOrThrow();
    if (n >= MOST_UNDER_WAY)
      throw new Refusal(
        'too-many-waiting',
        `${n} challenges are under way. Let some come to their end first.`,
      );
    const id = newId();
    await tx
      .insertInto('challenges')
      .values({
        id,
        team_id: teamId,
        title: plan.title,
        mode: plan.mode,
        counting: plan.counting,
        started_at: now,
        ends_at: plan.endsAt,
        share_hash: null,
      })
      .execute();
    for (const [position, { call, seed }] of plan.calls.entries()) {
      await keepCall(tx, call);
      await tx
        .insertInto('challenge_calls')
        .values({
          challenge_id: id,
          position,
          scenario_hash: call.hash,
          seed: seed ?? 1 + randomInt(DRAWN_SEEDS - 1),
        })
        .execute();
    }
    await takePart(tx, id, teamId, now);
    await writeDeed(tx, by, teamId, { kind: 'challenge-started', challenge: plan.title }, now);
    return id;
  });

/** Changes a challenge that the team made. Throws Refusal `not-found`. */
export const changeChallenge = (
  db: Db,
  by: Doer,
  teamId: string,
  id: string,
  change: { readonly title?: string | undefined; readonly endsAt?: number | undefined },
  now: number,
) =>
  inTransaction(db, async (tx) => {
    const challenge = await ownChallenge(tx, teamId, id);
    const { title = challenge.title, endsAt = challenge.ends_at } = change;
    await tx
      .updateTable('challenges')
      .set({ title, ends_at: endsAt })
      .where('id', '=', id)
      .execute();
    await writeDeed(tx, by, teamId, { kind: 'challenge-changed', challenge: title }, now);
  });

/** Gives a code by which other teams take a challenge on. Throws Refusal `not-found` or `challenge-over`. */
export const shareChallenge = (db: Db, by: Doer, teamId: string, id: string, now: number) =>
  inTransaction(db, async (tx) => {
    const challenge = await ownChallenge(tx, teamId, id);
    if (challenge.ends_at <= now)
      throw new Refusal('challenge-over', 'The challenge is over; nobody can take it on any more.');
    const code = newCode();
    await tx
      .updateTable('challenges')
      .set({ share_hash: hashOf(code) })
      .where('id', '=', id)
      .execute();
    const did = { kind: 'challenge-shared', challenge: challenge.title } as const;
    await writeDeed(tx, by, teamId, did, now);
    return code;
  });

/** Takes a challenge of another team on. Throws Refusal `code-unknown`, `challenge-over` or `already-in`. */
export const takeOnChallenge = (db: Db, by: Doer, teamId: string, code: string, now: number) =>
  inTransaction(db, async (tx) => {
    const challenge = await tx
      .selectFrom('challenges')
      .select(['id', 'title', 'ends_at'])
      .where('share_hash', '=', hashOf(code))
      .executeTakeFirst();
    if (!challenge)
      throw new Refusal(
        'code-unknown',
        'No challenge has this code. A newer code may have replaced it.',
      );
    if (challenge.ends_at <= now)
      throw new Refusal('challenge-over', 'The challenge is over; nobody can take it on any more.');
    if (!(await takePart(tx, challenge.id, teamId, now)))
      throw new Refusal('already-in', 'Your team has taken this challenge on already.');
    const did = { kind: 'challenge-taken-on', challenge: challenge.title } as const;
    await writeDeed(tx, by, teamId, did, now);
    return challenge.id;
  });

const takePart = async (tx: Tx, id: string, teamId: string, now: number): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('challenge_teams')
    .values({ challenge_id: id, team_id: teamId, since: now })
    .onConflict((on) => on.columns(['challenge_id', 'team_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
};

const ownChallenge = async (tx: Tx, teamId: string, id: string) => {
  const challenge = await tx
    .selectFrom('challenges')
    .select(['title', 'ends_at'])
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .forUpdate()
    .executeTakeFirst();
  if (!challenge) throw new Refusal('not-found', 'Your team made no such challenge.');
  return challenge;
};
