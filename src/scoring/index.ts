export { HABIT_FOR, HABITS, type Habit, habitIn, type Kept } from './habit.ts';
export { type Result, resultOf } from './result.ts';
export { CRITICAL_CAP, score } from './score.ts';
export {
  CRITICAL_FAILS,
  type CriticalName,
  DIMENSION_NAMES,
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type Evidence,
  type Scorecard,
} from './scorecard.ts';
