import { beforeEach, describe, expect, it } from 'vitest';
import type { Speech } from '../../src/audio/hearing.ts';
import { type CallerVoice, createVoice } from '../../src/audio/layers.ts';
import { createLocalVoice, type Synthesis } from '../../src/audio/local-voice.ts';
import type { Murmur } from '../../src/audio/murmur.ts';

const speech = (more: Partial<Speech> = {}): Speech => ({
  at: 0,
  cue: 'caller-starts',
  line: 'late',
  kind: 'story',
  says: 'It is late again.',
  words: ['It', 'is', 'late', 'again.'].map((text, n) => ({
    text,
    from: n * 250,
    to: (n + 1) * 250,
  })),
  durationMs: 1000,
  arousal: 400,
  abuse: false,
  threat: false,
  ...more,
});

describe('the voice of a caller', () => {
  let heard: string[];
  let wanted: CallerVoice;
  const layer = (name: string): Murmur => ({
    say: ({ line }) => heard.push(`${name} ${line}`),
    hush: () => heard.push(`${name} hushed`),
    position: () => 7,
    volume: (level) => heard.push(`${name} at ${level}`),
  });
  const voice = ({ recorded = false, device = true } = {}) =>
    createVoice(
      {
        recordings: { ...layer('recording'), has: () => recorded, expect: () => undefined },
        murmur: layer('murmur'),
        local: { ...layer('device'), has: () => device, pause: () => undefined },
      },
      () => wanted,
    );

  beforeEach(() => {
    heard = [];
    wanted = 'murmur';
  });

  it('should be the recording where there is one, else what is asked for, else the murmur', () => {
    voice({ recorded: true }).say(speech(), 200, 0, 1);
    voice().say(speech(), 200, 0, 1);
    wanted = 'device';
    voice().say(speech(), 200, 0, 1);
    voice({ device: false }).say(speech(), 200, 0, 1);
    wanted = 'none';
    voice({ recorded: true }).say(speech(), 200, 0, 1);
    expect(heard).toEqual(['recording late', 'murmur late', 'device late', 'murmur late']);
  });

  it('should murmur at another pace than people speak at, which a recording cannot', () => {
    voice({ recorded: true }).say(speech(), 200, 0, 2);
    expect(heard).toEqual(['murmur late']);
  });

  it.each([
    ['recording', true, 'murmur'],
    ['murmur', false, 'murmur'],
    ['device', false, 'device'],
  ] as const)(
    'should stop the %s in the same breath as it is interrupted',
    (name, recorded, choice) => {
      wanted = choice;
      const own = voice({ recorded });
      own.say(speech(), 200, 0, 1);
      own.hush();
      expect(heard).toEqual([`${name} late`, `${name} hushed`]);
      expect(own.position()).toBeUndefined();
    },
  );
});

describe('a voice of the device', () => {
  const said: SpeechSynthesisUtterance[] = [];
  let speaks: boolean;
  const synthesis = (...voices: readonly Partial<SpeechSynthesisVoice>[]): Synthesis => ({
    cancel: () => {
      speaks = false;
    },
    getVoices: () => voices as SpeechSynthesisVoice[],
    pause: () => undefined,
    resume: () => undefined,
    speak: (utterance) => {
      speaks = true;
      said.push(utterance);
    },
  });
  const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;
  const own = { localService: true, lang: 'en-GB' };
  const english = () => 'en';

  it('should be none that asks a server, and none of another language', () => {
    const others = [
      { localService: false, lang: 'en-US' },
      { localService: true, lang: 'fr-FR' },
    ];
    expect(createLocalVoice(synthesis(...others), utter, english).has(speech())).toBe(false);
    expect(createLocalVoice(synthesis(...others, own), utter, english).has(speech())).toBe(true);
  });

  it('should be of the language of what it reads, line by line', () => {
    const german = { localService: true, lang: 'de-DE' };
    const languageOf = ({ says }: Speech) => (says.includes('ß') ? 'de-CH' : 'en');
    const voice = createLocalVoice(synthesis(own, german), utter, languageOf);
    voice.say(speech({ says: 'Heiß hier.' }), 200, 0, 1);
    expect(said.at(-1)?.lang).toBe('de-DE');
    voice.say(speech({ says: 'Hot in here.' }), 200, 0, 1);
    expect(said.at(-1)?.lang).toBe('en-GB');
  });

  it('should speak faster the more heated the caller is, and as fast as the line needs', () => {
    const voice = createLocalVoice(synthesis(own), utter, english);
    const rateOf = (more: Partial<Speech>) => {
      voice.say(speech({ durationMs: 3000, ...more }), 200, 0, 1);
      return said.at(-1)?.rate ?? 0;
    };
    expect(rateOf({ arousal: 900 })).toBeGreaterThan(rateOf({ arousal: 100 }));
    expect(rateOf({ durationMs: 800 })).toBeGreaterThan(rateOf({ durationMs: 3000 }));
    expect(rateOf({ durationMs: 1 })).toBeLessThanOrEqual(2);
  });

  it('should go on from where the call is, and stop at once', () => {
    const voice = createLocalVoice(synthesis(own), utter, english);
    voice.say(speech(), 200, 600, 1);
    expect([said.at(-1)?.text, speaks]).toEqual(['late again.', true]);
    voice.hush();
    expect(speaks).toBe(false);
  });
});
