export { isPlanFile, isScenarioFile } from './file-name.ts';
export { type Finding, findingText } from './finding.ts';
export { type Edge, type EdgeKind, edgeId, edgesOf, type Road } from './graph.ts';
export { contentHash } from './hash.ts';
export type { Path, Problem } from './problem.ts';
export { callsIn, type Reading, readScenario } from './read.ts';
export { type ContentReading, type FileKind, readContent } from './read-content.ts';
export type { Scenario } from './scenario.ts';
export type {
  Beat,
  Condition,
  Ending,
  Line,
  Outcome,
  Reply,
  Route,
  ScenarioContent,
  VentLine,
} from './schema.ts';
