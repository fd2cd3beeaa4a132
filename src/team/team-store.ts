import { createStore } from 'zustand/vanilla';
import { askingAgain } from './asking-again.ts';
import type { Ask } from './client.ts';
import { createCourier } from './courier.ts';
import type { Keep, LastKnown, Stocked } from './keep.ts';
import { createLooks } from './looks.ts';
import { ANYBODY, deliver } from './outbox.ts';
import { begunIn, inStock, notInStock, stocked, stockUp, tellBegun, usedUpHere } from './stock.ts';
import type { TeamStore } from './team-state.ts';
import { troubleIn } from './trouble.ts';

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
    const looks = createLooks(lookNow);
    const reset = async (all: boolean): Promise<void> => {
      // what it still fetches would be put back after all is forgotten
      await looks.idle();
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
      look: looks.look,
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
