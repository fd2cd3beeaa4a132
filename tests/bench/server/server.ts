import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForServer } from '../../../src/server/db/open.ts';
import { build } from '../../../tools/build.mjs';
import { findPostgres, startPostgres } from '../../../tools/postgres.mjs';
import { endAll, served } from '../../server/crash/load.ts';
import { since } from '../stopwatch.ts';
import { type Asker, fillWithCrowd } from './crowd.ts';
import { atMost, atRate, wholeCalls } from './hand-ins.ts';
import { latencyOf, latencyText } from './latency.ts';
import { steadily } from './steady.ts';
import { openWire } from './wire.ts';

/** What is promised: hand-ins a second, and the slowest of a hundred answers in ms. */
const WANTED = {
  perSecond: 200,
  handInMs: 250,
  /** boards a second: half of what two cores manage, with the database and whoever asks on them */
  boards: 40,
  boardMs: { sqlite: 100, postgres: 50 },
  startMs: 1000,
};
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20);
/** `hand-ins` or `boards`: only these. */
const ONLY = process.env.BENCH_ONLY;
/** A folder: what each of the server's threads spends its time on is written there. */
const PROFILE = process.env.BENCH_PROFILE;
const FLAGS = PROFILE === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${PROFILE}`];

interface Place {
  readonly name: string;
  readonly engine: 'sqlite' | 'postgres';
  /** an empty database each time */
  fresh(): Promise<{ readonly data: string; readonly url: string | undefined }>;
}

type Rows = [string, string][];

/** Measures the server with the load on the same machine, on SQLite and, where there is one, PostgreSQL. */
export const server = async (): Promise<{ readonly result: object; readonly table: Rows }> => {
  await build('node');
  const folder = mkdtempSync(join(tmpdir(), 'hold-bench-'));
  const bin = findPostgres();
  // as it is installed: with every sync
  const postgres = bin === undefined ? undefined : await startPostgres(bin, []);
  let made = 0;
  const places: Place[] = [
    {
      name: 'SQLite',
      engine: 'sqlite',
      fresh: async () => {
        made += 1;
        return { data: join(folder, String(made)), url: undefined };
      },
    },
  ];
  if (postgres)
    places.push({
      name: `PostgreSQL ${postgres.version}`,
      engine: 'postgres',
      fresh: async () => ({ data: folder, url: await postgres.newDatabase() }),
    });
  try {
    const result: Record<string, object> = {};
    const table: Rows = [];
    for (const place of places) {
      const handIns = ONLY === 'boards' ? undefined : await measureHandIns(place);
      const boards = ONLY === 'hand-ins' ? undefined : await measureBoards(place);
      result[place.engine] = { ...handIns, ...boards };
      table.push(...handInRows(place, handIns), ...boardRows(place, boards));
      process.stderr.write(`${place.name} is measured\n`);
    }
    return { result, table };
  } finally {
    endAll();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const measureHandIns = async (place: Place) => {
  const address = await place.fresh();
  const opened = await openForServer(address, () => {});
  const waiting = await wholeCalls(opened.db, WANTED.perSecond * SECONDS * 2.5, Date.now());
  await opened.close();
  const env = {
    HOLD_DATA: address.data,
    HOLD_LOG: 'error',
    ...(address.url !== undefined && { DATABASE_URL: address.url }),
  };
  const ready = since();
  const running = await served(env, FLAGS);
  const startMs = ready();
  const wire = openWire(running.address);
  // threads start, and the code of a server that has just begun is not at its best
  await atRate(wire, waiting, 50, 4);
  const before = await cpuSeconds(running.address);
  const most = await atMost(wire, waiting, SECONDS / 2);
  const cpuMs = ((await cpuSeconds(running.address)) - before) * 1000;
  const measured = await atRate(wire, waiting, WANTED.perSecond, SECONDS);
  wire.close();
  await running.stop();
  return {
    startMs,
    atRate: measured,
    most: most.perSecond,
    cpuMsEach: Math.round((cpuMs * 100) / most.done) / 100,
  };
};

/** What the server has worked so far, in all its threads. */
const cpuSeconds = async (address: string): Promise<number> => {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^hold_cpu_seconds (.+)$/m.exec(text)?.[1]);
};

type HandIns = Awaited<ReturnType<typeof measureHandIns>>;

const handInRows = ({ name }: Place, measured: HandIns | undefined): Rows =>
  measured === undefined
    ? []
    : [
        [`${name}: from start to ready`, `${measured.startMs} ms (${WANTED.startMs})`],
        [
          `${name}: ${WANTED.perSecond} hand-ins a second`,
          `${latencyText(measured.atRate)} (99 %: ${WANTED.handInMs} ms), told to come again ${measured.atRate.again} times`,
        ],
        [`${name}: hand-ins a second at most`, String(measured.most)],
        [`${name}: work of the server for one`, `${measured.cpuMsEach} ms of processor time`],
      ];

type Boards = Awaited<ReturnType<typeof measureBoards>>;

const boardRows = ({ name, engine }: Place, measured: Boards | undefined): Rows =>
  measured === undefined
    ? []
    : [
        ...(['teams', 'members'] as const).map((of): [string, string] => [
          `${name}: ${WANTED.boards} boards of ${of} a second, over a million runs`,
          `${latencyText(measured[of])} (99 %: ${WANTED.boardMs[engine]} ms)`,
        ]),
        [
          `${name}: boards a second at most, of teams and of members`,
          `${measured.teams.perSecondAtMost}, ${measured.members.perSecondAtMost}`,
        ],
        [
          `${name}: work of the server for a board, of teams and of members`,
          `${measured.teams.cpuMsEach} ms, ${measured.members.cpuMsEach} ms of processor time`,
        ],
      ];

const SEASONS = ['2026-spring', '2026-summer', '2026-autumn'];

const measureBoards = async (place: Place) => {
  const address = await place.fresh();
  // making a million runs in one statement takes longer than any question may in earnest
  const patient = address.url === undefined ? undefined : `${address.url}&statement_timeout=0`;
  const opened = await openForServer({ ...address, url: patient }, () => {});
  const filling = since();
  const askers = await fillWithCrowd(opened, Date.UTC(2026, 10, 20));
  process.stderr.write(`a million runs in ${place.name} after ${Math.round(filling() / 1000)} s\n`);
  await opened.close();
  const env = {
    HOLD_DATA: address.data,
    HOLD_LOG: 'error',
    ...(address.url !== undefined && { DATABASE_URL: address.url }),
  };
  const running = await served(env, FLAGS);
  const board = (n: number, of: readonly Asker[]): string => {
    const teams = [1, 2, 3, 4].map((by) => of[(n * 7 + by * 13) % of.length]?.teamId).join(',');
    const call = n % 3 === 0 ? `&call=call-${n % 12}` : '';
    return `/api/board?mode=exam&season=${SEASONS[n % 3]}&teams=${teams}${call}`;
  };
  const members = (n: number): string => `/api/board/members?mode=exam&season=${SEASONS[n % 3]}`;
  const ask = async (path: typeof board, n: number): Promise<void> => {
    const asker = askers[n % askers.length] as Asker;
    const answer = await fetch(running.address + path(n, askers), {
      headers: { Cookie: `hold=${asker.token}` },
    });
    await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} for a board`);
  };
  /** Two people who ask for the next board as soon as they have one. */
  const inARow = async (path: typeof board, times: number): Promise<number> => {
    let n = 0;
    const began = performance.now();
    const hand = async (): Promise<void> => {
      for (n += 1; n <= times; n += 1) await ask(path, n);
    };
    await Promise.all([hand(), hand()]);
    return Math.round((times * 1000) / (performance.now() - began));
  };
  await inARow(board, 200);
  await inARow(members, 100);
  const worked = async (path: typeof board, times: number) => {
    const before = await cpuSeconds(running.address);
    const took = await steadily(WANTED.boards, times, (n) => ask(path, n));
    const cpuMs = ((await cpuSeconds(running.address)) - before) * 1000;
    return {
      ...latencyOf(took),
      perSecondAtMost: await inARow(path, 400),
      cpuMsEach: Math.round((cpuMs * 100) / times) / 100,
    };
  };
  const measured = { teams: await worked(board, 2000), members: await worked(members, 1000) };
  await running.stop();
  return measured;
};
