import type { Player, PlayerMaker } from '../player.ts';
import * as habits from './habits.ts';
import { listener } from './listener.ts';

/** The players that come with the game, by name. */
export const PLAYERS: Readonly<Record<string, PlayerMaker>> = {
  listener: () => listener(),
  interrupter: (n) => habits.interrupter(n),
  'gap-jumper': habits.gapJumper,
  fixer: habits.fixer,
  'calm-down': habits.calmDown,
  silent: habits.silent,
  'always-first': habits.alwaysFirst,
  'always-longest': habits.alwaysLongest,
  'always-politest': habits.alwaysPolitest,
  'always-empathise': habits.alwaysEmpathise,
  'always-redirect': habits.alwaysRedirect,
  'boundary-first': habits.boundaryFirst,
  harmful: habits.harmful,
  random: habits.random,
  idle: habits.idle,
};

/** The player of this name, as in `listener` or `interrupter:6`; undefined when there is none. */
export const playerNamed = (name: string): Player | undefined => {
  const [kind = '', n = ''] = name.split(':');
  if (n !== '' && !/^\d{1,3}$/.test(n)) return undefined;
  return Object.hasOwn(PLAYERS, kind) ? PLAYERS[kind]?.(n === '' ? 1 : Number(n)) : undefined;
};
