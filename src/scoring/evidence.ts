import type { MoveName, Principle, Stage } from '../crisis/index.ts';
import { MOVES } from '../crisis/index.ts';
import type { Reply } from '../scenario/index.ts';
import type { Said } from '../words/said.ts';
import type { Abandonment, Decision, Interruption } from './ledger.ts';
import type { Evidence } from './scorecard.ts';

interface Where {
  readonly at: number;
  readonly stage: Stage;
}

/** An opportunity that was taken. */
export const won = (
  { at, stage }: Where,
  act: string,
  principle: Principle,
  what: Said,
  weight = 1,
): Evidence => ({
  at,
  stage,
  act,
  principle,
  taken: true,
  weight,
  what,
  better: undefined,
});

/** An opportunity that was lost, with what would have been better. */
export const lost = (
  { at, stage }: Where,
  act: string,
  principle: Principle,
  what: Said,
  better: Said,
  weight = 1,
): Evidence => ({
  at,
  stage,
  act,
  principle,
  taken: false,
  weight,
  what,
  better,
});

/** The act of saying or writing these words. */
export const quote = (words: string): string => `“${words}”`;

/** Words that would have been better. */
export const rather = (says: string): Said => ({ says: 'better.words', values: { says } });

/** What the scenario itself says about something that was chosen. */
export const coached = (coach: string): Said => ({ says: 'found.coach', values: { what: coach } });

/** What words are worth that are said for the second and for the third time; after that they are worth nothing. */
const AGAIN: readonly number[] = [1, 0.5, 0.25];

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** What a reply did here, in the words of the scenario; the same words again are worth half each time. */
export const wonBy = (decision: Decision, principle: Principle, weight = 1): Evidence =>
  won(
    decision,
    quote(decision.chosen.says),
    principle,
    coached(decision.chosen.coach),
    tenth(weight * (AGAIN[decision.times] ?? 0)),
  );

/** A reply that was not the one for this moment; `instead` is one that was there. */
export const lostBy = (
  decision: Decision,
  principle: Principle,
  instead: Reply | undefined,
  advice: Said,
  weight = 1,
): Evidence =>
  lost(
    decision,
    quote(decision.chosen.says),
    principle,
    coached(decision.chosen.coach),
    instead && instead.id !== decision.chosen.id ? rather(instead.says) : advice,
    weight,
  );

/** A reply that was lost because it was said over the caller. */
export const lostOver = (
  interruption: Interruption,
  principle: Principle,
  weight: number,
): Evidence =>
  lost(
    interruption,
    quote(interruption.lost.says),
    principle,
    { says: interruption.inPause ? 'found.cut-into-pause' : 'found.cut-in' },
    { says: 'better.wait' },
    weight,
  );

/** A floor that was open and left to lie. */
export const lostInSilence = (
  abandonment: Abandonment,
  principle: Principle,
  instead: Reply,
): Evidence =>
  lost(abandonment, 'silence', principle, { says: 'found.left-empty' }, rather(instead.says));

/** The advice of the first move of a reply that does not fit the stage; general words where all do. */
export const adviceFor = (reply: Reply, stage: Stage): Said => {
  const misfit = reply.moves.find((move: MoveName) => !MOVES[move].fits.includes(stage));
  return { says: misfit ? `move.${misfit}.advice` : 'better.other-reply' };
};
