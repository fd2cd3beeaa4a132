import { beforeEach, describe, expect, it } from 'vitest';
import { type Hearing, NOTHING, type Speech } from '../../src/audio/hearing.ts';
import { createPlayback, type Playback } from '../../src/audio/playback.ts';
import type { Speaker } from '../../src/audio/speaker.ts';

const line = (at: number): Speech => ({
  at,
  cue: 'caller-starts',
  line: 'late',
  kind: 'story',
  says: 'It is late.',
  words: [{ text: 'It', from: 0, to: 2000 }],
  durationMs: 2000,
  arousal: 400,
  abuse: false,
  threat: false,
});

describe('playback', () => {
  let heard: string[];
  let position: number | undefined;
  let playback: Playback;

  beforeEach(() => {
    heard = [];
    position = undefined;
    const speaker: Pick<Speaker, 'effects' | 'murmur'> = {
      effects: {
        play: (sound) => heard.push(`play ${sound}`),
        stop: (sound) => heard.push(`stop ${sound}`),
        volume: () => undefined,
      },
      murmur: {
        say: (speech, pitch, fromMs, rate) =>
          heard.push(
            `say ${speech.line} at ${pitch} from ${fromMs}${rate === 1 ? '' : `, ${rate} times`}`,
          ),
        hush: () => heard.push('hush'),
        position: () => position,
        volume: () => undefined,
      },
    };
    playback = createPlayback(speaker, 200);
  });

  const open = (more: Partial<Hearing> = {}): Hearing => ({ ...NOTHING, line: 'open', ...more });

  it('should play each sound once, however often it is asked to follow', () => {
    const ringing: Hearing = { ...NOTHING, once: { sound: 'ring', at: 0 } };
    playback.follow(ringing, 0);
    playback.follow(ringing, 16);
    expect(heard).toEqual(['play ring']);
  });

  it('should stop the ring when the call is answered', () => {
    playback.follow({ ...NOTHING, once: { sound: 'ring', at: 0 } }, 0);
    playback.follow(open({ once: { sound: 'pick-up', at: 900 } }), 900);
    expect(heard).toEqual(['play ring', 'stop ring', 'play pick-up', 'play open-line']);
  });

  it('should leave out a click that is long past, and take up a line in the middle', () => {
    playback.follow(open({ once: { sound: 'pick-up', at: 900 }, speech: line(4000) }), 4700);
    expect(heard).toEqual(['say late at 200 from 700', 'play open-line']);
  });

  it('should say a line to its end, also when it is shown in another language, and again when the call goes back in it', () => {
    playback.follow(open({ speech: line(4000) }), 4000);
    playback.follow(open({ speech: { ...line(4000), says: 'Es ist spät.' } }), 4500);
    expect(heard).toEqual(['say late at 200 from 0', 'play open-line']);
    playback.follow(open({ speech: line(4000) }), 4300);
    expect(heard.at(-1)).toBe('say late at 200 from 300');
  });

  it('should hush the voice at once when the line is broken off', () => {
    playback.follow(open({ speech: line(4000) }), 4000);
    playback.follow(open(), 4300);
    expect(heard.at(-1)).toBe('hush');
  });

  it('should say a line faster where the call runs faster, and be as patient with it', () => {
    const speech = line(4000);
    playback.follow(open({ speech }), 4000, 1);
    playback.follow(open({ speech }), 4100, 4);
    expect(heard.at(-1)).toBe('say late at 200 from 100, 4 times');
    position = 900;
    playback.follow(open({ speech }), 4000, 4);
    expect(heard.filter((did) => did.startsWith('say'))).toHaveLength(2);
  });

  it('should set the voice right when it has drifted from the call, and only then', () => {
    const speech = line(4000);
    playback.follow(open({ speech }), 4000);
    position = 500;
    playback.follow(open({ speech }), 4400);
    expect(heard.filter((did) => did.startsWith('say'))).toHaveLength(1);
    playback.follow(open({ speech }), 4200);
    expect(heard.at(-1)).toBe('say late at 200 from 200');
  });

  it('should change the line for the music and back', () => {
    playback.follow(open(), 0);
    playback.follow({ ...NOTHING, line: 'held' }, 100);
    playback.follow(open(), 200);
    playback.silence();
    expect(heard).toEqual([
      'play open-line',
      'stop open-line',
      'play hold',
      'stop hold',
      'play open-line',
      'stop open-line',
    ]);
  });
});
