export {
  type Alternatives,
  alternativesTo,
  asDecided,
  type Decision,
  decisionIn,
} from './decision.ts';
export type { BadPath } from './exploration/bad-paths.ts';
export type { Exploration, Fault } from './exploration/exploration.ts';
export { explore } from './exploration/explore.ts';
export { KINDS, type Kind } from './exploration/reached.ts';
export type { PlayerTally, Spread } from './exploration/tally.ts';
export type { BeatTally, ReplyTally } from './exploration/try-replies.ts';
export { randomCaller } from './laws/any-caller.ts';
export type { Breach, Law, Trial } from './laws/law.ts';
export { type Case, LAWS, tryLaw } from './laws/laws.ts';
export { heldToInterface, type OwnPlayer, PlayerFault } from './own-player.ts';
export {
  callOfPlan,
  type PlanReading,
  type ReadPlan,
  readPlan,
  variantOfPlan,
} from './plan/read-plan.ts';
export { type Miss, type PlanVerdict, tryPlay } from './plan/verdict.ts';
export { playCall } from './play.ts';
export type { Player, PlayerAct, PlayerMaker, WrapUp } from './player.ts';
export { PLAYERS, playerNamed } from './players/index.ts';
export { type CarriedOver, replayOnto } from './replay-onto.ts';
export { shortestCallMs } from './shortest.ts';
export { type FinishedCall, finishedCall } from './study/finished-call.ts';
export { type Choice, type RunFacts, runFacts } from './study/run-facts.ts';
export { type BeatStudy, type CallStudy, type ReplyStudy, studiesOf } from './study/study.ts';
export { count, join, type Tally } from './study/tally.ts';
export {
  costliest,
  type TurningPoint,
  turningPoint,
  turningPoints,
} from './turning-points.ts';
export { type Instead, type WayOn, wayOf, whatIf } from './what-if.ts';
