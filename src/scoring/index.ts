export { type Result, resultOf, type TimelinePoint } from './result.ts';
export { CRITICAL_CAP, score } from './score.ts';
export {
  type CriticalFail,
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type Evidence,
  type Scorecard,
} from './scorecard.ts';
