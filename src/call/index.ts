export type { Act, Refusal, TimedAct } from './act.ts';
export type { Call } from './call.ts';
export { type CallOptions, createCall } from './create-call.ts';
export type { Cue, Effect, LineKind, Mood, SpokenWord } from './cue.ts';
export { draw } from './draw.ts';
export type { Floor } from './floor.ts';
export { ENGINE, type Mode, type RecordedAct, type RunRecord } from './record.ts';
export { RecordError, replay } from './replay.ts';
export type { CallView, OfferedReply, StageSpan, Utterance } from './view.ts';
