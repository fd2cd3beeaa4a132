import { HARMING } from '../../crisis/index.ts';
import type { Player, PlayerMaker, WrapUp } from '../player.ts';
import { alwaysFirst, alwaysLongest, alwaysPolitest, politeness } from './always.ts';
import { random } from './chance.ts';
import { filesBy, filesByChance, filesWisely, filesWith, filing } from './filing.ts';
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
import { fallsSilent, idle, silent } from './quiet.ts';

/** A maker whose players do the work after a call so. */
const doing =
  (make: PlayerMaker, wrapUp: WrapUp): PlayerMaker =>
  (n) =>
    filing(make(n), wrapUp);

const filesFirst = filesBy(() => 0);

/** The players that come with the game, by name. */
export const PLAYERS: Readonly<Record<string, PlayerMaker>> = {
  listener: () => listener(),
  oracle: doing(oracle, filesWisely),
  interrupter: doing(interrupter, filesWisely),
  'gap-jumper': doing(gapJumper, filesWisely),
  fixer: doing(fixer, filesWith(['solve-step', 'jargon', 'lecture'])),
  'calm-down': doing(calmDown, filesWith(['calm-down', 'condescend', 'blame', 'dismiss'])),
  silent,
  'falls-silent': doing(fallsSilent, filesWisely),
  'always-first': doing(alwaysFirst, filesFirst),
  'always-longest': doing(
    alwaysLongest,
    filesBy(({ says }) => says.length),
  ),
  'always-politest': doing(alwaysPolitest, filesBy(politeness)),
  'always-empathise': doing(
    alwaysEmpathise,
    filesWith(['name-feeling', 'acknowledge', 'own-mistake']),
  ),
  'always-redirect': doing(alwaysRedirect, filesWith(['redirect', 'solve-step', 'jargon'])),
  'boundary-first': doing(boundaryFirst, filesFirst),
  harmful: doing(harmful, filesWith(HARMING)),
  random: doing(random, filesByChance),
  idle,
};

/** The player of this name, as in `listener` or `interrupter:6`; undefined when there is none. */
export const playerNamed = (name: string): Player | undefined => {
  const [, kind = '', n] = /^([a-z-]+)(?::(\d{1,3}))?$/.exec(name) ?? [];
  return Object.hasOwn(PLAYERS, kind)
    ? PLAYERS[kind]?.(n === undefined ? 1 : Number(n))
    : undefined;
};
