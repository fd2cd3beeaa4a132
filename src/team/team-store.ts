import { createStore, type StoreApi } from 'zustand/vanilla';
import { askingAgain } from './asking-again.ts';
import type { Answer, Ask } from './client.ts';
import { createCourier } from './courier.ts';
import type { Attempt, Keep, LastKnown, Stocked, WaitingRun } from './keep.ts';
import { ANYBODY, type Arrived, deliver } from './outbox.ts';
import { begunIn, inStock, notInStock, stocked, stockUp, tellBegun, usedUpHere } from './stock.ts';
import { troubleIn } from './trouble.ts';

/** What this tab knows of the team. */
export interface TeamState {
  /** `out`: this browser is in no team; `unreachable`: nothing is known, and the server does not answer */
  readonly status: 'reading' | 'in' | 'out' | 'unreachable';
  /** what is shown was kept from before, since the server does not answer */
  readonly offline: boolean;
  readonly session: LastKnown['session'] | undefined;
  readonly challenges: LastKnown['challenges'];
  readonly stock: readonly Stocked[];
  /** finished runs that the server has not confirmed, the oldest first */
  readonly waiting: readonly WaitingRun[];
  /** whether what waits outlives the page */
  readonly keeps: boolean;
  /** what arrived while this tab was open, the latest first */
  readonly arrived: readonly Arrived[];
  /** something waits until it is shown once more who asks */
  readonly confirming: boolean;
}

/** A call that somebody wants to take for the team. */
export type Wish =
  | { readonly challenge: string; readonly position: number }
  | { readonly call: string; readonly mode: Attempt['mode'] };

export interface TeamActions {
  /** Looks how things stand: who is here, what is due, what waits; and fetches ahead what is due. Never rejects. */
  look(): Promise<void>;
  /** Asks the server for anything; rejects with a TeamTrouble. What wants to know first who asks waits for `confirm`. */
  readonly ask: Ask;
  /** Shows who asks, by their recovery code, and does what waited for it. Rejects with a TeamTrouble where the code is not theirs. */
  confirm(code: string): Promise<void>;
  /** Lets go what waited for it. */
  letBe(): void;
  /** Somebody came in, by whatever door. */
  enter(welcome: Answer<'join'>): Promise<void>;
  /** Nobody is here any more; `all`: what waits goes too. */
  leave(all: boolean): Promise<void>;
  /** Signs out and forgets all, what waits too; gives whether the server knows that nobody is here any more. Never rejects for a trouble with it. */
  quit(): Promise<boolean>;
  /** Gives the attempt to take for a wish: from stock, or else from the server. Rejects with a TeamTrouble. */
  attemptAt(wish: Wish): Promise<Stocked>;
  /** An attempt of which the address names the id; undefined where it is none of ours, or is over. */
  attempt(id: string): Promise<Stocked | undefined>;
  /** An exam was answered, at `at` (virtual ms): its attempt is used up. Done when that is kept; the server is told as soon as it can be. */
  begin(attempt: Attempt, at: number): Promise<void>;
  /** Puts a finished run into the outbox, and sends the courier. Done when the run is safe, not when it has arrived. */
  handIn(attempt: Attempt, run: Pick<WaitingRun, 'title' | 'record'>): Promise<void>;
  /** Tries at once to send what waits. */
  sendNow(): Promise<void>;
  /** Throws away a run that the server refused. */
  drop(attempt: string): Promise<void>;
  /** How many attempts at a call are used up here that the server does not know of. */
  usedUpHere(challenge: string, position: number): number;
  /** Looks again at what other tabs may have changed here. */
  reread(): Promise<void>;
}

export type TeamStore = StoreApi<TeamState & TeamActions>;

export interface TeamMeans {
  readonly ask: Ask;
  readonly keep: Keep;
  /** whether the desk holds this version of a call */
  readonly has: (hash: string) => boolean;
  /** ms since 1970 */
  readonly now: () => number;
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly later: (ms: number, work: () => void) => () => void;
  /** tells other tabs that something changed */
  readonly tell: () => void;
  /** notes for the next visit whether there is a team to ask about */
  readonly note: (inTeam: boolean) => void;
}

const ARRIVED_SHOWN = 20;

