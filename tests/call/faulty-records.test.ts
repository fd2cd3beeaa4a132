import { describe, expect, it } from 'vitest';
import {
  RECORD_ERRORS,
  RecordError,
  readRecord,
  replay,
  replayRecord,
} from '../../src/call/index.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { speak } from '../../src/words/say.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { FAULTS } from './faulty-records.ts';
import { good, run, scenario } from './good-record.ts';

/** What the whole of the room says to a text: the reader, and then the call. */
const refusal = (text: string): RecordError | undefined => {
  const reading = readRecord(text);
  if ('error' in reading) return reading.error;
  const replayed = replayRecord(scenario, reading.record);
  return 'error' in replayed ? replayed.error : undefined;
};

/** The fastest of three, since any of them may meet a collection of garbage. */
const fastestMs = (work: () => void): number => {
  const times = [0, 0, 0].map(() => cpuMsOf(work));
  return Math.min(...times);
};

describe('a record that is at fault', () => {
  for (const [what, code, text, act] of FAULTS) {
    it(`should be refused for ${what}, as ${code}, within 50 ms`, () => {
      const error = refusal(text);
      expect(error).toBeInstanceOf(RecordError);
      expect(error?.code).toBe(code);
      expect(error?.act).toBe(act);
      const words = error ? refusedInWords(error) : '';
      expect(words).toMatch(/^.{10,400}$/su);
      if (act !== undefined) expect(words).toContain(`act ${act}`);
      expect(fastestMs(() => refusal(text))).toBeLessThan(50);
    });
  }

  it('should be refused in German where German is shown', async () => {
    const errors = FAULTS.flatMap(([, , text]) => refusal(text) ?? []);
    const inEnglish = errors.map(refusedInWords);
    await speak('de');
    const inGerman = errors.map(refusedInWords);
    await speak('en');
    const english = /\b(?:the|and|write|take|give|leave|record|this|which|list|of)\b/i;
    expect(inEnglish.filter((words) => !english.test(words))).toEqual([]);
    expect(inGerman.filter((words) => english.test(words.replace(/[„'"].*?[“'"]/g, '')))).toEqual(
      [],
    );
  });

  it('should be refused in each of the ways that there are', () => {
    expect([...new Set(FAULTS.map(([, code]) => code))].sort()).toEqual([...RECORD_ERRORS].sort());
  });

  it('should be refused late as fast as early, also at the last act of the longest call', () => {
    const longest = run('always-first');
    const text = JSON.stringify({ ...longest, acts: [...longest.acts, [longest.until, 'answer']] });
    expect(refusal(text)?.act).toBe(longest.acts.length);
    expect(fastestMs(() => refusal(text))).toBeLessThan(50);
  });

  it('should be refused by replay too when nobody has read it, as an exception of the same name', () => {
    expect(() => replay(scenario, { ...good, until: Number.NaN })).toThrow(RecordError);
    for (const nothing of [undefined, null, 1, [], {}, { ...good, acts: [undefined] }])
      expect(replayRecord(scenario, nothing as never)).toHaveProperty('error.code');
  });

  it('should say the line and column where its JSON breaks off', () => {
    const wordsFor = (text: string): string => {
      const error = refusal(text);
      return error ? refusedInWords(error) : '';
    };
    expect(wordsFor('{\n  "format": oops\n}')).toMatch(/^'oops\n}' at line 2, column 13 /);
    expect(wordsFor('{\n  "format": ')).toContain('breaks off at line 2, column 13');
  });
});
