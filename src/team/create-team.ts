import { IN_TEAM, longMemory } from '../store/memory.ts';
import { noteTeamDue } from '../store/team-due.ts';
import { createClient } from './client.ts';
import { createKeep } from './keep.ts';
import type { TeamStore } from './team-state.ts';
import { createTeamStore } from './team-store.ts';

const CHANNEL = 'hold-the-line/team';
const LOCK = 'hold-the-line/outbox';

/** The team of this browser, with what it needs of one; `has` tells whether the desk holds a version of a call. */
export const createTeam = (has: (hash: string) => boolean): TeamStore => {
  const channel = new BroadcastChannel(CHANNEL);
  const team = createTeamStore({
    ask: createClient(),
    keep: createKeep(),
    has,
    now: () => Date.now(),
    alone: takingTurns,
    later: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    tell: () => channel.postMessage('changed'),
    note: (inTeam) => {
      longMemory.write(IN_TEAM, inTeam);
      if (!inTeam) noteTeamDue(longMemory, []);
    },
  });
  const { look, sendNow, reread } = team.getState();
  /** Looks, and not with what a look that was under way has seen: that may be how things stood before. */
  const lookAnew = async (): Promise<void> => {
    await look();
    await look();
  };
  /** What another tab handed in is done here, too. */
  const hear = async (): Promise<void> => {
    const before = team.getState().waiting.length;
    await reread();
    if (team.getState().waiting.length < before) await lookAnew();
  };
  const comeBack = async (): Promise<void> => {
    await lookAnew();
    await sendNow();
  };
  channel.addEventListener('message', () => void hear());
  addEventListener('online', () => void comeBack());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
  void look();
  return team;
};

/** A page that came without TLS has no locks; what two tabs send twice then counts once all the same. */
const takingTurns = async (work: () => Promise<void>): Promise<void> => {
  if (navigator.locks) await navigator.locks.request(LOCK, work);
  else await work();
};
