import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Player, playCall, playerNamed } from '../../src/explore/index.ts';
import { callInText } from '../../src/store/call-in-text.ts';
import { createClient } from '../../src/team/client.ts';
import { createKeep } from '../../src/team/keep.ts';
import type { TeamStore } from '../../src/team/team-state.ts';
import { createTeamStore } from '../../src/team/team-store.ts';
import { aChallenge, CALL, recordFor } from '../server/api/calls.ts';
import { aTeam, type Team } from '../server/api/people.ts';
import { oneServer } from '../server/api/server.ts';
import { type Luck, shaky } from './shaky.ts';

const server = oneServer();
const listener = playerNamed('listener') as Player;
let team: Team;
let challenge: string;
/** what is to happen later, and in how many ms */
let later: { readonly ms: number; readonly work: () => void }[];
let luck: Luck[];
let taken = 0;
/** Everybody meets the same caller in a challenge; two players do not do the same to the millisecond. */
const PLAYERS = ['listener', 'fixer', 'interrupter:3'];

const offline = (): void => {
  luck.push(...Array<Luck>(50).fill('before'));
};
const online = (): void => {
  luck.length = 0;
};

/** A page of the member, over what the browser keeps; `answered` holds an answer up that is there. */
const page = (
  has: (hash: string) => boolean = () => true,
  answered: (path: string) => Promise<void> = async () => {},
): TeamStore =>
  createTeamStore({
    ask: createClient(async (path, init) => {
      const answer = await shaky(team.member, luck)(path, init);
      await answered(String(path));
      return answer;
    }),
    keep: createKeep(),
    has,
    now: () => server.current().now,
    alone: (work) => work(),
    later: (ms, work) => {
      later.push({ ms, work });
      return () => {
        later = later.filter((one) => one.work !== work);
      };
    },
    tell: () => {},
    note: () => {},
  });

/** A page, the paths that were answered, and the way to hold the answers at some of them up until they are let go. */
const heldPage = (at: RegExp) => {
  const arrived: string[] = [];
  let held: Promise<void> | undefined;
  let letGo = () => {};
  const store = page(
    () => true,
    async (path) => {
      arrived.push(path);
      if (at.test(path)) await held;
    },
  );
  const hold = (): void => {
    arrived.length = 0;
    held = new Promise((done) => {
      letGo = () => {
        held = undefined;
        done();
      };
    });
  };
  return { store, arrived, hold, letGo: () => letGo() };
};

/** Takes the call that is due, headless, and hands it in. */
const take = async (store: TeamStore): Promise<string> => {
  const { attempt } = await store.getState().attemptAt({ challenge, position: 0 });
  taken += 1;
  const record = recordFor(attempt, PLAYERS[taken % PLAYERS.length]);
  server.current().now += record.until;
  await store.getState().handIn(attempt, { title: CALL, record });
  return attempt.id;
};

beforeAll(async () => {
  team = await aTeam(server.current(), 'Late desk');
});
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  later = [];
  luck = [];
  challenge = await aChallenge(server.current(), team.lead, { counting: 2 });
});

