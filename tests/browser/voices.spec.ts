import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createCall } from '../../src/call/index.ts';
import { root } from '../../tools/root.mjs';
import { BOARD_REPORT, boardReport } from '../board-report.ts';
import { press } from './press.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

const SEED = 7;
const TONE_HZ = 1000;
const TONE_S = 6;
/** What is promised: so soon after an interruption nothing more is heard, in s. */
const SILENT_S = 0.05;
/** So long the trainee is alone on the line when they cut in; then the caller complains, in s. */
const ALONE_S = 1;

/** A recording of a line: a tone, which no murmur could be taken for. */
const tone = (): Buffer => {
  const rate = 8000;
  const wav = Buffer.alloc(44 + 2 * rate * TONE_S);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(2 * rate, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(2 * rate * TONE_S, 40);
  for (let n = 0; n < rate * TONE_S; n += 1)
    wav.writeInt16LE(Math.round(8000 * Math.sin((2 * Math.PI * TONE_HZ * n) / rate)), 44 + 2 * n);
  return wav;
};

/** The id of the line with which the caller begins. */
const firstLine = (): string => {
  const call = createCall(boardReport(), { seed: SEED, mode: 'practice' });
  call.advanceTo(500);
  call.act({ do: 'answer' });
  call.advanceTo(20_000);
  const begun = call.log.find((cue) => cue.cue === 'caller-starts');
  if (begun?.cue !== 'caller-starts') throw new Error('nobody speaks');
  return begun.line;
};

/** A moment of sound as the page hears it: the time of the audio clock (s), and how often the wave crossed nought in it. */
type Loud = readonly [at: number, crossings: number];

interface Heard {
  readonly loud: readonly Loud[];
  /** the audio clock when a key made a sound stop, s */
  readonly cuts: readonly number[];
  readonly now: number;
}

/** Runs where the sound is made, block by block of 128 samples: notes each that can be heard. */
const TAP = `registerProcessor('tap', class extends AudioWorkletProcessor {
  constructor() { super(); this.loud = []; this.port.onmessage = () => this.port.postMessage(this.loud); }
  process([[samples]]) {
    if (samples?.some((value) => Math.abs(value) > 0.002)) {
      const crossings = samples.reduce((sum, value, n) => sum + (n > 0 && value * samples[n - 1] < 0 ? 1 : 0), 0);
      this.loud.push([currentTime, crossings]);
    }
    return true;
  }
});`;

type Tapped = { tap?: { ctx: AudioContext; port: MessagePort }; cuts: number[]; decoded: boolean };

/** Listens to all that goes to the speaker of a page that is not loaded yet, and to when its keys cut a sound off. */
const listenTo = async (page: Page): Promise<void> => {
  await page.addInitScript((longS) => {
    const here = globalThis as unknown as Tapped;
    here.cuts = [];
    const connect: (this: AudioNode, to: AudioNode) => AudioNode = AudioNode.prototype.connect;
    const attach = async (node: AudioNode) => {
      const ctx = node.context as AudioContext;
      await ctx.audioWorklet.addModule('/tap.js');
      const tap = new AudioWorkletNode(ctx, 'tap');
      connect.call(node, tap);
      connect.call(tap, ctx.destination);
      here.tap = { ctx, port: tap.port };
    };
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      // Howler also wakes the device, with a sound that goes there by itself
      if (to[0] === this.context.destination && this instanceof GainNode) void attach(this);
      return Reflect.apply(connect, this, to) as AudioNode;
    } as typeof AudioNode.prototype.connect;
    const { decodeAudioData } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.decodeAudioData = async function (...given) {
      const buffer = await decodeAudioData.apply(this, given);
      if (buffer.duration > longS) here.decoded = true;
      return buffer;
    };
    // a key is heard in one task from end to end, however slow the machine: no timer runs in between
    let isNew = false;
    addEventListener(
      'keydown',
      () => {
        isNew = true;
        setTimeout(() => {
          isNew = false;
        });
      },
      true,
    );
    const { stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.stop = function (...given) {
      if (isNew) here.cuts.push(this.context.currentTime);
      isNew = false;
      return stop.apply(this, given);
    };
    // the voice alone is what is listened to
    localStorage.setItem('hold-the-line/settings', JSON.stringify({ effects: 0, voice: 1 }));
  }, TONE_S - 1);
};

const heardOn = (page: Page): Promise<Heard> =>
  page.evaluate(async () => {
    const { tap, cuts } = globalThis as unknown as Tapped;
    if (!tap) return { loud: [], cuts: [], now: 0 };
    const loud = await new Promise<Loud[]>((done) => {
      tap.port.onmessage = ({ data }) => done(data);
      tap.port.postMessage('tell');
    });
    return { loud, cuts, now: tap.ctx.currentTime };
  });

/** Cuts in when a voice has been heard for a while since `from` (s), and gives what was heard around that moment. */
const cutIn = async (page: Page, from: number) => {
  await expect
    .poll(async () => {
      const { loud, now } = await heardOn(page);
      const since = loud.filter(([at]) => at > from);
      // not in a pause between two words
      return since.length > 60 && now - (since.at(-1)?.[0] ?? 0) < 0.1;
    })
    .toBe(true);
  await page.keyboard.press('1');
  const cutAt = (await heardOn(page)).cuts.at(-1) ?? 0;
  expect(cutAt, 'the key cuts it off').toBeGreaterThan(from);
  await expect.poll(async () => (await heardOn(page)).now).toBeGreaterThan(cutAt + ALONE_S);
  const { loud } = await heardOn(page);
  const before = loud.filter(([at]) => at > from && at <= cutAt);
  const after = loud.filter(([at]) => at > cutAt && at < cutAt + ALONE_S);
  const crossings = before.reduce((sum, [, count]) => sum + count, 0);
  return {
    cutAt,
    lastBeforeS: cutAt - (before.at(-1)?.[0] ?? 0),
    silentAfterS: (after.at(-1)?.[0] ?? cutAt) - cutAt,
    /** of each of its waves two */
    hz: crossings / 2 / (before.length * (128 / 44_100)),
  };
};

let server: TeamServer;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hold-voices-'));
  const [web, scenarios] = [join(folder, 'web'), join(folder, 'scenarios')];
  // the page loads only what its own server has
  cpSync(join(root, 'dist/web'), web, { recursive: true });
  writeFileSync(join(web, 'tap.js'), TAP);
  const own = join(scenarios, 'voices', 'board-report');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(scenarios, 'board-report.yaml'), BOARD_REPORT);
  writeFileSync(join(own, `${firstLine()}.wav`), tone());
  server = await startTeamServer({ web, scenarios });
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = () => `${server.address}/#/call/board-report?seed=${SEED}&mode=practice`;

