export {
  type Alternatives,
  alternativesTo,
  asDecided,
  type Decision,
  decisionIn,
} from './decision.ts';
export type { BadPath } from './exploration/bad-paths.ts';
export type { Exploration } from './exploration/exploration.ts';
export { explore } from './exploration/explore.ts';
export type { Kind } from './exploration/reached.ts';
export type { PlayerTally, Spread } from './exploration/tally.ts';
export type { BeatTally } from './exploration/try-replies.ts';
export { randomCaller } from './laws/any-caller.ts';
export type { Breach, Law, Trial } from './laws/law.ts';
export { type Case, LAWS, tryLaw } from './laws/laws.ts';
export { heldToInterface, type OwnPlayer, PlayerFault } from './own-player.ts';
export {
  callOfPlan,
  type ReadPlan,
  readPlan,
  variantOfPlan,
} from './plan/read-plan.ts';
export { type Miss, type PlanVerdict, tryPlay } from './plan/verdict.ts';
export { playCall } from './play.ts';
export type { Player, PlayerMaker, WrapUp } from './player.ts';
export { PLAYERS, playerNamed } from './players/index.ts';
export { type CarriedOver, replayOnto } from './replay-onto.ts';
export { shortestCallMs } from './shortest.ts';
export { finishedCall } from './study/finished-call.ts';
export { type RunFacts, runFacts } from './study/run-facts.ts';
export { type CallStudy, studiesOf } from './study/study.ts';
export { count, join, type Tally } from './study/tally.ts';
export { type TurningPoint, turningPoints } from './turning-points.ts';
export { type Instead, type WayOn, wayOf, whatIf } from './what-if.ts';