describe('team', () => {
  it('should fetch ahead what is due, so that it can be taken without a connection', async () => {
    await page().getState().look();
    offline();
    const store = page();
    await store.getState().look();
    expect(store.getState()).toMatchObject({ status: 'in', offline: true });
    expect(store.getState().challenges.map(({ id }) => id)).toContain(challenge);
    const first = await take(store);
    const second = await take(store);
    expect(second).not.toBe(first);
    await expect(take(store)).rejects.toMatchObject({ code: 'unreachable' });
    await store.getState().sendNow();
    expect(store.getState().waiting).toHaveLength(2);
    online();
    await store.getState().look();
    await store.getState().sendNow();
    expect(store.getState().waiting).toEqual([]);
    expect(store.getState().arrived.map(({ attempt }) => attempt)).toEqual([second, first]);
    const own = store.getState().challenges.find(({ id }) => id === challenge);
    expect(own?.calls).toMatchObject([{ done: 2, open: 0 }]);
  });

  it('should try again by itself, later each time', async () => {
    const store = page();
    await store.getState().look();
    offline();
    await take(store);
    await store.getState().sendNow();
    expect(later.map(({ ms }) => ms)).toEqual([expect.any(Number)]);
    const [first] = later.splice(0);
    first?.work();
    await expect.poll(() => later.length).toBe(1);
    expect(later[0]?.ms).toBeGreaterThan(first?.ms ?? 0);
    online();
    later.splice(0)[0]?.work();
    await expect.poll(() => store.getState().waiting.length).toBe(0);
  });

  it('should bring the text of a call along where the shelf has another version of it', async () => {
    const store = page(() => false);
    await store.getState().look();
    expect(store.getState().stock.every(({ text }) => text?.includes('id: printer-early'))).toBe(
      true,
    );
    expect(store.getState().stock.length).toBeGreaterThan(0);
  });

  it('should bring a variant of a call to the board, played on the text that came along', async () => {
    const store = page(() => false);
    await store.getState().look();
    const wish = { call: 'board-report--worse-day', mode: 'practice' } as const;
    const { attempt, text = '' } = await store.getState().attemptAt(wish);
    const scenario = callInText(text, attempt.hash);
    if (!scenario) throw new Error('the variant is not in the text');
    const record = playCall(scenario, listener, attempt.seed, attempt.mode).record();
    server.current().now += record.until;
    await store.getState().handIn(attempt, { title: scenario.title, record });
    await store.getState().sendNow();
    expect(store.getState().waiting).toEqual([]);
    expect(store.getState().arrived).toMatchObject([
      { call: 'board-report--worse-day', mode: 'practice' },
    ]);
  });

  it('should not offer again a call that waits to be handed in', async () => {
    const store = page();
    await store.getState().look();
    luck.push('before', 'before', 'before');
    const taken = await take(store);
    online();
    luck.push('well', 'well', 'before');
    await store.getState().look();
    expect(store.getState().stock.map(({ attempt }) => attempt.id)).not.toContain(taken);
  });

  it('should use up an exam that was begun, whatever becomes of it, with and without a connection', async () => {
    const exam = await aChallenge(server.current(), team.lead, { mode: 'exam', counting: 1 });
    const wish = { challenge: exam, position: 0 };
    await page().getState().look();
    offline();
    const store = page();
    await store.getState().look();
    const { attempt } = await store.getState().attemptAt(wish);
    await store.getState().begin(attempt, 1234);
    expect(store.getState().usedUpHere(exam, 0)).toBe(1);
    await expect(store.getState().attemptAt(wish)).rejects.toMatchObject({ code: 'unreachable' });

    // the tab is closed; the next one cannot take it either, and tells the server when it can
    online();
    const next = page();
    await next.getState().look();
    await next.getState().sendNow();
    expect(next.getState().usedUpHere(exam, 0)).toBe(0);
    const own = next.getState().challenges.find(({ id }) => id === exam);
    expect(own?.calls).toMatchObject([{ done: 1, begun: 1, open: 0 }]);
    expect(await next.getState().attempt(attempt.id)).toMatchObject({ begunAt: 1234, told: true });
    const other = await next.getState().attemptAt(wish);
    expect(other.attempt).toMatchObject({ counts: false });
    expect(other.attempt.id).not.toBe(attempt.id);
    // begun once, it stays so
    await next.getState().begin(attempt, 99);
    expect(await next.getState().attempt(attempt.id)).toMatchObject({ begunAt: 1234 });
  });

  it('should keep what waits when somebody signs out, and forget all when they are erased', async () => {
    const store = page();
    await store.getState().look();
    offline();
    await take(store);
    await store.getState().leave(false);
    expect(store.getState()).toMatchObject({ status: 'out', stock: [] });
    expect(store.getState().waiting).toHaveLength(1);
    await store.getState().leave(true);
    expect(store.getState().waiting).toEqual([]);
  });

  it('should forget all when somebody quits, what is just being fetched too, and tell whether the server knows', async () => {
    const members = team;
    const { code } = (await team.lead.ask('invite', { body: {} })).body;
    const short = server.current().client();
    await short.ask('join', { body: { invitation: code, pseudonym: 'Short' } });
    team = { ...team, member: short };
    const left = async () => {
      const keep = createKeep();
      return [await keep.waiting(), await keep.stock(), await keep.lastKnown()];
    };
    const { store, arrived, hold, letGo } = heldPage(/^\/api\/attempts$/);
    await store.getState().look();
    offline();
    await take(store);
    expect(await store.getState().quit()).toBe(false);
    expect(await left()).toEqual([[], [], undefined]);
    online();
    hold();
    const looking = store.getState().look();
    await expect.poll(() => arrived).toContain('/api/attempts');
    const quitting = store.getState().quit();
    await expect.poll(() => arrived.at(-1)).toBe('/api/session');
    letGo();
    expect(await quitting).toBe(true);
    await looking;
    expect(store.getState()).toMatchObject({ status: 'out', waiting: [], stock: [] });
    expect(await left()).toEqual([[], [], undefined]);
    expect((await short.ask('runs')).status).toBe(401);
    expect(await store.getState().quit()).toBe(true);
    team = members;
  });

  it('should show what came while a look was under way to whoever looks then', async () => {
    const { store, arrived, hold, letGo } = heldPage(/^\/api\/challenges/);
    hold();
    const before = store.getState().look();
    await expect.poll(() => arrived.at(-1)).toMatch(/^\/api\/challenges/);
    const since = await aChallenge(server.current(), team.lead, { counting: 1 });
    const looks = [store.getState().look(), store.getState().look()];
    letGo();
    await before;
    const ids = () => store.getState().challenges.map(({ id }) => id);
    expect(ids()).not.toContain(since);
    await Promise.all(looks);
    expect(ids()).toContain(since);
    expect(arrived.filter((path) => path === '/api/session')).toHaveLength(2);
  });

  it('should not put back a call that was taken and arrived while the server was asked for the stock', async () => {
    const { store, arrived, hold, letGo } = heldPage(/^\/api\/attempts$/);
    await store.getState().look();
    hold();
    const looking = store.getState().look();
    await expect.poll(() => arrived).toContain('/api/attempts');
    const id = await take(store);
    await store.getState().sendNow();
    expect(store.getState().arrived.map(({ attempt }) => attempt)).toEqual([id]);
    letGo();
    await looking;
    expect(store.getState().stock.map(({ attempt }) => attempt.id)).not.toContain(id);
  });

  it('should say that nobody is in a team here, and that it cannot tell', async () => {
    const nobody = { ...team, member: server.current().client() };
    const members = team;
    team = nobody;
    const store = page();
    await store.getState().look();
    expect(store.getState().status).toBe('out');
    offline();
    const far = page();
    await far.getState().look();
    expect(far.getState().status).toBe('unreachable');
    team = members;
  });
});
