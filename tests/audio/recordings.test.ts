import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Speech } from '../../src/audio/hearing.ts';
import type { Speaker } from '../../src/audio/speaker.ts';
import { type CallAudio, startAudio } from '../../src/audio/start.ts';
import { keyedTexts } from '../../src/scenario/index.ts';
import type { CallStore } from '../../src/store/call-store.ts';
import { inOtherWords } from '../../src/store/in-words.ts';
import { ringPhone } from '../../src/store/run-result.ts';
import { asWritten } from '../../src/store/showing.ts';
import { boardReport } from '../board-report.ts';

let heard: string[];
/** the call that is heard; the sound keeps its time */
let store: CallStore;

vi.mock('../../src/audio/soft-edges.ts', () => ({
  EDGE_S: 0,
  playSoftly: ({ name }: { name: string }) => {
    heard.push(name);
    return { stop: () => undefined };
  },
}));
vi.mock('../../src/audio/speaker.ts', () => ({ getSpeaker: async () => speaker() }));

/** It decodes a recording to the address from which it came. */
class Device extends EventTarget {
  readonly state = 'running';
  get currentTime(): number {
    return store.getState().view.now / 1000;
  }
  decodeAudioData = async (sound: ArrayBuffer) => ({
    duration: 60,
    name: new TextDecoder().decode(sound),
  });
}
const speaker = (): Speaker => ({
  ctx: new Device() as unknown as AudioContext,
  effects: { play: () => undefined, stop: () => undefined, volume: () => undefined },
  murmur: {
    say: ({ line }) => void heard.push(`murmur ${line}`),
    hush: () => undefined,
    position: () => undefined,
    volume: () => undefined,
  },
  out: {} as AudioNode,
});

/** What the caller says first, one line after the other. */
const LINES = ((): readonly string[] => {
  const store = ringPhone(boardReport(), 1, 'practice');
  store.getState().act({ do: 'answer' });
  for (let n = 0; n < 120; n += 1) store.getState().pass(250);
  return store
    .getState()
    .log.filter((cue): cue is Speech => cue.cue === 'caller-starts')
    .map(({ line }) => line);
})();
const [first = '', second = '', third = ''] = LINES;
const VOICES = '/scenarios/voices/board-report/';

describe('the recordings of a call', () => {
  let audio: CallAudio;
  let files: readonly string[];
  let fetched: string[];

  const scenario = boardReport();
  /** The call in German, but for its third line. */
  const german = inOtherWords(scenario, {
    language: 'de',
    texts: Object.fromEntries(
      keyedTexts([scenario]).map(({ key, text }) => [key, key === third ? null : `Also: ${text}`]),
    ),
  });
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
  /** Lets the caller speak until they have begun so many lines. */
  const linesBegun = (count: number): void => {
    const begun = () => store.getState().log.filter(({ cue }) => cue === 'caller-starts').length;
    for (let n = 0; n < 400 && begun() < count; n += 1) store.getState().pass(100);
    expect(begun()).toBe(count);
  };
  const answer = async () => {
    audio = startAudio(store);
    await settled();
    store.getState().act({ do: 'answer' });
  };

  beforeEach(() => {
    heard = [];
    fetched = [];
    files = [`${first}.ogg`, `${second}.ogg`, `${third}.ogg`, `de/${first}.ogg`, `fr/${first}.ogg`];
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal(
      'GainNode',
      class {
        gain = { setTargetAtTime: () => undefined };
        connect = () => undefined;
      },
    );
    vi.stubGlobal('fetch', async (address: string) => {
      fetched.push(address);
      return address === VOICES ? Response.json(files) : new Response(address.slice(VOICES.length));
    });
    store = ringPhone(scenario, 1, 'practice');
  });
  afterEach(() => {
    audio.stop();
    vi.unstubAllGlobals();
  });

  it('should be heard in the language of the words that are shown, and murmured where there is none in it', async () => {
    store.getState().show(german);
    await answer();
    linesBegun(2);
    await settled();
    linesBegun(3);
    // the third line is not translated, so its own recording is that of its words, and is fetched when it is needed
    expect(heard).toEqual([`de/${first}.ogg`, `murmur ${second}`, `murmur ${third}`]);
    await settled();
    expect(fetched).toContain(`${VOICES}${third}.ogg`);
    expect(fetched).not.toContain(`${VOICES}fr/${first}.ogg`);
  });

  it('should change with the language from the next line on', async () => {
    await answer();
    expect(fetched).not.toContain(`${VOICES}de/${first}.ogg`);
    linesBegun(1);
    store.getState().show(german);
    await settled();
    store.getState().pass(100);
    expect(heard).toEqual([`${first}.ogg`]);
    linesBegun(2);
    store.getState().show(asWritten(scenario));
    linesBegun(3);
    expect(heard).toEqual([`${first}.ogg`, `murmur ${second}`, `${third}.ogg`]);
  });

  it('should be none where the list cannot be had', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await answer();
    linesBegun(1);
    expect(heard).toEqual([`murmur ${first}`]);
  });
});
