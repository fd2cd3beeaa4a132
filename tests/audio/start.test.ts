import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Speaker } from '../../src/audio/speaker.ts';
import { type CallAudio, startAudio } from '../../src/audio/start.ts';
import type { CallStore } from '../../src/store/call-store.ts';
import { ringPhone } from '../../src/store/run-result.ts';
import { boardReport } from '../board-report.ts';

/** A device that can be taken away, given back, and die. */
class Device extends EventTarget {
  state: string = 'running';
  heard: string[] = [];
  resume = vi.fn(async () => {
    if (this.state === 'suspended') this.become('running');
    else throw new DOMException('no', 'InvalidStateError');
  });
  suspend = vi.fn(async () => this.become('suspended'));
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  get speaker(): Speaker {
    const play = (sound: string) => void this.heard.push(sound);
    return {
      ctx: this as unknown as AudioContext,
      effects: { play, stop: () => undefined, volume: () => undefined },
      murmur: {
        say: ({ line }) => play(line),
        hush: () => undefined,
        position: () => undefined,
        volume: () => undefined,
      },
    };
  }
}

const devices: Device[] = [];
vi.mock('../../src/audio/speaker.ts', () => ({
  getSpeaker: async () => {
    const device = new Device();
    devices.push(device);
    return device.speaker;
  },
}));

describe('the sound of a call', () => {
  let store: CallStore;
  let audio: CallAudio;
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
  const pass = (ms: number): void => {
    for (let left = ms; left > 0; left -= 100) store.getState().pass(100);
  };
  const latest = (): Device => devices.at(-1) as Device;

  beforeEach(async () => {
    vi.stubGlobal('window', new EventTarget());
    devices.length = 0;
    store = ringPhone(boardReport(), 1, 'practice');
    audio = startAudio(store);
    await settled();
    store.getState().act({ do: 'answer' });
    pass(1000);
  });
  afterEach(() => {
    audio.stop();
    vi.unstubAllGlobals();
  });

  it('should come back after another telephone call took it away, and the call go on meanwhile', async () => {
    const device = latest();
    expect(device.heard).toContain('pick-up');
    device.become('interrupted');
    const before = device.heard.length;
    pass(4000);
    expect(device.heard).toHaveLength(before);
    expect(store.getState().view.now).toBe(5000);
    device.become('suspended');
    await settled();
    expect(device.state).toBe('running');
    pass(4000);
    expect(device.heard.length).toBeGreaterThan(before);
  });

  it('should come from another device where the first one died', async () => {
    const [first] = devices as [Device];
    first.become('closed');
    await settled();
    expect(devices).toHaveLength(2);
    pass(4000);
    expect(latest().heard.length).toBeGreaterThan(0);
    const before = first.heard.length;
    pass(2000);
    expect(first.heard).toHaveLength(before);
  });

  it('should stay silent while the call stands still, and change nothing of it, whatever becomes of it', async () => {
    store.getState().pause(true);
    await settled();
    expect(latest().state).toBe('suspended');
    store.getState().pause(false);
    await settled();
    expect(latest().state).toBe('running');
    latest().become('closed');
    latest().dispatchEvent(new Event('statechange'));
    pass(3000);
    const silent = ringPhone(boardReport(), 1, 'practice');
    silent.getState().act({ do: 'answer' });
    for (let n = 0; n < 40; n += 1) silent.getState().pass(100);
    expect(store.getState().log).toEqual(silent.getState().log);
  });
});
