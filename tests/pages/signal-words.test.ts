import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { replayUpTo } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { signalOf } from '../../src/pages/call/signal-words.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { type CallStore, createCallStore } from '../../src/store/call-store.ts';
import { ringPhone } from '../../src/store/run-result.ts';
import { boardReport } from '../board-report.ts';

let store: CallStore;
const signal = () => signalOf(store.getState());
const until = (floor: string) => {
  for (let frame = 0; frame < 3000 && store.getState().view.floor !== floor; frame += 1) {
    store.getState().pass(20);
  }
};

beforeEach(() => {
  store = ringPhone(boardReport(), 1, 'practice');
});

describe('signal row', () => {
  it('should say who has the floor', () => {
    expect(signal().what).toBe('The phone is ringing');
    store.getState().act({ do: 'answer' });
    until('caller');
    expect(signal()).toMatchObject({ glyph: 'wave', what: 'Ines is speaking', aloud: false });
    until('gap');
    expect(signal()).toMatchObject({ glyph: 'flat', what: 'Silence' });
  });

  it('should say what a moment means, until the trainee knows it by heart', () => {
    for (const hints of [true, false]) {
      store = ringPhone(boardReport(), 1, 'practice', undefined, { hints });
      store.getState().act({ do: 'answer' });
      until('caller');
      expect(signal().hint).toBe(hints ? 'A reply now talks over her.' : '');
      store.getState().act({ do: 'hold' });
      // what stands still is explained to everybody
      expect(signal().hint).toBe('She is hearing music.');
    }
  });

  it('should sound the same in a pause as at the end of the story', () => {
    store.getState().act({ do: 'answer' });
    until('gap');
    const pause = signal();
    until('open');
    expect(signal()).toEqual(pause);
  });

  it('should call a silence a breath for as long as one in the middle of a story can last', () => {
    let longest = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      store = ringPhone(boardReport(), seed, 'practice');
      store.getState().act({ do: 'answer' });
      for (let frame = 0; frame < 2000; frame += 1) {
        const { silenceMs } = store.getState().view;
        store.getState().pass(20);
        // after much longer ones she asks whether anybody is there
        const wentOn = store.getState().view.floor === 'caller' && silenceMs < 4000;
        if (wentOn) longest = Math.max(longest, silenceMs);
      }
    }
    expect(longest).toBeGreaterThan(2000);
    expect(longest).toBeLessThanOrEqual(2500);
    store = ringPhone(boardReport(), 1, 'practice');
    store.getState().act({ do: 'answer' });
    until('open');
    while (store.getState().view.silenceMs < 2500) {
      expect(signal().hint).toBe('It may only be a breath.');
      store.getState().pass(20);
      until('open');
    }
    expect(signal().hint).toBe('Speak, or let it rest.');
  });

  it('should say at a stop of an untimed call that it may be a breath, and later how long it was quiet', () => {
    const pace = { speed: 1, pauses: 1, untimed: true };
    store = ringPhone(boardReport(), 1, 'practice', () => pace);
    const toTheNextStop = () => {
      do store.getState().pass(20);
      while (!store.getState().standing);
    };
    store.getState().act({ do: 'answer' });
    toTheNextStop();
    const breath = 'It may only be a breath. Let her go on, or speak.';
    expect(store.getState().view.floor).toBe('gap');
    expect(signal()).toMatchObject({ what: 'Silence', hint: breath });
    while (store.getState().view.floor !== 'open') {
      store.getState().goOn();
      toTheNextStop();
      expect(signal().hint).toBe(breath);
    }
    store.getState().goOn();
    toTheNextStop();
    expect(signal().hint).toBe('It has been quiet for 2.5 s. Speak, or let it rest.');
  });

  it('should say aloud that the trainee talks over the caller, and talked over them', () => {
    store.getState().act({ do: 'answer' });
    until('caller');
    store.getState().pass(200);
    store.getState().act({ do: 'reply', id: store.getState().view.replies[0]?.id ?? '' });
    expect(signal()).toMatchObject({
      glyph: 'kink',
      what: 'You are talking over Ines',
      aloud: true,
    });
    until('caller');
    // what she says to being cut off is not that part
    expect(signal()).toMatchObject({ what: 'You talked over Ines', hint: '' });
    for (let n = 0; n < 1000 && store.getState().view.caption?.kind !== 'repeat'; n += 1)
      store.getState().pass(20);
    expect(signal()).toMatchObject({
      what: 'You talked over Ines',
      hint: 'She is saying that part again.',
    });
  });

  it('should say that it rings at the other end, where nobody hears the trainee yet', () => {
    const file = 'late-callback.yaml';
    const text = readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
    const reading = readScenario(text, file);
    const listener = playerNamed('listener');
    if ('findings' in reading || !listener) throw new Error('there is nothing to play');
    const { scenario } = reading;
    const { log, record } = playCall(scenario, listener, 1, 'practice');
    const { at = 0 } = log.find(({ cue }) => cue === 'rung-back') ?? {};
    const there = () => replayUpTo(scenario, record(), at + 1000);
    // nor does an untimed call that is gone on with stand still there
    const pace = { speed: 1, pauses: 1, untimed: true };
    store = createCallStore(scenario, there(), 'practice', () => pace);
    until('caller');
    expect(store.getState().view.floor).toBe('caller');
    store = createCallStore(scenario, there(), 'practice');
    const { act, view } = store.getState();
    const ringing = { what: 'Anjali’s phone is ringing', hint: 'She has not picked up yet.' };
    expect(signal()).toMatchObject({ glyph: 'wave', aloud: true, ...ringing });
    const id = view.replies[0]?.id ?? '';
    for (const deed of [{ do: 'reply', id }, { do: 'backchannel' }, { do: 'hold' }] as const) {
      act(deed);
      expect(store.getState().refusal).toBe('not-picked-up');
    }
    store.getState().ask('lead');
    expect(store.getState().asking).toBeUndefined();
    expect(signal()).toMatchObject(ringing);
    until('caller');
    expect(signal().what).toBe('Anjali is speaking');
    act({ do: 'backchannel' });
    expect(store.getState().refusal).toBeUndefined();
    until('gap');
    expect(signal().what).toBe('Silence');
  });

  it('should say that the microphone is off, and that the call stands still', () => {
    store.getState().act({ do: 'answer' });
    store.getState().muteMic(true);
    expect(signal().what).toBe('Your microphone is off');
    store.getState().pause(true);
    expect(signal().what).toBe('The call stands still');
  });
});
