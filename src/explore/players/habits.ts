import { isHarming, type MoveName } from '../../crisis/index.ts';
import { making } from '../judgement.ts';
import { type Choose, patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import { wisely } from './listener.ts';

/** Has one habit and gives way to it wherever the desk allows; otherwise speaks as `otherwise` says. */
const habit = (moves: readonly MoveName[], otherwise: Choose): Player =>
  patiently((view, random) => making(view, moves) ?? otherwise(view, random));

const first: Choose = ({ replies }) => replies[0];

/** Reaches for the fix, or the road to it, at every chance. */
export const fixer = (): Player => habit(['solve-step', 'redirect', 'jargon', 'lecture'], first);

/** Tells the caller to calm down whenever the words are there; else does as the listener does. */
export const calmDown = (): Player => habit(['calm-down'], wisely());

/** Says how sorry or how understandable it all is, whatever the stage. */
export const alwaysEmpathise = (): Player =>
  habit(['name-feeling', 'acknowledge', 'reflect'], first);

/** Leads back to the fault, whatever the stage. */
export const alwaysRedirect = (): Player =>
  habit(['redirect', 'solve-step', 'offer-choice'], first);

/** Sets a limit before anything else. */
export const boundaryFirst = (): Player => habit(['set-boundary'], first);

/** Does all the harm that the desk offers. */
export const harmful = (): Player =>
  patiently(({ replies }) => replies.find(({ moves }) => moves.some(isHarming)) ?? replies[0]);