test.describe('the voice of a caller who is interrupted', () => {
  test('should fall silent within 50 ms of audio, recorded or murmured', async ({ page }) => {
    await listenTo(page);
    await page.goto(call());
    await page.waitForFunction(() => (globalThis as unknown as Tapped).decoded);
    await press(page.getByRole('button', { name: 'Answer', exact: true }));
    const recorded = await cutIn(page, 0);
    expect(recorded.hz).toBeGreaterThan(0.9 * TONE_HZ);
    expect(recorded.hz).toBeLessThan(1.1 * TONE_HZ);
    expect(recorded.lastBeforeS).toBeLessThan(SILENT_S);
    expect(recorded.silentAfterS).toBeLessThan(SILENT_S);

    // nobody has recorded the complaint
    const murmured = await cutIn(page, recorded.cutAt + ALONE_S);
    expect(Math.abs(murmured.hz - TONE_HZ)).toBeGreaterThan(100);
    expect(murmured.silentAfterS).toBeLessThan(SILENT_S);
  });

  test('should fall silent at once where the device speaks (a stand-in for speechSynthesis, which has no voices here)', async ({
    page,
  }) => {
    await listenTo(page);
    await page.addInitScript(() => {
      const spoken: string[] = [];
      Object.assign(globalThis, {
        spoken,
        // the real one takes only voices of its own
        SpeechSynthesisUtterance: class {
          constructor(readonly text: string) {}
        },
      });
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: {
          getVoices: () => [{ localService: true, lang: 'en-GB', name: 'stand-in' }],
          speak: ({ text }: { text: string }) => spoken.push(text),
          cancel: () => spoken.push('hush'),
          pause: () => undefined,
          resume: () => undefined,
        },
      });
      const press = () => {
        spoken.push('key');
        setTimeout(() => spoken.push('later'));
      };
      addEventListener('keydown', press, true);
      localStorage.setItem(
        'hold-the-line/settings',
        JSON.stringify({ effects: 0, callerVoice: 'device', speed: 0.5 }),
      );
    });
    const spoken = () =>
      page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
    const other = call().replace(`seed=${SEED}`, 'seed=8');
    await page.route('**/voices/**', (route) => route.fulfill({ json: [] }));
    await page.goto(other);
    await press(page.getByRole('button', { name: 'Answer', exact: true }));
    await expect.poll(async () => (await spoken()).at(-1)).toMatch(/\w+ \w+/);
    await page.getByRole('list', { name: 'Replies' }).getByRole('button').first().waitFor();
    await page.keyboard.press('1');
    await expect.poll(async () => (await spoken()).at(-1)).not.toBe('key');
    const told = await spoken();
    // before any timer could run
    expect(told[told.lastIndexOf('key') + 1]).toBe('hush');
    // a block without a wave is the click with which the sound of a page wakes
    expect((await heardOn(page)).loud.filter(([, crossings]) => crossings > 0)).toEqual([]);
  });
});
