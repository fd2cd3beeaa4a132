import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/call/cue.ts';
import { createVoices } from '../../src/scene/voices.ts';

const starts = (at: number): Cue => ({
  at,
  cue: 'caller-starts',
  line: 'a',
  kind: 'story',
  says: 'Four!',
  words: [],
  durationMs: 900,
  arousal: 600,
  abuse: false,
  threat: false,
});
const stops = (at: number, cut = false): Cue => ({
  at,
  cue: 'caller-stops',
  line: 'a',
  said: 1,
  cut,
});

describe('createVoices', () => {
  it('should follow a log as it grows', () => {
    const log: Cue[] = [{ at: 0, cue: 'ring' }, { at: 3000, cue: 'answered' }, starts(3500)];
    const read = createVoices();
    expect(read(log)).toMatchObject({
      answeredAt: 3000,
      spans: [{ who: 'caller', from: 3500, until: Infinity }],
    });
    log.push(stops(4000, true));
    expect(read(log).spans).toEqual([{ who: 'caller', from: 3500, until: 4000, cut: true }]);
  });

  it('should begin anew with another log, and with one that has grown shorter', () => {
    const read = createVoices();
    const log = [starts(1000), stops(2000), starts(3000)];
    expect(read(log).spans).toHaveLength(2);
    expect(read([starts(500)]).spans).toEqual([
      { who: 'caller', from: 500, until: Infinity, cut: false },
    ]);
    expect(read(log).spans).toHaveLength(2);
    log.length = 1;
    expect(read(log).spans).toHaveLength(1);
  });
});
