import type { CallState, CallStore } from '../store/call-store.ts';
import { USUAL } from '../store/showing.ts';
import { type Body, createBody } from './body.ts';
import { type Hearing, hear, NOTHING, type Speech } from './hearing.ts';
import { type CallerVoice, createVoice } from './layers.ts';
import { createLocalVoice, type LocalVoice } from './local-voice.ts';
import type { Murmur } from './murmur.ts';
import { createPlayback, type Playback } from './playback.ts';
import { createRecordings, type Recordings } from './recordings.ts';
import { getSpeaker, type Speaker } from './speaker.ts';

/** The sound of one call. */
export interface CallAudio {
  /** loudness of voice and effects, 0 to 1 each */
  setVolumes(voice: number, effects: number): void;
  /** how the caller is heard, from their next line on */
  speakAs(wanted: CallerVoice): void;
  stop(): void;
}

/** How long a hang-up may still be heard after the call has been left, in ms. */
const RING_OUT_MS = 1500;
/** How much of the caller's voice gets through to a trainee who takes a breath. */
const FAR_AWAY = 0.25;
/** What browsers take for a sign that somebody wants to hear something. */
const GESTURES = ['pointerup', 'keydown'] as const;

/** How many calls are being listened to; the speaker sleeps when there is none. */
let listeners = 0;

const share = (volume: number): number => (volume > 0 ? Math.min(1, volume) : 0);

/** Nothing that goes wrong with the sound may touch the call. */
const quietly = (sound: () => void): void => {
  try {
    sound();
  } catch {
    // the call goes on without it
  }
};

/** It reads what is shown. */
const localVoice = (languageOf: (speech: Speech) => string): LocalVoice | undefined =>
  typeof speechSynthesis === 'undefined'
    ? undefined
    : createLocalVoice(speechSynthesis, (text) => new SpeechSynthesisUtterance(text), languageOf);

/** Lets the call of `store` be heard. Never throws: where there is no sound, it is silent. */
export const startAudio = (store: CallStore): CallAudio => {
  let speaker: Speaker | undefined;
  let playback: Playback | undefined;
  let voice: Murmur | undefined;
  let body: Body | undefined;
  let recordings: Recordings | undefined;
  let away = false;
  let wanted: CallerVoice = 'murmur';
  /** whoever speaks, speaks the language of the words that are shown */
  const languageOf = ({ says }: Speech): string => store.getState().lang(says);
  const local = localVoice(languageOf);
  let volumes = { voice: 0.8, effects: 0.6 };
  let hearing: Hearing = NOTHING;
  let source: CallState['log'] | undefined;
  let read = 0;
  let stopped = false;

  const follow = (): void =>
    quietly(() => {
      const { log, view, language, paused, rate } = store.getState();
      // another log is another moment of the call, and heard from its beginning
      if (log !== source) [source, hearing, read] = [log, NOTHING, 0];
      for (let cue = log[read]; cue; cue = log[read]) {
        hearing = hear(hearing, cue);
        read += 1;
      }
      recordings?.expect(language);
      if (speaker?.ctx.state !== 'running') return;
      local?.pause(paused);
      if (paused) speaker.ctx.suspend().catch(() => undefined);
      else {
        playback?.follow(hearing, view.now, rate);
        body?.follow(view);
        if (view.breathing !== away) applyVolumes();
      }
    });

  const applyVolumes = (): void =>
    quietly(() => {
      away = store.getState().view.breathing;
      voice?.volume(volumes.voice * (away ? FAR_AWAY : 1));
      speaker?.effects.volume(volumes.effects);
    });

  /** Asks for sound; browsers that wait for a gesture are asked again at the next one. */
  const wake = (): void => {
    if (store.getState().paused || speaker?.ctx.state === 'running') return;
    if (speaker) speaker.ctx.resume().catch(() => undefined);
    else void connect();
  };

  /** A telephone call has taken the sound away and given it back, or the device has; one that is gone for good is made anew. */
  const changed = (): void => {
    if (speaker?.ctx.state === 'closed') {
      speaker.ctx.removeEventListener('statechange', changed);
      speaker = undefined;
      playback = undefined;
      voice = undefined;
      body = undefined;
      recordings = undefined;
    }
    wake();
    follow();
  };

  const connect = async (): Promise<void> => {
    const found = await getSpeaker().catch(() => undefined);
    if (!found || stopped || speaker) return;
    speaker = found;
    const { id, variantOf, caller, language = USUAL } = store.getState().played;
    const recorded = { call: variantOf ?? id, language, languageOf };
    recordings = found.out && createRecordings(found.ctx, found.out, recorded);
    voice = createVoice({ recordings, murmur: found.murmur, local }, () => wanted);
    body = createBody(found.effects);
    playback = createPlayback({ effects: found.effects, murmur: voice }, caller.voice.pitch);
    found.ctx.addEventListener('statechange', changed);
    applyVolumes();
    wake();
    follow();
  };

  listeners += 1;
  const unsubscribe = store.subscribe(({ paused }, before) => {
    if (before.paused && !paused) wake();
    follow();
  });
  for (const gesture of GESTURES) window.addEventListener(gesture, wake, true);
  wake();

  return {
    setVolumes: (voice, effects) => {
      volumes = { voice: share(voice), effects: share(effects) };
      applyVolumes();
    },
    speakAs: (choice) => {
      wanted = choice;
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      listeners -= 1;
      unsubscribe();
      for (const gesture of GESTURES) window.removeEventListener(gesture, wake, true);
      speaker?.ctx.removeEventListener('statechange', changed);
      quietly(() => {
        playback?.silence();
        body?.silence();
      });
      setTimeout(() => {
        if (listeners === 0) speaker?.ctx.suspend().catch(() => undefined);
      }, RING_OUT_MS);
    },
  };
};
