export type { Act, Refusal } from './act.ts';
export {
  type AfterCall,
  type OfferedMessage,
  type OfferedNote,
  type OfferedSentence,
  type WorkOffered,
  workOffered,
} from './after-call.ts';
export type { Call } from './call.ts';
export { type CallOptions, createCall } from './create-call.ts';
export type { Cue, CueOf, Effect } from './cue.ts';
export { draw } from './draw.ts';
export { checkRecord, type RecordReading, readRecord, readRun } from './read-record.ts';
export { ENGINE, type Mode, type RecordedAct, type RunRecord } from './record.ts';
export { RECORD_ERRORS, RecordError, type RecordErrorCode } from './record-error.ts';
export { RECORD_LIMITS } from './record-limits.ts';
export { actOf, replay, replayRecord, replayUpTo, scenarioOf } from './replay.ts';
export { speak } from './speech.ts';
export { saidOf, spread } from './spread.ts';
export { LONGEST_CALL_MS, LONGEST_HOLD_MS } from './watch.ts';
