import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../src/call/cue.ts';
import type { Frame } from '../../src/scene/frame.ts';
import type { Voice } from '../../src/scene/voices.ts';
import { waitedLately } from '../../src/scene/waited.ts';

const span = (who: Voice['who'], from: number, until: number, cut = false): Voice => ({
  who,
  from,
  until,
  cut,
});

const frame = (now: number, spans: readonly Voice[], kind: LineKind = 'story'): Frame =>
  ({ state: { view: { now, caption: { kind } } }, voices: { spans } }) as unknown as Frame;

describe('a silence that was left alone', () => {
  const passed = [span('caller', 0, 5000), span('caller', 6800, Number.POSITIVE_INFINITY)];

  it('should be named once the caller has gone on, and for four seconds', () => {
    expect(waitedLately(frame(6800, passed))).toEqual({ from: 5000, ms: 1800 });
    expect(waitedLately(frame(10_800, passed))).toEqual({ from: 5000, ms: 1800 });
    expect(waitedLately(frame(10_801, passed))).toBeUndefined();
  });

  it('should not be named while it lasts, where it was a breath, or where it was no pause in the story', () => {
    expect(waitedLately(frame(6000, passed.slice(0, 1)))).toBeUndefined();
    const breath = [span('caller', 0, 5000), span('caller', 5600, 9000)];
    expect(waitedLately(frame(6000, breath))).toBeUndefined();
    expect(waitedLately(frame(7000, passed, 'prompt'))).toBeUndefined();
  });

  it('should not be named after words of the trainee, or a line that they broke off', () => {
    const answered = [span('trainee', 0, 5000), span('caller', 6800, 9000)];
    expect(waitedLately(frame(7000, answered))).toBeUndefined();
    const cut = [span('caller', 0, 5000, true), span('caller', 6800, 9000)];
    expect(waitedLately(frame(7000, cut))).toBeUndefined();
  });
});
