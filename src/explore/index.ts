export { playCall } from './play.ts';
export type { Player, PlayerAct, PlayerMaker } from './player.ts';
export { PLAYERS, playerNamed } from './players/index.ts';
export { shortestCallMs } from './shortest.ts';