/** The team as one browser tab knows it. */
export const createTeamStore = (means: TeamMeans): TeamStore => {
  const { keep, has, now, tell, note } = means;
  return createStore((set, get) => {
    const { ask, confirm, letBe } = askingAgain(means.ask, (confirming) => set({ confirming }));
    const reread = async (): Promise<void> => {
      const [waiting, stock, keeps] = await Promise.all([
        keep.waiting(),
        keep.stock(),
        keep.keeps(),
      ]);
      set({ waiting, stock, keeps });
    };
    const changed = async (): Promise<void> => {
      await reread();
      tell();
    };
    /** A challenge counts what arrived; so it is asked again. */
    const refresh = async (): Promise<void> => {
      const { challenges } = await ask('challenges');
      const { session } = get();
      set({ challenges });
      if (session) await keep.know({ session, challenges });
    };
    const courier = createCourier({
      alone: means.alone,
      later: means.later,
      round: async () => {
        const member = get().session?.me?.id;
        if (member === undefined) return undefined;
        const told = (id: string) => keep.begin(id, { told: true });
        if (await tellBegun(ask, await keep.stock(), told)) await refresh().catch(troubleIn);
        const round = await deliver(keep, ask, member);
        await changed();
        if (round.arrived.length > 0) {
          const arrived = [...round.arrived].reverse();
          set({ arrived: [...arrived, ...get().arrived].slice(0, ARRIVED_SHOWN) });
          await refresh().catch(troubleIn);
        }
        return round;
      },
    });
    const restock = async (): Promise<void> => {
      const before = await keep.stock();
      const stock = await stockUp(ask, get().challenges, has, before);
      const done = (await keep.waiting()).map(({ attempt }) => attempt);
      // read anew: an exam may have begun while the server was asked, and a call may be over that has even arrived
      const kept = await keep.stock();
      const begun = begunIn(kept, now());
      const left = new Set(kept.map(({ attempt }) => attempt.id));
      const taken = before.map(({ attempt }) => attempt.id).filter((id) => !left.has(id));
      const gone = new Set([...done, ...taken, ...begun.map(({ attempt }) => attempt.id)]);
      await keep.restock([...begun, ...stock.filter(({ attempt }) => !gone.has(attempt.id))]);
      await changed();
    };
    const fromServer = async (session: LastKnown['session']): Promise<void> => {
      if (!session.me) {
        await keep.forget(false);
        set({ status: 'out', offline: false, session, challenges: [] });
        await reread();
        note(get().waiting.length > 0);
        return;
      }
      note(true);
      set({ status: 'in', offline: false, session });
      await refresh();
      void courier.go();
      await restock();
    };
    const fromMemory = async (): Promise<void> => {
      const known = await keep.lastKnown();
      set(known ? { status: 'in', offline: true, ...known } : { status: 'unreachable' });
    };
    const lookNow = async (): Promise<void> => {
      await reread();
      try {
        await fromServer(await ask('session'));
      } catch (error) {
        if (troubleIn(error).code === 'unreachable' || get().status === 'reading')
          await fromMemory();
      }
    };
    let looking: Promise<void> | undefined;
    let lookingAgain: Promise<void> | undefined;
    const beginToLook = (): Promise<void> => {
      looking = lookNow().finally(() => {
        looking = undefined;
      });
      return looking;
    };
    const reset = async (all: boolean): Promise<void> => {
      // what it still fetches would be put back after all is forgotten
      await (lookingAgain ?? looking);
      await keep.forget(all);
      // whoever comes back finds the sign-on of the company where it was
      const signOn = get().session?.signOn;
      const session = signOn
        ? {
            me: null,
            team: null,
            operator: false,
            signOn: { ...signOn, linked: false },
          }
        : undefined;
      set({ status: 'out', offline: false, session, challenges: [], arrived: [] });
      await changed();
      note(get().waiting.length > 0);
    };
    return {
      status: 'reading',
      offline: false,
      session: undefined,
      challenges: [],
      stock: [],
      waiting: [],
      keeps: true,
      arrived: [],
      confirming: false,
      ask,
      confirm,
      letBe,
      reread,
      // what was changed since a look began may not be in what it brings: all who ask meanwhile get one more
      look: () => {
        if (!looking) return beginToLook();
        lookingAgain ??= looking.then(() => {
          lookingAgain = undefined;
          return beginToLook();
        });
        return lookingAgain;
      },
      enter: async ({ me, team }) => {
        // of another team before, perhaps; what waits there still does
        await keep.forget(false);
        const session = { me, team, operator: false, signOn: get().session?.signOn ?? null };
        set({ arrived: [] });
        await fromServer(session).catch(troubleIn);
      },
      leave: reset,
      quit: async () => {
        const isOut = await ask('signOut').then(
          () => true,
          (error) => troubleIn(error).code === 'not-signed-in',
        );
        await reset(true);
        return isOut;
      },
      attemptAt: async (wish) => {
        if ('challenge' in wish) {
          const kept = inStock(await keep.stock(), wish.challenge, wish.position, now());
          if (kept) return kept;
        }
        const { attempts } = await ask('attempt', { body: wish });
        const begun = begunIn(await keep.stock(), now());
        const done = new Set([
          ...(await keep.waiting()).map(({ attempt }) => attempt),
          ...begun.map(({ attempt }) => attempt.id),
        ]);
        const fresh = attempts.find(({ id }) => !done.has(id));
        if (!fresh) throw notInStock();
        const one = await stocked(ask, fresh, has);
        await keep.restock([...(await keep.stock()).filter(other(one)), one]);
        await changed();
        return one;
      },
      attempt: async (id) => (await keep.stock()).find(({ attempt }) => attempt.id === id),
      begin: async ({ id }, at) => {
        await keep.begin(id, { begunAt: at });
        await changed();
        void courier.go();
      },
      handIn: async ({ id, challenge, position }, given) => {
        // signed out while the call lasted: it waits for whoever comes back
        const me = get().session?.me ?? (await keep.lastKnown())?.session.me;
        const member = me?.id ?? ANYBODY;
        const begun = (await keep.stock()).find(({ attempt }) => attempt.id === id);
        const run = { ...given, challenge, position, ...(begun?.told && { told: true as const }) };
        await keep.wait({ attempt: id, member, ...run, finishedAt: now(), tries: 0 });
        await keep.useUp(id);
        await changed();
        void courier.go();
      },
      usedUpHere: (challenge, position) => usedUpHere(get(), challenge, position),
      sendNow: () => courier.go(),
      drop: async (attempt) => {
        await keep.letGo(attempt);
        await changed();
      },
    };
  });
};

const other =
  ({ attempt }: Stocked) =>
  (one: Stocked): boolean =>
    one.attempt.id !== attempt.id;
