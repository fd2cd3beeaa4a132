import {
  addAndRead,
  addRows,
  dropEmpty,
  foldRows,
  nameOf,
  type SumRow,
  type SumTable,
} from './sums.ts';
import type { RunTable } from './tables.ts';
import { shortenTotals } from './totals.ts';
import type { Tx } from './transaction.ts';

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];

/** Of each team and of each of its members: how many calls, and what they came to. */
const TALLIES: SumTable = {
  name: 'tallies',
  key: ['team_id', 'member_id', 'challenge_id', 'month', 'call_id', 'mode', 'untimed'],
  sums: [
    'runs',
    'people',
    'total',
    'call_ms',
    'possible_ms',
    'critical_fails',
    ...EIGHT.map((n) => `t${n}`),
    ...EIGHT.map((n) => `o${n}`),
  ],
  lists: ['totals'],
};
/** What a team did at each point of a call. */
const DECISIONS: SumTable = {
  name: 'decisions',
  key: ['team_id', 'scenario_hash', 'mode', 'untimed', 'beat', 'choice'],
  sums: ['times', 'rights', 'total', 'square', 'right_total'],
};
/** How a team fares at a call the first time, the second, and so on. */
const REPEATS: SumTable = {
  name: 'repeats',
  key: ['team_id', 'scenario_hash', 'mode', 'untimed', 'nth'],
  sums: ['runs', 'total', 'square', 'call_ms', 'possible_ms'],
};

/** What was done at one point of a call: where, what, how often, and how often it was right. */
export type PointDone = readonly [beat: string, choice: string, times: number, rights: number];

/** Adds runs to every sum that boards read, or, with `sign` −1, takes them out as if they had never been. */
export const addToSums = async (tx: Tx, runs: readonly RunTable[], sign: 1 | -1): Promise<void> => {
  const standing = runs.filter((run) => !run.set_aside);
  const talliesNow = counting(standing, sign);
  const after = await addAndRead(tx, TALLIES, talliesNow);
  const teams = [...talliesNow, ...comings(talliesNow, after)].map((row) => ({
    ...row,
    member_id: '',
  }));
  after.push(...(await addAndRead(tx, TALLIES, foldRows(TALLIES, teams, 1))));
  await addRows(tx, DECISIONS, foldRows(DECISIONS, standing.flatMap(decisionsOf), sign));
  await addRows(tx, REPEATS, foldRows(REPEATS, standing.map(repeatOf), sign));
  if (sign === -1)
    for (const teamId of new Set(standing.map((run) => run.team_id)))
      for (const table of [TALLIES, DECISIONS, REPEATS]) await dropEmpty(tx, table, teamId);
  await shortenTotals(tx, after);
};

const counting = (runs: readonly RunTable[], sign: 1 | -1): SumRow[] =>
  foldRows(
    TALLIES,
    runs.filter((run) => run.counts).flatMap((run) => talliesOf(run, sign)),
    sign,
  );

/** Who came new into a sum of the team's, or left it with their last run. */
const comings = (added: readonly SumRow[], after: readonly SumRow[]): readonly SumRow[] => {
  const now = new Map(after.map((row) => [nameOf(TALLIES, row), Number(row.runs)]));
  return added.flatMap((row) => {
    const runs = now.get(nameOf(TALLIES, row)) ?? 0;
    const before = runs - Number(row.runs);
    const people = (runs > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    const key = Object.fromEntries(TALLIES.key.map((column) => [column, row[column]]));
    return people === 0 ? [] : [{ ...key, people } as SumRow];
  });
};

/** A run belongs to its month and, where it has one, to its challenge; to its call, and to all calls. */
const scopesOf = (run: RunTable) =>
  [
    { challenge_id: '', month: run.month },
    ...(run.challenge_id === null ? [] : [{ challenge_id: run.challenge_id, month: '' }]),
  ].flatMap((scope) =>
    ['', run.call_id].map((call_id) => ({
      ...scope,
      call_id,
      team_id: run.team_id,
      mode: run.mode,
      untimed: run.untimed,
    })),
  );

const talliesOf = (run: RunTable, sign: 1 | -1): readonly SumRow[] => {
  const dimensions = JSON.parse(run.dimensions) as readonly (readonly [number, number])[];
  return scopesOf(run).map((scope) => ({
    ...scope,
    member_id: run.member_id,
    runs: 1,
    total: run.total,
    call_ms: run.call_ms,
    possible_ms: run.possible_ms,
    critical_fails: run.critical_fails,
    totals: ` ${sign === 1 ? '' : '-'}${run.total}`,
    ...Object.fromEntries(
      dimensions.flatMap(([taken, offered], n) => [
        [`t${n}`, taken],
        [`o${n}`, offered],
      ]),
    ),
  }));
};

const versionOf = ({ team_id, scenario_hash, mode, untimed }: RunTable) => ({
  team_id,
  scenario_hash,
  mode,
  untimed,
});

const decisionsOf = (run: RunTable): readonly SumRow[] =>
  (JSON.parse(run.decisions) as readonly PointDone[]).map(([beat, choice, times, rights]) => ({
    ...versionOf(run),
    beat,
    choice,
    times,
    rights,
    total: times * run.total,
    square: times * run.total * run.total,
    right_total: rights * run.total,
  }));

const repeatOf = (run: RunTable): SumRow => ({
  ...versionOf(run),
  nth: run.nth,
  runs: 1,
  total: run.total,
  square: run.total * run.total,
  call_ms: run.call_ms,
  possible_ms: run.possible_ms,
});
