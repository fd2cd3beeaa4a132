import { codeText, type ENDPOINTS } from '../../protocol/index.ts';
import { listChallenges } from '../db/challenge-list.ts';
import {
  changeChallenge,
  shareChallenge,
  startChallenge,
  takeOnChallenge,
} from '../db/challenges.ts';
import { keptCall } from '../db/scenarios.ts';
import { Refusal } from '../refusal.ts';
import type { Handler, Member } from './handle.ts';
import type { Means } from './means.ts';
import { moment, msOf } from './words.ts';

type E = typeof ENDPOINTS;
type Listed = Awaited<ReturnType<typeof listChallenges>>[number];

const DAY = 86_400_000;
/** A challenge is over within so long. */
const LONGEST_MS = 180 * DAY;

const challengeWords = (challenge: Listed) => ({
  id: challenge.id,
  title: challenge.title,
  mode: challenge.mode,
  counting: challenge.counting,
  startedAt: moment(challenge.started_at),
  endsAt: moment(challenge.ends_at),
  over: challenge.over,
  own: challenge.own,
  teams: Number(challenge.teams ?? 0),
  calls: challenge.calls,
  finished: challenge.finished,
});

/** The calls of the shelf, and what a team sets out to take. */
export const challengeHandlers = ({ db, now, shelf }: Means) => {
  const one = async (member: Member, id: string) => {
    const [challenge] = await listChallenges(db, member, now(), id);
    if (!challenge) throw new Refusal('not-found', 'Your team is in no such challenge.');
    return challengeWords(challenge);
  };
  const ending = (moment: string): number => {
    const endsAt = msOf(moment);
    if (endsAt > now() && endsAt < now() + LONGEST_MS) return endsAt;
    throw new Refusal('bad-request', 'A challenge ends in the future, within half a year.');
  };

  const calls: Handler<E['calls']> = async () => ({ calls: [...(await shelf.calls())] });
  const callText: Handler<E['callText']> = async ({ params: { hash } }) => {
    const call = await keptCall(db, hash);
    if (!call) throw new Refusal('unknown-call', 'Nobody has an attempt at this version.');
    return { hash, text: call.text };
  };
  const list: Handler<E['challenges']> = async (_, { member }) => ({
    challenges: (await listChallenges(db, member, now())).map(challengeWords),
  });
  const start: Handler<E['startChallenge']> = async ({ body }, { member }) => {
    const endsAt = ending(body.endsAt);
    const here = await shelf.calls();
    const chosen = body.calls.map(({ call: id, seed }) => {
      const call = here.find((known) => known.id === id);
      if (!call) throw new Refusal('unknown-call', `There is no call '${id}' on the shelf.`);
      return { call, seed };
    });
    const plan = { ...body, endsAt, calls: chosen };
    return one(member, await startChallenge(db, member, member.teamId, plan, now()));
  };
  const change: Handler<E['changeChallenge']> = async ({ params, body }, { member }) => {
    const { title, endsAt } = body;
    const to = { title, endsAt: endsAt === undefined ? undefined : ending(endsAt) };
    await changeChallenge(db, member, member.teamId, params.challenge, to, now());
    return one(member, params.challenge);
  };
  const share: Handler<E['shareChallenge']> = async ({ params }, { member }) => ({
    code: codeText(await shareChallenge(db, member, member.teamId, params.challenge, now())),
  });
  const takeOn: Handler<E['takeOnChallenge']> = async ({ body }, { member }) =>
    one(member, await takeOnChallenge(db, member, member.teamId, body.code, now()));

  return {
    calls,
    callText,
    challenges: list,
    startChallenge: start,
    changeChallenge: change,
    shareChallenge: share,
    takeOnChallenge: takeOn,
  };
};
