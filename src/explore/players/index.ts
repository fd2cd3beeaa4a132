import type { Player, PlayerMaker } from '../player.ts';
import { alwaysFirst, alwaysLongest, alwaysPolitest } from './always.ts';
import { random } from './chance.ts';
import {
  alwaysEmpathise,
  alwaysRedirect,
  boundaryFirst,
  calmDown,
  fixer,
  harmful,
} from './habits.ts';
import { gapJumper, interrupter } from './interrupter.ts';
import { listener } from './listener.ts';
import { oracle } from './oracle.ts';
import { idle, silent } from './quiet.ts';

/** The players that come with the game, by name. */
export const PLAYERS: Readonly<Record<string, PlayerMaker>> = {
  listener: () => listener(),
  oracle,
  interrupter,
  'gap-jumper': gapJumper,
  fixer,
  'calm-down': calmDown,
  silent,
  'always-first': alwaysFirst,
  'always-longest': alwaysLongest,
  'always-politest': alwaysPolitest,
  'always-empathise': alwaysEmpathise,
  'always-redirect': alwaysRedirect,
  'boundary-first': boundaryFirst,
  harmful,
  random,
  idle,
};

/** The player of this name, as in `listener` or `interrupter:6`; undefined when there is none. */
export const playerNamed = (name: string): Player | undefined => {
  const [, kind = '', n] = /^([a-z-]+)(?::(\d{1,3}))?$/.exec(name) ?? [];
  return Object.hasOwn(PLAYERS, kind)
    ? PLAYERS[kind]?.(n === undefined ? 1 : Number(n))
    : undefined;
};
