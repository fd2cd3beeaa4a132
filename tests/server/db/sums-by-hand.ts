import type { Tables } from '../../../src/server/db/tables.ts';
import type { Db } from '../../../src/server/db/transaction.ts';

type Row = Record<string, string | number | null>;
type RunRow = Tables['runs'];

/** Every sum that the boards read, as it stands. */
export const sumsIn = async (db: Db) => ({
  tallies: sorted((await db.selectFrom('tallies').selectAll().execute()).map(inOrder)),
  decisions: sorted(await db.selectFrom('decisions').selectAll().execute()),
  repeats: sorted(await db.selectFrom('repeats').selectAll().execute()),
});

/** Every sum as it should stand, counted from the runs one by one. */
export const sumsByHand = async (db: Db) => {
  const runs = (await db.selectFrom('runs').selectAll().execute()).filter((run) => !run.set_aside);
  const tallies = new Map<string, Row>();
  const decisions = new Map<string, Row>();
  const repeats = new Map<string, Row>();
  const people = new Map<string, Set<string>>();
  const put = (into: Map<string, Row>, key: Row, sums: Record<string, number>): void => {
    const name = nameOf(key);
    const row = into.get(name) ?? { ...key };
    for (const [column, by] of Object.entries(sums)) row[column] = Number(row[column] ?? 0) + by;
    into.set(name, row);
  };
  for (const run of runs) {
    const { team_id, scenario_hash, mode, untimed, total } = run;
    for (const [beat, choice, times, rights] of JSON.parse(run.decisions)) {
      const sums = { times, rights, total: times * total, square: times * total * total };
      const key = { team_id, scenario_hash, mode, untimed, beat, choice };
      put(decisions, key, { ...sums, right_total: rights * total });
    }
    const { nth, call_ms, possible_ms } = run;
    const sums = { runs: 1, total, square: total * total, call_ms, possible_ms };
    put(repeats, { team_id, scenario_hash, mode, untimed, nth }, sums);
    if (!run.counts) continue;
    for (const key of keysOf(run)) {
      const theirs = { ...key, member_id: run.member_id };
      const teams = { ...key, member_id: '' };
      const known = people.get(nameOf(key)) ?? new Set();
      put(tallies, theirs, { ...tallyOf(run), people: 0 });
      put(tallies, teams, { ...tallyOf(run), people: known.has(run.member_id) ? 0 : 1 });
      people.set(nameOf(key), known.add(run.member_id));
      for (const name of [nameOf(theirs), nameOf(teams)]) {
        const row = tallies.get(name);
        if (row) row.totals = `${row.totals ?? ''} ${total}`;
      }
    }
  }
  const rows = (from: Map<string, Row>) => sorted([...from.values()]);
  return {
    tallies: sorted([...tallies.values()].map(inOrder)),
    decisions: rows(decisions),
    repeats: rows(repeats),
  };
};

const nameOf = (key: Row): string => JSON.stringify(Object.entries(key).sort());

/** Totals stand in the order in which the calls came, or with how often each came. */
const inOrder = <R extends object>(row: R): R => ({
  ...row,
  totals: String('totals' in row ? row.totals : '')
    .trim()
    .split(' ')
    .flatMap((one) => Array<string>(Number(one.split(':')[1] ?? 1)).fill(one.split(':')[0] ?? ''))
    .sort()
    .join(' '),
});

const keysOf = ({ team_id, mode, untimed, month, challenge_id, call_id }: RunRow): Row[] => {
  const base = { team_id, mode, untimed };
  const inMonth = [
    { ...base, challenge_id: '', month, call_id: '' },
    { ...base, challenge_id: '', month, call_id },
  ];
  return challenge_id === null
    ? inMonth
    : [
        ...inMonth,
        { ...base, challenge_id, month: '', call_id: '' },
        { ...base, challenge_id, month: '', call_id },
      ];
};

const tallyOf = (run: RunRow): Record<string, number> => ({
  runs: 1,
  total: run.total,
  call_ms: run.call_ms,
  possible_ms: run.possible_ms,
  critical_fails: run.critical_fails,
  ...Object.fromEntries(
    (JSON.parse(run.dimensions) as [number, number][]).flatMap(([taken, offered], n) => [
      [`t${n}`, taken],
      [`o${n}`, offered],
    ]),
  ),
});

const sorted = (rows: readonly object[]): string[] =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
