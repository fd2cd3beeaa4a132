import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunRecord } from '../../../src/call/index.ts';
import { type Player, playCall, playerNamed } from '../../../src/explore/index.ts';
import { readScenario, type Scenario } from '../../../src/scenario/index.ts';
import { root } from '../../../tools/root.mjs';
import type { Client, TestServer } from './server.ts';

/** The shortest of the calls that ship, to be played often. */
export const CALL = 'printer-early';

const read = new Map<string, Scenario>();

/** A call that ships, by the name of its file; read once. */
export const scenarioOf = (id: string): Scenario => {
  const known = read.get(id);
  if (known) return known;
  const file = `${id}.yaml`;
  const reading = readScenario(readFileSync(join(root, 'scenarios', file), 'utf8'), file);
  if (!('scenario' in reading)) throw new Error(`${file} cannot be read`);
  read.set(id, reading.scenario);
  return reading.scenario;
};

export interface Attempt {
  readonly id: string;
  readonly call: string;
  readonly seed: number;
  readonly mode: 'practice' | 'exam';
}

/** The same habit, by somebody who picks up the phone `ms` later: no two people are alike to the millisecond. */
export const slower =
  (player: Player, ms: number): Player =>
  (view, random, toPlay) =>
    view.now < 6000 + ms ? { wait: 6000 + ms - view.now } : player(view, random, toPlay);

/** Plays an attempt as a player of the game would, or one who is so many ms slower to pick up the phone. */
export const recordFor = (attempt: Attempt, player = 'listener', ms?: number): RunRecord => {
  const make = playerNamed(player);
  if (!make) throw new Error(`there is no player ${player}`);
  const hands = ms === undefined ? make : slower(make, ms);
  return playCall(scenarioOf(attempt.call), hands, attempt.seed, attempt.mode).record();
};

/** Asks for an attempt at a call of the shelf. */
export const attemptAt = async (
  client: Client,
  call = CALL,
  mode: 'practice' | 'exam' = 'exam',
): Promise<Attempt> => {
  const { body, problem } = await client.ask('attempt', { body: { call, mode } });
  const [attempt] = body?.attempts ?? [];
  if (!attempt) throw new Error(problem?.detail);
  return attempt;
};

/** Has a lead start a challenge of one call that is open for a day; gives its id. */
export const aChallenge = async (
  server: TestServer,
  lead: Client,
  chosen: { readonly mode?: 'practice' | 'exam'; readonly counting?: number } = {},
): Promise<string> => {
  const endsAt = new Date(server.now + 86_400_000).toISOString();
  const body = { title: 'This week', endsAt, calls: [{ call: CALL }], ...chosen };
  const { body: started, problem } = await lead.ask('startChallenge', { body });
  if (problem) throw new Error(problem.detail);
  return started.id;
};

/** Takes a call from the attempt to the answer; the clock goes on by as long as the call lasts. */
export const takeCall = async (
  server: TestServer,
  client: Client,
  { call = CALL, player = 'listener', mode = 'exam' as 'practice' | 'exam' } = {},
) => {
  const attempt = await attemptAt(client, call, mode);
  return handIn(server, client, attempt, recordFor(attempt, player));
};

/** Hands a record in, after as long as its call lasts. */
export const handIn = (server: TestServer, client: Client, attempt: Attempt, record: RunRecord) => {
  server.now += record.until;
  return client.ask('handIn', { params: { attempt: attempt.id }, body: { record } });
};
