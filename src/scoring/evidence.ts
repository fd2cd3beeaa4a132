import type { MoveName, Principle, Stage } from '../crisis/index.ts';
import { MOVES } from '../crisis/index.ts';
import type { Reply } from '../scenario/index.ts';
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
  what: string,
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
  what: string,
  better: string,
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

/** Words as they are quoted in evidence. */
export const quote = (words: string): string => `“${words}”`;

/** What a reply did here, in the words of the scenario. */
export const wonBy = (decision: Decision, principle: Principle, weight = 1): Evidence =>
  won(decision, quote(decision.chosen.says), principle, decision.chosen.coach, weight);

/** A reply that was not the one for this moment; `instead` is one that was there. */
export const lostBy = (
  decision: Decision,
  principle: Principle,
  instead: Reply | undefined,
  advice: string,
  weight = 1,
): Evidence =>
  lost(
    decision,
    quote(decision.chosen.says),
    principle,
    decision.chosen.coach,
    instead && instead.id !== decision.chosen.id ? quote(instead.says) : advice,
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
    interruption.inPause
      ? 'You spoke into a pause that was not the end. The caller heard someone who was not listening, and nothing of what you said.'
      : 'You spoke while the caller was speaking. Nothing of what you said arrived, and they went back over their own words.',
    'Wait until it has been quiet for two seconds and more; then the same words can be heard.',
    weight,
  );

/** A floor that was open and left to lie. */
export const lostInSilence = (
  abandonment: Abandonment,
  principle: Principle,
  instead: Reply,
): Evidence =>
  lost(
    abandonment,
    'silence',
    principle,
    'The floor was yours and you left it empty until the caller had to ask for you.',
    quote(instead.says),
  );

/** The advice of the first move of a reply that does not fit the stage; general words where all do. */
export const adviceFor = (reply: Reply, stage: Stage): string => {
  const misfit = reply.moves.find((move: MoveName) => !MOVES[move].fits.includes(stage));
  return misfit ? MOVES[misfit].advice : 'Another reply on the desk fitted this moment better.';
};
