import type { Act } from '../call/act.ts';
import type { AfterCall } from '../call/after-call.ts';
import { workFault } from '../call/file-work.ts';
import { afterCallIn } from '../call/record-after-call.ts';
import { orError } from '../call/record-error.ts';
import type { CallView } from '../call/view.ts';
import type { Refused } from '../words/said.ts';
import { LONGEST_WAIT_MS } from './play.ts';
import type { Player, PlayerAct } from './player.ts';

/** What somebody writes who writes a player: docs/players.md. Nothing is taken for granted of what it gives. */
export type OwnPlayer = (view: CallView, random: () => number) => unknown;

/** A player that somebody wrote threw, or gave what is neither a wait nor an act. */
export class PlayerFault extends Error {
  override readonly name = 'PlayerFault';
  constructor(
    message: string,
    /** why its work after the call cannot be filed, to be put into words where the fault is shown */
    readonly refused?: Refused,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The acts that need nothing beside their name; the compiler holds this to be all of them. */
const PLAIN: Readonly<Record<Exclude<Act['do'], 'reply'>, true>> = {
  answer: true,
  backchannel: true,
  breathe: true,
  hold: true,
  resume: true,
  'hand-to-lead': true,
  end: true,
};

const isPlain = (act: unknown): act is keyof typeof PLAIN =>
  typeof act === 'string' && Object.hasOwn(PLAIN, act);

/**
 * Holds a player that somebody wrote to the interface; `wrapUp` does the work after the call, where there is one. The
 * player that comes out throws PlayerFault.
 */
export const heldToInterface = (play: OwnPlayer, wrapUp?: OwnPlayer): Player => {
  const player: Player = (view, random) => readAct(ask(play, view, random), view);
  return wrapUp
    ? Object.assign(player, {
        wrapUp: (view: CallView, random: () => number) => readWork(ask(wrapUp, view, random), view),
      })
    : player;
};

const ask = (own: OwnPlayer, view: CallView, random: () => number): unknown => {
  try {
    return own(view, random);
  } catch (error) {
    throw new PlayerFault(`it threw at ${view.now} ms: ${String(error)}`, undefined, {
      cause: error,
    });
  }
};

const readWork = (given: unknown, view: CallView): AfterCall | undefined => {
  if (given === undefined) return undefined;
  if (given instanceof Promise) throw new PlayerFault('wrapUp gave a promise: answer at once');
  const work = orError(() => ({ work: afterCallIn(given) }));
  const fault = 'error' in work ? work.error : workFault(work.work, view.work);
  if (fault) throw new PlayerFault(`wrapUp gave ${shown(given)}`, fault);
  return 'work' in work ? work.work : undefined;
};

const readAct = (given: unknown, view: CallView): PlayerAct => {
  const fault = (what: string): PlayerFault =>
    new PlayerFault(`at ${view.now} ms it gave ${shown(given)}: ${what}`);
  if (given instanceof Promise) throw fault('answer at once; time stands still until you do');
  if (typeof given !== 'object' || given === null)
    throw fault('give { wait: ms } or { do: … }, as in { wait: 400 } or { do: "answer" }');
  const { wait, do: act, id } = given as { wait?: unknown; do?: unknown; id?: unknown };
  if (wait !== undefined && act !== undefined) throw fault('either wait or do something');
  if (wait !== undefined) {
    if (typeof wait === 'number' && wait >= 1 && wait <= LONGEST_WAIT_MS) return { wait };
    throw fault(`wait takes ms, from 1 to ${LONGEST_WAIT_MS}, and not ${String(wait)}`);
  }
  if (isPlain(act)) return { do: act };
  if (act !== 'reply') throw fault(`do takes one of ${Object.keys(PLAIN).join(', ')}, reply`);
  const ids = view.replies.map((reply) => reply.id);
  if (typeof id === 'string' && ids.includes(id)) return { do: 'reply', id };
  throw fault(`id takes one of the replies on the desk, now ${ids.join(', ') || 'none'}`);
};

const shown = (given: unknown): string => {
  if (given === undefined) return 'nothing';
  if (given instanceof Promise) return 'a promise';
  if (typeof given === 'function') return 'a function';
  try {
    return (JSON.stringify(given) ?? String(given)).slice(0, 200);
  } catch {
    return 'something that is no plain object';
  }
};
