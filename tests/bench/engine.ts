import { cpus } from 'node:os';
import { createActor, setup } from 'xstate';
import { readRecord, replayRecord, scenarioOf } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { resultOf } from '../../src/scoring/index.ts';
import { shipped } from '../explore/shipped.ts';
import { per, since } from './stopwatch.ts';
import { whatIfs } from './what-ifs.ts';

/** The run that is replayed is the players' nearest to this. */
const WANTED = { ms: 300_000, replies: 20 };
const PLAYERS = [
  'listener',
  'random',
  'interrupter:4',
  'interrupter:8',
  'interrupter:12',
  'interrupter:14',
];
/** Each measure runs for about so long, in ms, after a tenth of it for warming up. */
const MEASURE_MS = 4000;

interface Run {
  readonly text: string;
  readonly scenario: string;
  readonly player: string;
  readonly callMs: number;
  readonly replies: number;
  /** what its two machines were told and took */
  readonly machineEvents: number;
}

const runOf = (scenario: Scenario, player: string, seed: number): Run => {
  const call = playCall(scenario, played(player), seed);
  const count = (...cues: string[]): number =>
    call.log.filter(({ cue }) => cues.includes(cue)).length;
  return {
    text: JSON.stringify(call.record()),
    scenario: scenario.id,
    player,
    callMs: call.now,
    replies: count('trainee-starts'),
    machineEvents: count('floor', 'stage'),
  };
};

const played = (name: string) => {
  const player = playerNamed(name);
  if (!player) throw new Error(`there is no player ${name}`);
  return player;
};

const farFrom = ({ callMs, replies }: Run): number =>
  Math.abs(callMs / WANTED.ms - 1) + Math.abs(replies / WANTED.replies - 1);

/** The whole path of a run that comes in: text, record, call, scorecard. */
const replayed = (scenarios: readonly Scenario[], text: string): number => {
  const reading = readRecord(text);
  if ('error' in reading) throw reading.error;
  const scenario = scenarioOf(reading.record, scenarios);
  const replay = replayRecord(scenario, reading.record);
  if ('error' in replay) throw replay.error;
  return resultOf(scenario, replay.call).score.total;
};

/** So many sends a second to a machine without actions, that passes from one state to another with each, or stays where it is. */
const bareSends = (event: 'PASS' | 'STAY'): number => {
  const machine = setup({ types: { events: {} as { type: 'PASS' | 'STAY' } } }).createMachine({
    initial: 'here',
    states: {
      here: { on: { PASS: 'there', STAY: {} } },
      there: { on: { PASS: 'here', STAY: {} } },
    },
  });
  const actor = createActor(machine).start();
  return per(MEASURE_MS, () => actor.send({ type: event }), 1000);
};

const usedHeap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** How many bytes the heap grows by over `times` replays, after a tenth of them. */
const heapGrowth = (replay: () => unknown, times: number): number => {
  for (let n = 0; n < times / 10; n += 1) replay();
  const before = usedHeap();
  for (let n = 0; n < times; n += 1) replay();
  return usedHeap() - before;
};

/** Measures the engine; `replays` is how many the heap is watched over. */
export const engine = (replays: number) => {
  const scenarios = shipped();
  const began = since();
  const run = scenarios
    .flatMap((scenario) =>
      PLAYERS.flatMap((player) => [1, 2, 3, 4, 5].map((seed) => runOf(scenario, player, seed))),
    )
    .reduce((best, next) => (farFrom(next) < farFrom(best) ? next : best));
  const scenario = scenarios.find(({ id }) => id === run.scenario) as Scenario;
  const replay = () => replayed(scenarios, run.text);
  const replaysPerSecond = per(MEASURE_MS, replay);
  // every event that is counted is one that passed a machine on
  const sendsPerSecond = bareSends('PASS');
  const ceiling = sendsPerSecond / run.machineEvents;
  let seed = 0;
  const plays = (name: string): number =>
    per(MEASURE_MS, () => {
      seed += 1;
      playCall(scenario, played(name), seed);
    });
  const result = {
    run: {
      scenario: run.scenario,
      player: run.player,
      callMs: run.callMs,
      replies: run.replies,
      machineEvents: run.machineEvents,
      recordBytes: run.text.length,
    },
    replaysPerSecond: Math.round(replaysPerSecond),
    bareSendsPerSecond: Math.round(sendsPerSecond),
    bareSendsThatStayPerSecond: Math.round(bareSends('STAY')),
    bareReplaysPerSecond: Math.round(ceiling),
    shareOfBare: Number((replaysPerSecond / ceiling).toFixed(2)),
    listenerPlaysPerSecond: Math.round(plays('listener')),
    randomPlaysPerSecond: Math.round(plays('random')),
    whatIfs: whatIfs(scenarios),
    heapGrowth: { replays, bytes: heapGrowth(replay, replays) },
    tookMs: began(),
    machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
  };
  return {
    result,
    table: [
      [
        `the run: ${run.scenario}, ${run.player}`,
        `${(run.callMs / 1000).toFixed(0)} s, ${run.replies} replies, ${run.text.length} bytes`,
      ],
      ['replays a second, record to scorecard', String(result.replaysPerSecond)],
      ['bare XState sends a second, each to another state', String(result.bareSendsPerSecond)],
      ['bare XState sends a second that change nothing', String(result.bareSendsThatStayPerSecond)],
      [
        `the same ${run.machineEvents} events as bare sends, calls a second`,
        String(result.bareReplaysPerSecond),
      ],
      ['share of that which a replay reaches', result.shareOfBare.toFixed(2)],
      ['plays a second, listener', String(result.listenerPlaysPerSecond)],
      ['plays a second, random', String(result.randomPlaysPerSecond)],
      [
        `${result.whatIfs.answers} answers of “what if”, half of them, 99 %, the slowest`,
        `${result.whatIfs.p50Ms}, ${result.whatIfs.p99Ms}, ${result.whatIfs.mostMs} ms (200)`,
      ],
      [`heap growth over ${replays} replays`, `${(result.heapGrowth.bytes / 1024).toFixed(0)} KB`],
    ] as const,
  };
};
