export {
  type Caller,
  createCaller,
  drift,
  dueEvent,
  feel,
  isMereLimit,
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
export { MOVES } from './moves/index.ts';
export { HARMING, HELPING, isHarming, type MoveName } from './moves/names.ts';
export type { Principle } from './principle.ts';
export { STAGES, type Stage, stageNumber } from './stage.ts';
export type { Temperament } from './temperament.ts';
