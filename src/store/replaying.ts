import { createStore } from 'zustand/vanilla';
import { actOf, replayUpTo } from '../call/index.ts';
import type { CallActions, CallState, CallStore } from './call-store.ts';
import type { RunResult } from './run-result.ts';
import { asWritten } from './showing.ts';

/** A run that plays by itself, on the screens of a call. */
export interface Replaying {
  /** what the screens know; nothing that they may do does anything but pause */
  readonly store: CallStore;
  /** Goes to a time of the call, in virtual ms. */
  seek(at: number): void;
  /** Lets it run so many times as fast as people speak, 1 to 4. */
  run(rate: number): void;
}

/** The longest time that one frame may let pass, in ms; a tab that slept does not leap ahead. */
const LONGEST_FRAME_MS = 250;

const nothing = (): undefined => undefined;

/** Plays a run again from `from` (virtual ms), doing by itself what was done. */
export const createReplaying = ({ scenario, record }: RunResult, from: number): Replaying => {
  const at = (time: number) => {
    const call = replayUpTo(scenario, record, Math.min(time, record.until));
    const later = record.acts.findIndex(([act]) => act >= time);
    return { call, done: later < 0 ? record.acts.length : later };
  };
  let { call, done } = at(from);
  let carried = 0;
  let showing = asWritten(scenario);
  const now = (): Pick<CallState, 'view' | 'log' | 'curve'> => ({
    view: showing.view(call.view()),
    log: showing.log(call.log),
    curve: call.curve,
  });
  const advanceTo = (time: number): void => {
    for (let act = record.acts[done]; act && act[0] <= time; act = record.acts[done]) {
      call.advanceTo(act[0]);
      call.act(actOf(act));
      done += 1;
    }
    call.advanceTo(Math.min(time, record.until));
  };
  const store = createStore<CallState & CallActions>((set, get) => ({
    played: scenario,
    scenario,
    language: showing.language,
    lang: showing.lang,
    // the exam is over: stages and line may be seen now
    mode: 'practice',
    ...now(),
    paused: false,
    resting: false,
    rewinds: false,
    asking: undefined,
    standing: false,
    micMuted: false,
    focused: undefined,
    panelOpen: false,
    notes: '',
    draft: {},
    afterCall: 'none',
    refusal: undefined,
    refusedAt: undefined,
    rate: 1,
    hints: false,
    snapCreeps: true,
    tookOverAt: undefined,
    pass: (elapsedMs) => {
      const { paused, view, rate } = get();
      if (paused || view.ended) return;
      carried += Math.min(Math.max(0, elapsedMs), LONGEST_FRAME_MS) * rate;
      const whole = Math.floor(carried);
      if (whole === 0) return;
      carried -= whole;
      advanceTo(call.now + whole);
      set(now());
    },
    act: nothing,
    goOn: nothing,
    pause: (paused) => set({ paused }),
    rest: nothing,
    show: (next) => {
      showing = next;
      const { scenario: inThem, language, lang } = next;
      set({ scenario: inThem, language, lang, ...now() });
    },
    ask: nothing,
    rewind: nothing,
    muteMic: nothing,
    focus: nothing,
    openPanel: nothing,
    letSnapCreep: nothing,
    note: nothing,
    draftWork: nothing,
    file: nothing,
    leaveWork: nothing,
    call: () => call,
  }));
  return {
    store,
    seek: (time) => {
      ({ call, done } = at(time));
      carried = 0;
      store.setState(now());
    },
    run: (rate) => store.setState({ rate }),
  };
};
