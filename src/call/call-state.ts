import { type Caller, type Composure, createCaller, createComposure } from '../crisis/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Beat, Line, Outcome } from '../scenario/schema.ts';
import type { AfterCall, WorkOffered } from './after-call.ts';
import {
  type Agenda,
  createAgenda,
  type Intention,
  type PlannedLine,
  plannedMs,
} from './agenda.ts';
import type { TakenRoad } from './call.ts';
import { type Clock, createClock, type Timer } from './clock.ts';
import type { Circumstances } from './condition.ts';
import type { Cue, Mood, SpokenWord } from './cue.ts';
import { drawBetween, shuffled } from './draw.ts';
import type { Floor } from './floor.ts';
import {
  type FloorEvent,
  type FloorSnapshot,
  firstFloor,
  floorOf,
  passFloor,
} from './floor-machine.ts';
import type { StageSpan, Utterance } from './view.ts';

/** The caller's line that is being said. */
export interface SpokenLine {
  readonly intention: Intention;
  readonly words: readonly SpokenWord[];
  readonly startedAt: number;
  readonly durationMs: number;
}

/** A promise to ring back that the caller has taken. */
export interface Callback {
  /** how soon, in ms from the moment the caller rings off */
  readonly promisedMs: number;
  /** what the caller had yet to say when the promise was made */
  readonly rest: readonly Intention[];
  /** where the call goes on then; undefined for where it was */
  readonly to: string | undefined;
  /** when the caller rang off; undefined while they are still on the line */
  since: number | undefined;
}

/** All that changes in a call. The other files of this room are what may happen to it. */
export interface CallState {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly composure: Composure;
  readonly log: Cue[];
  /** the roads that were taken, oldest first */
  readonly roads: TakenRoad[];
  readonly curve: number[];
  readonly stages: StageSpan[];
  readonly flags: Set<string>;
  readonly said: Set<string>;
  readonly told: Set<string>;
  readonly stepsDone: string[];
  /** the story as far as it has been told, for going back over it */
  readonly toldLines: PlannedLine[];
  /** how much of the story the caller has yet to go back over, ms */
  owedMs: number;
  /** how often the caller has been interrupted */
  cutOff: number;
  /** how often a line was picked for each purpose */
  readonly picks: Map<string, number>;
  /** the beats that have used up their own complaint */
  readonly complainedIn: Set<string>;
  /** what the story takes at rest, as far as it is told to somebody who leaves at the first threat; ms */
  readonly storyMs: number;
  floorSnapshot: FloorSnapshot;
  floor: Floor;
  beat: string;
  answeredAt: number | undefined;
  speaking: SpokenLine | undefined;
  caption: Utterance | undefined;
  saying: { reply: string; words: readonly SpokenWord[]; startedAt: number } | undefined;
  /** when the last voice fell silent */
  silentSince: number;
  /** when the caller began the turn that is being listened to */
  listenedSince: number | undefined;
  lastInterruption: { at: number; reply: string; said: number } | undefined;
  lastBackchannelAt: number | undefined;
  hastyBackchannels: number;
  breath: { missed: boolean } | undefined;
  /** set-boundary replies that were heard after an insult */
  warnings: number;
  /** how long the next hold was said to take, ms */
  promisedMs: number;
  leftWaiting: number;
  /** the beat in which the caller had to ask whether anybody is there, until somebody speaks or the call goes on */
  askedIn: string | undefined;
  heldSince: number | undefined;
  /** a promise to ring back that is not kept yet */
  callback: Callback | undefined;
  /** when the trainee dialled to ring the caller back, until they go on */
  dialledAt: number | undefined;
  linesSpoken: number;
  agreed: boolean;
  ending: { readonly id: string; readonly by: 'caller' | 'trainee' | 'lead' } | undefined;
  ended: { ending: string; outcome: Outcome; at: number } | undefined;
  /** the work that the call leaves, from its end on */
  work: WorkOffered | undefined;
  /** what was done of it */
  filed: AfterCall | undefined;
  /** the next thing that the voices do: a line ends, a gap is over, the trainee has spoken */
  voiceTimer: Timer | undefined;
  patienceTimer: Timer | undefined;
}

