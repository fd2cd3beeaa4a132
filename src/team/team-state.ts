import type { StoreApi } from 'zustand/vanilla';
import type { Answer, Ask } from './client.ts';
import type { Attempt, LastKnown, Stocked, WaitingRun } from './keep.ts';
import type { Arrived } from './outbox.ts';

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
