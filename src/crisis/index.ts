export {
  type Caller,
  createCaller,
  drift,
  dueEvent,
  feel,
  goesAlong,
  makeMove,
  push,
  type Surroundings,
  turn,
} from './caller.ts';
export {
  afterBreak,
  breatheOut,
  type Composure,
  createComposure,
  isFrayed,
  takeInsult,
  wear,
} from './composure.ts';
export { THRESHOLDS } from './dynamics.ts';
export type { Effect, Move } from './move.ts';
export { MOVES } from './moves/index.ts';
export { HARMING, HELPING, isHarming, type MoveName } from './moves/names.ts';
export { PRINCIPLES, type Principle } from './principle.ts';
export { STAGES, type Stage, stageNumber } from './stage.ts';
export { TEMPERAMENTS, type Temperament } from './temperament.ts';