/** A call before the phone has rung. */
export const createCallState = (
  scenario: Scenario,
  seed: number,
  composure?: number,
): CallState => {
  const { caller } = scenario;
  const agenda = createAgenda();
  agenda.last(scenario.vent, 'story');
  return {
    scenario,
    seed,
    clock: createClock(),
    caller: createCaller(
      caller.temperament,
      (caller.arousal / 100) * drawBetween(seed, 'arousal', 0.95, 1.05),
      caller.grievance / 100,
    ),
    agenda,
    composure: createComposure(composure === undefined ? undefined : composure / 1000),
    log: [],
    roads: [],
    curve: [],
    stages: [],
    flags: new Set(),
    said: new Set(),
    told: new Set(),
    stepsDone: [],
    toldLines: [],
    owedMs: 0,
    cutOff: 0,
    picks: new Map(),
    complainedIn: new Set(),
    storyMs: storyOf(scenario).reduce((ms, line) => ms + plannedMs(line), 0),
    floorSnapshot: firstFloor(),
    floor: 'ringing',
    beat: scenario.opening,
    answeredAt: undefined,
    speaking: undefined,
    caption: undefined,
    saying: undefined,
    silentSince: 0,
    listenedSince: undefined,
    lastInterruption: undefined,
    lastBackchannelAt: undefined,
    hastyBackchannels: 0,
    breath: undefined,
    warnings: 0,
    promisedMs: 0,
    leftWaiting: 0,
    askedIn: undefined,
    heldSince: undefined,
    callback: undefined,
    dialledAt: undefined,
    linesSpoken: 0,
    agreed: false,
    ending: undefined,
    ended: undefined,
    work: undefined,
    filed: undefined,
    voiceTimer: undefined,
    patienceTimer: undefined,
  };
};

/** The lines before the first threat: who does right hears no more of them. All of them where the threat comes first. */
const storyOf = ({ vent }: Scenario): Scenario['vent'] => {
  const threat = vent.findIndex((line) => line.threat);
  return threat < 1 ? vent : vent.slice(0, threat);
};

/** What happened, without the time, which is now. */
type CueNow = Cue extends infer C ? (C extends Cue ? Omit<C, 'at'> : never) : never;

/** Writes down that something happened now. */
export const note = (state: CallState, cue: CueNow): void => {
  state.log.push({ at: state.clock.now, ...cue } as Cue);
};

/** Passes the floor and writes it down where it changed. */
export const pass = (state: CallState, event: FloorEvent): void => {
  state.floorSnapshot = passFloor(state.floorSnapshot, event);
  const floor = floorOf(state.floorSnapshot);
  if (floor === state.floor) return;
  state.floor = floor;
  note(state, { cue: 'floor', floor });
};

const perMille = (n: number): number => Math.round(n * 1000);

/** The caller's mood in per mille, as the log keeps it. */
export const moodOf = ({ caller }: CallState): Mood => ({
  arousal: perMille(caller.arousal),
  heard: perMille(caller.heard),
  grievance: perMille(caller.grievance),
  trust: perMille(caller.trust),
});

export const beatOf = (state: CallState): Beat => state.scenario.beats[state.beat] as Beat;

/** What conditions can ask about, now. */
export const circumstances = (state: CallState, refused = false): Circumstances => ({
  stage: state.caller.stage,
  flags: state.flags,
  been: state.stages.map(({ stage }) => stage),
  said: state.said,
  refused,
  heard: state.caller.heard,
  temperament: state.scenario.caller.temperament,
});

/** What the caller has yet to say, at rest, in ms; the rest of a line that is being said included. */
export const storyLeftMs = (state: CallState): number => {
  const { speaking } = state;
  const rest = speaking ? speaking.startedAt + speaking.durationMs - state.clock.now : 0;
  return state.agenda.costMs + rest;
};

/** One of `choices`, which come in turn, in an order of the seed's. */
export const pick = (state: CallState, what: string, choices: readonly Line[]): Line[] => {
  const turn = state.picks.get(what) ?? 0;
  state.picks.set(what, turn + 1);
  const choice = shuffled(state.seed, what, choices, ({ id }) => id)[turn % choices.length];
  return choice === undefined ? [] : [choice];
};
