import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Act, Refusal } from '../call/act.ts';
import type { AfterCall } from '../call/after-call.ts';
import type { Call } from '../call/call.ts';
import type { Cue } from '../call/cue.ts';
import { replayUpTo } from '../call/index.ts';
import type { Mode } from '../call/record.ts';
import type { RecordError } from '../call/record-error.ts';
import type { CallView } from '../call/view.ts';
import type { ShownScenario } from '../scenario/call-words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createSteps, paced } from './pace.ts';
import { DEFAULT_SETTINGS, type Settings, timingOf } from './settings.ts';
import { asWritten, type Showing } from './showing.ts';

/** The longest time that passes in one step, in ms: the pace is that of whoever speaks. A practice call takes no more of a frame. */
const LONGEST_FRAME_MS = 250;

/** What the screens of one call know. */
export interface CallState {
  /** the call in its own words, as it is played */
  readonly played: Scenario;
  /** the call in the words in which it is shown, and so are `view` and `log` */
  readonly scenario: ShownScenario;
  /** the language in which it is shown, as far as it is translated */
  readonly language: Showing['language'];
  /** the language of a text of the call, as it is shown */
  readonly lang: Showing['lang'];
  readonly mode: Mode;
  readonly view: CallView;
  /** all cues so far; the same array grows, `view` changes with it */
  readonly log: readonly Cue[];
  readonly curve: readonly number[];
  /** the call stands still (a hidden tab, an open dialog) */
  readonly paused: boolean;
  /** the trainee has stopped a practice call, to look back at it */
  readonly resting: boolean;
  /** an untimed call stands still until the trainee does something, or goes on */
  readonly standing: boolean;
  /** whether the trainee may go back in it */
  readonly rewinds: boolean;
  /** what the trainee is asked before it is done */
  readonly asking: 'end' | 'lead' | undefined;
  /** the trainee's microphone is off: nothing that is said gets through */
  readonly micMuted: boolean;
  /** the choice that has keyboard focus or the pointer: `silent`, `backchannel`, a reply's id, or none */
  readonly focused: string | undefined;
  readonly panelOpen: boolean;
  readonly notes: string;
  /** what has been done so far of the work after the call */
  readonly draft: AfterCall;
  /** the work that the call leaves when it is over: there is none, it is to be done, was done or was left */
  readonly afterCall: 'none' | 'due' | 'done' | 'left';
  /** why the last act was not done, until the next act */
  readonly refusal: Refusal | 'microphone-off' | 'not-picked-up' | undefined;
  /** virtual ms at which that was */
  readonly refusedAt: number | undefined;
  /** how many times as fast as people speak the call runs, while somebody speaks */
  readonly rate: number;
  /** whether it is said what a moment means for the trainee, and not only what it is; never in an exam */
  readonly hints: boolean;
  /** whether a snap answer creeps under the finger; else it lies among the cards like any other */
  readonly snapCreeps: boolean;
  /** virtual ms of the decision to which the trainee came back; undefined in a call from its first ring */
  readonly tookOverAt: number | undefined;
}

/** What the screens of one call may do. */
export interface CallActions {
  /** Lets `elapsedMs` of the wall clock pass; a practice call takes a quarter of a second of it at most. */
  pass(elapsedMs: number): void;
  act(act: Act): void;
  /** Lets an untimed call go on to the next point at which the trainee may speak. */
  goOn(): void;
  pause(paused: boolean): void;
  /** Stops a practice call, or lets it go on; an exam goes on. */
  rest(resting: boolean): void;
  /** Shows the call in other words, from its first line on; nothing else of it changes. */
  show(showing: Showing): void;
  /** Goes back in a practice call to `at` (virtual ms): what was done from then on is forgotten. */
  rewind(at: number): void;
  ask(question: 'end' | 'lead' | undefined): void;
  muteMic(muted: boolean): void;
  focus(choice: string | undefined): void;
  openPanel(open: boolean): void;
  /** Lets a snap answer creep under the finger from here on, where it did not. */
  letSnapCreep(): void;
  note(notes: string): void;
  draftWork(draft: AfterCall): void;
  /** Does the work that the call leaves. Returns what is wrong with it, or undefined when it is done. */
  file(work: AfterCall): RecordError | undefined;
  /** Leaves that work undone. */
  leaveWork(): void;
  call(): Call;
}

export type CallStore = StoreApi<CallState & CallActions>;

/** How the time of a call runs against the clock on the wall. */
export type Pace = Pick<Settings, 'speed' | 'pauses' | 'untimed'>;

/** How a call stands to the trainee. */
export interface Standing {
  /** virtual ms of the decision to which they came back; without it the call begins with its first ring */
  readonly tookOverAt?: number;
  /** whether they still need hints, in practice; they do without it */
  readonly hints?: boolean;
  /** a call that counts for others, and is not gone back in */
  readonly oneSitting?: boolean;
  /** false where a snap answer is to keep still until it has been spoken of */
  readonly snapCreeps?: boolean;
}

