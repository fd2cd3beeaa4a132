export { randomCaller } from './laws/any-caller.ts';
export type { Breach, Law, Trial } from './laws/law.ts';
export { type Case, LAWS, tryLaw } from './laws/laws.ts';
export { heldToInterface, type OwnPlayer, PlayerFault } from './own-player.ts';
export { playCall } from './play.ts';
export type { Player, PlayerAct, PlayerMaker } from './player.ts';
export { PLAYERS, playerNamed } from './players/index.ts';
export { shortestCallMs } from './shortest.ts';
