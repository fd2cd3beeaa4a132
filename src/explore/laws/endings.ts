import { playCall } from '../play.ts';
import { PLAYERS, playerNamed } from '../players/index.ts';
import { type Law, tryAll } from './law.ts';

/** The latest that a call is over, whoever plays, in ms of virtual time. */
const LATEST_END_MS = 1_000_000;

/** Those who try it, each as wild as it can be. An oracle's call is one of a listener's; looking for it takes long. */
const WHO = Object.keys(PLAYERS)
  .filter((name) => name !== 'oracle')
  .map((name) => (name === 'interrupter' ? 'interrupter:9' : name));

/** Law 8. */
export const everyCallEnds: Law = {
  number: 8,
  name: 'every player ends every call',
  try: (scenario, seed) =>
    tryAll(
      scenario,
      seed,
      WHO.map((name) => {
        const player = playerNamed(name);
        const ended = player && playCall(scenario, player, seed).view().ended;
        return [ended !== undefined && ended.at < LATEST_END_MS, `${name} does not end`];
      }),
    ),
};