/** Why an act gets nowhere, before the call is asked; undefined where it does. */
const refusalOf = ({ view, micMuted }: CallState, act: Act): CallState['refusal'] => {
  // it rings at the other end: there is nobody yet who could hear anything
  if (view.dialledAt !== undefined && act.do !== 'end') return 'not-picked-up';
  const speaks = act.do === 'reply' || act.do === 'backchannel';
  return speaks && micMuted ? 'microphone-off' : undefined;
};

/** Carries one call to the screens, at the pace that `pace` gives at each moment. */
export const createCallStore = (
  scenario: Scenario,
  begun: Call,
  mode: Mode,
  pace: () => Pace = () => DEFAULT_SETTINGS,
  { tookOverAt, hints = true, oneSitting = false, snapCreeps = true }: Standing = {},
): CallStore =>
  createStore((set, get) => {
    let call = begun;
    let carried = 0;
    let showing = asWritten(scenario);
    let seen = call.view();
    const inWords = (view: CallView): Pick<CallState, 'view' | 'log'> => {
      seen = view;
      return { view: showing.view(view), log: showing.log(call.log) };
    };
    const shown = (view: CallView): Pick<CallState, 'view' | 'log' | 'afterCall'> => {
      const { afterCall } = get();
      return { ...inWords(view), afterCall: view.work && afterCall === 'none' ? 'due' : afterCall };
    };
    let steps = createSteps();
    return {
      played: scenario,
      scenario,
      language: showing.language,
      lang: showing.lang,
      mode,
      view: seen,
      log: call.log,
      curve: call.curve,
      paused: false,
      resting: false,
      rewinds: mode === 'practice' && !oneSitting,
      asking: undefined,
      standing: pace().untimed,
      micMuted: false,
      focused: undefined,
      panelOpen: true,
      notes: '',
      draft: {},
      afterCall: seen.work ? 'due' : 'none',
      refusal: undefined,
      refusedAt: undefined,
      rate: pace().speed,
      hints: hints && mode === 'practice',
      snapCreeps,
      tookOverAt,
      pass: (elapsedMs) => {
        const { paused } = get();
        const view = seen;
        if (paused || view.ended) return;
        const timing = timingOf(pace());
        if (timing !== 'spoken') call.sat({ timing });
        // nobody waits in an exam: what passed while nobody looked has passed
        let left = Math.max(0, mode === 'exam' ? elapsedMs : Math.min(elapsedMs, LONGEST_FRAME_MS));
        let now = view;
        let standing: boolean;
        do {
          standing = pace().untimed && !steps.runs(now);
          if (standing) break;
          carried += paced(Math.min(left, LONGEST_FRAME_MS), now, pace());
          left -= LONGEST_FRAME_MS;
          const whole = Math.floor(carried);
          if (whole === 0) continue;
          carried -= whole;
          call.advanceTo(call.now + whole);
          now = call.view();
        } while (left > 0 && !now.ended);
        if (standing !== get().standing) set({ standing });
        if (now !== view) set({ ...shown(now), rate: pace().speed });
      },
      act: (act) => {
        const refusal = refusalOf(get(), act) ?? call.act(act);
        const view = call.view();
        if (refusal === undefined) steps.goOn(view);
        set({ refusal, refusedAt: refusal && call.now, ...shown(view) });
      },
      goOn: () => steps.goOn(call.view()),
      pause: (paused) => set({ paused }),
      rest: (resting) => {
        const { view } = get();
        if (mode === 'practice' && !view.ended) set({ resting, paused: resting });
      },
      show: (next) => {
        if (next === showing) return;
        showing = next;
        const { scenario: inThem, language, lang } = next;
        set({ scenario: inThem, language, lang, ...inWords(seen) });
      },
      rewind: (at) => {
        const { rewinds, view } = get();
        const { answeredAt, now, ended } = view;
        if (!rewinds || answeredAt === undefined || ended || at >= now) return;
        // a moment after the answer, which stays as it was
        call = replayUpTo(scenario, call.record(), Math.max(at, answeredAt + 1));
        call.sat({ rewound: 1 });
        steps = createSteps();
        carried = 0;
        // nobody stands still in the middle of a word
        const { floor } = call.view();
        if (floor === 'caller' || floor === 'trainee') steps.goOn(call.view());
        set({ curve: call.curve, refusal: undefined, ...shown(call.view()) });
      },
      ask: (asking) => {
        const { answeredAt, dialledAt, floor, ended } = get().view;
        // nobody is told who takes over while they hear music, or their phone rings
        const unheard = asking === 'lead' && (floor === 'hold' || dialledAt !== undefined);
        set({ asking: answeredAt === undefined || ended || unheard ? undefined : asking });
      },
      muteMic: (micMuted) => set({ micMuted }),
      focus: (focused) => set({ focused }),
      openPanel: (panelOpen) => set({ panelOpen }),
      letSnapCreep: () => set({ snapCreeps: true }),
      note: (notes) => set({ notes }),
      draftWork: (draft) => set({ draft }),
      file: (work) => {
        const fault = call.file(work);
        if (fault === undefined) set({ ...inWords(call.view()), afterCall: 'done' });
        return fault;
      },
      leaveWork: () => set({ afterCall: 'left' }),
      call: () => call,
    };
  });
