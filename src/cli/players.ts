import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  heldToInterface,
  type OwnPlayer,
  PLAYERS,
  type Player,
  PlayerFault,
  playerNamed,
  type WrapUp,
} from '../explore/index.ts';
import { refusedInWords } from '../words/refused-in-words.ts';
import { FileAtFault, WrongCall } from './faults.ts';

/** What `--player` takes, for the help. */
export const WHO_PLAYS = `who plays: ${Object.keys(PLAYERS)
  .map((name) => (name === 'interrupter' ? 'interrupter:N' : name))
  .join(', ')}, or a module of your own, ./mine.mjs (docs/players.md)`;

/**
 * The player with this name, or in the module at this path.
 *
 * @throws WrongCall where there is neither
 * @throws FileAtFault where the module is no player; and while playing, where it turns out to be none
 */
export const playerOf = async (name: string): Promise<Player> => {
  const known = playerNamed(name);
  if (known) return known;
  if (!/[\\/]|\.[cm]?js$/.test(name))
    throw new WrongCall(
      `there is no player '${name}'; there are: ${Object.keys(PLAYERS).join(', ')}, interrupter:6 and the like, or a module of your own: ./mine.mjs`,
    );
  return ownPlayer(name);
};

const ownPlayer = async (path: string): Promise<Player> => {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile())
    throw new WrongCall(`${path}: ${file ? 'it is a folder' : 'there is no such file'}`);
  // what a player prints must not get between the lines of the result
  console.log = console.error;
  console.info = console.error;
  const { play, wrapUp } = await functionsOf(path);
  const looking =
    (own: OwnPlayer): OwnPlayer =>
    (view, random) =>
      own(structuredClone(view), random);
  const held = heldToInterface(looking(play), wrapUp && looking(wrapUp));
  const blamed = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof PlayerFault)) throw error;
      const why = error.refused ? `: ${refusedInWords(error.refused)}` : '';
      throw new FileAtFault(`${path}: ${error.message}${why}`, { cause: error });
    }
  };
  const player: Player = (view, random, call) => blamed(() => held(view, random, call));
  return Object.assign(player, {
    wrapUp: (...seen: Parameters<WrapUp>) => blamed(() => held.wrapUp?.(...seen)),
  });
};

interface OwnFunctions {
  readonly play: OwnPlayer;
  readonly wrapUp: OwnPlayer | undefined;
}

const functionsOf = async (path: string): Promise<OwnFunctions> => {
  let module: { readonly default?: unknown; readonly wrapUp?: unknown };
  try {
    module = await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href);
  } catch (error) {
    throw new FileAtFault(`${path}: it cannot be loaded: ${String(error)}`, { cause: error });
  }
  const { default: play, wrapUp } = module;
  if (typeof play !== 'function')
    throw new FileAtFault(
      `${path}: it has no default function; a player begins: export default (view, random) => …`,
    );
  if (wrapUp !== undefined && typeof wrapUp !== 'function')
    throw new FileAtFault(
      `${path}: its wrapUp is no function; write: export const wrapUp = (view, random) => …`,
    );
  return { play: play as OwnPlayer, wrapUp: wrapUp as OwnPlayer | undefined };
};
