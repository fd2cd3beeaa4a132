export {
  type CallWords,
  inWords,
  keyPrefix,
  languageOf,
  type ShownScenario,
} from './call-words.ts';
export {
  isPlanFile,
  isScenarioFile,
  isTranslationFile,
  translationName,
  translationsOf,
} from './file-name.ts';
export { type Finding, type Severity, shownOf } from './finding.ts';
export { type Edge, type EdgeKind, edgeId, edgesOf, type Road } from './graph.ts';
export { contentHash } from './hash.ts';
export { type JsonSchema, scenarioJsonSchema, translationJsonSchema } from './json-schema.ts';
export { nearest } from './nearest.ts';
export {
  everyCondition,
  everyLine,
  everyName,
  everyReply,
  everyRoute,
  type Placed,
} from './parts.ts';
export { type Path, type Problem, READING_CODES, type ReadingCode, type Spot } from './problem.ts';
export {
  callsIn,
  type Examined,
  type ExaminedCall,
  examineScenario,
  type Reading,
  readScenario,
} from './read.ts';
export { type ReadCalls, readCalls } from './read-calls.ts';
export {
  besides,
  type ContentReading,
  type FileKind,
  inOrder,
  readContent,
} from './read-content.ts';
export { type CallText, reword, type TextKind, textsOf } from './reword.ts';
export type { Scenario } from './scenario.ts';
export type {
  Beat,
  Condition,
  Ending,
  Line,
  MessagePart,
  Outcome,
  Reply,
  Route,
  ScenarioContent,
  VentLine,
} from './schema.ts';
export {
  createFinder,
  type ExaminedTranslation,
  examineTranslation,
  type FoundTranslation,
  type KeyedText,
  keyedTexts,
  type ReadWords,
  readWords,
  sameWords,
} from './translation.ts';
export type { TranslatedText, Translation } from './translation-schema.ts';
export { type WithIds, type WrittenId, writeIds } from './write-ids.ts';
export { type Brought, type NamedText, writeTranslation } from './write-translation.ts';
