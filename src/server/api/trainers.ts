import { type ENDPOINTS, SMALLEST_GROUP } from '../../protocol/index.ts';
import { keptCall } from '../db/scenarios.ts';
import { type Circle, decisionsOf, repeatsOf } from '../db/trainers.ts';
import { Refusal } from '../refusal.ts';
import type { Handler, Member } from './handle.ts';
import type { Means } from './means.ts';

type E = typeof ENDPOINTS;
type RepeatRow = Awaited<ReturnType<typeof repeatsOf>>[number];
type DecisionRow = Awaited<ReturnType<typeof decisionsOf>>[number];

/** From this run on somebody knows a call; a call is known by heart when that makes such a difference to the mean. */
const KNOWN_FROM = 3;
const BY_HEART = 15;
/** A call at which nearly everybody does so well from the first time on teaches nobody any more. */
const TOO_EASY = { mean: 92, spread: 6 };

interface Query {
  readonly whose: 'own-team' | 'all-teams';
  readonly mode: 'practice' | 'exam';
  readonly untimed: boolean;
}

/** Where calls go wrong, what they cost, and which are worn out. */
export const trainerHandlers = ({ db }: Means) => {
  const circle = (member: Member, { whose, mode, untimed }: Query): Circle => ({
    teamId: whose === 'own-team' ? member.teamId : undefined,
    mode,
    untimed,
  });

  const decisions: Handler<E['decisions']> = async ({ params, query }, { member }) => {
    const call = await keptCall(db, params.hash);
    if (!call) throw new Refusal('unknown-call', 'Nobody has taken this version of a call here.');
    const of = circle(member, query);
    const repeats = await repeatsOf(db, of, params.hash);
    const { id, title } = call;
    if (peopleIn(repeats) < SMALLEST_GROUP) return { call: id, title, runs: null, beats: null };
    const rows = await decisionsOf(db, of, params.hash);
    const beats = [...new Set(rows.map(({ beat }) => beat))];
    return {
      call: id,
      title,
      runs: add(repeats, 'runs'),
      beats: beats.map((beat) =>
        beatFigures(
          beat,
          rows.filter((row) => row.beat === beat),
        ),
      ),
    };
  };

  const callFigures: Handler<E['callFigures']> = async ({ query }, { member }) => {
    const repeats = await repeatsOf(db, circle(member, query));
    const hashes = [...new Set(repeats.map(({ hash }) => hash))];
    const calls = hashes
      .map((hash) => repeats.filter((row) => row.hash === hash))
      .filter((rows) => peopleIn(rows) >= SMALLEST_GROUP)
      .map(figuresOf);
    return { calls: calls.sort((a, b) => b.extraMs - a.extraMs) };
  };

  return { decisions, callFigures };
};

const add = <K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number =>
  rows.reduce((sum, row) => sum + Number(row[key]), 0);

const round = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

/** Everybody takes a call for the first time once. */
const peopleIn = (rows: readonly RepeatRow[]): number =>
  add(
    rows.filter(({ nth }) => nth === 1),
    'runs',
  );

const meanOf = (rows: readonly RepeatRow[]): number | null => {
  const runs = add(rows, 'runs');
  return runs === 0 ? null : round(add(rows, 'total') / runs, 1);
};

const figuresOf = (rows: readonly RepeatRow[]) => {
  const [{ hash, id, title, caller }] = rows as [RepeatRow];
  const runs = add(rows, 'runs');
  const mean = add(rows, 'total') / runs;
  const spread = round(Math.sqrt(Math.max(0, add(rows, 'square') / runs - mean * mean)), 1);
  const first = meanOf(rows.filter(({ nth }) => nth === 1));
  const later = meanOf(rows.filter(({ nth }) => nth >= KNOWN_FROM));
  return {
    call: id,
    hash,
    title,
    caller,
    runs,
    times: {
      callMs: Math.round(add(rows, 'call_ms') / runs),
      possibleMs: Math.round(add(rows, 'possible_ms') / runs),
    },
    extraMs: add(rows, 'call_ms') - add(rows, 'possible_ms'),
    first,
    later,
    spread,
    worn: wornBy(first ?? mean, later, spread),
  };
};

const wornBy = (first: number, later: number | null, spread: number) => {
  if (first >= TOO_EASY.mean && spread <= TOO_EASY.spread) return 'too-easy' as const;
  return later !== null && later - first >= BY_HEART
    ? ('known-by-heart' as const)
    : ('no' as const);
};

/**
 * What was done at one point. `separates` is the correlation of being right here with the total of the call: a point that
 * good calls pass and weak ones do not is near 1.
 */
const beatFigures = (beat: string, rows: readonly DecisionRow[]) => {
  const times = add(rows, 'times');
  const rights = add(rows, 'rights');
  const total = add(rows, 'total');
  const variance = times * add(rows, 'square') - total * total;
  const apart = rights * (times - rights);
  const covariance = times * add(rows, 'right_total') - rights * total;
  return {
    beat,
    times,
    right: round(rights / times, 3),
    separates:
      variance <= 0 || apart <= 0 ? null : round(covariance / Math.sqrt(variance * apart), 2),
    choices: rows.map((row) => ({
      choice: row.choice,
      times: Number(row.times),
      right: Number(row.rights),
      meanTotal: round(row.total / row.times, 1),
    })),
  };
};
