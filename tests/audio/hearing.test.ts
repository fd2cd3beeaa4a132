import { describe, expect, it } from 'vitest';
import { hear, NOTHING } from '../../src/audio/hearing.ts';
import type { Cue } from '../../src/call/cue.ts';

const starts = {
  at: 5000,
  cue: 'caller-starts',
  line: 'late',
  kind: 'story',
  says: 'It is late.',
  words: [{ text: 'It', from: 0, to: 200 }],
  durationMs: 200,
  arousal: 400,
  abuse: false,
  threat: false,
} as const satisfies Cue;

const having = (...cues: Cue[]) => cues.reduce(hear, NOTHING);
const answered = { at: 4000, cue: 'answered' } as const;

describe('hear', () => {
  it('should ring once for each ring, and click when the call is answered', () => {
    expect(having({ at: 0, cue: 'ring' }).once).toEqual({ sound: 'ring', at: 0 });
    expect(having({ at: 0, cue: 'ring' }, { at: 4000, cue: 'ring' }).once?.at).toBe(4000);
    expect(having({ at: 0, cue: 'ring' }, answered)).toEqual({
      line: 'open',
      speech: undefined,
      once: { sound: 'pick-up', at: 4000 },
    });
  });

  it('should hear the caller from the start of a line to its end', () => {
    const speaking = having(answered, starts);
    expect(speaking.speech).toBe(starts);
    for (const cut of [true, false]) {
      const stops = { at: 5100, cue: 'caller-stops', line: 'late', said: 1, cut } as const;
      expect(hear(speaking, stops).speech).toBeUndefined();
    }
  });

  it('should hear music and nobody speaking while the caller is on hold', () => {
    const held = having(answered, starts, { at: 5100, cue: 'held' });
    expect(held.line).toBe('held');
    expect(held.speech).toBeUndefined();
    expect(hear(held, { at: 9000, cue: 'resumed' }).line).toBe('open');
  });

  it('should hear the phone ring at the other end, and the click when it is picked up there', () => {
    const rungOff = { at: 6000, cue: 'rung-off', promisedMs: 60_000, stage: 'escalation' } as const;
    const away = having(answered, starts, rungOff);
    expect(away).toEqual({
      line: 'quiet',
      speech: undefined,
      once: { sound: 'hang-up', at: 6000 },
    });
    const dialled = hear(away, { at: 9000, cue: 'rung-back', awayMs: 3000 });
    expect(dialled).toEqual({
      line: 'quiet',
      speech: undefined,
      once: { sound: 'ring', at: 9000 },
    });
    const speaks = { ...starts, at: 10_500 };
    expect(hear(dialled, speaks)).toEqual({
      line: 'open',
      speech: speaks,
      once: { sound: 'pick-up', at: 10_500 },
    });
  });

  it('should hear the line go dead, and nothing when nobody had answered', () => {
    const ended = {
      at: 60_000,
      cue: 'ended',
      ending: 'e',
      outcome: 'hung-up',
      by: 'caller',
    } as const;
    expect(having(answered, starts, ended)).toEqual({
      line: 'quiet',
      speech: undefined,
      once: { sound: 'hang-up', at: 60_000 },
    });
    expect(having({ at: 0, cue: 'ring' }, ended).once).toBeUndefined();
  });

  it('should leave what is heard alone when a cue makes no sound', () => {
    const speaking = having(answered, starts);
    expect(hear(speaking, { at: 5050, cue: 'told', fact: 'late' })).toBe(speaking);
  });
});
