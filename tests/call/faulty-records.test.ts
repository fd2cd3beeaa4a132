import { describe, expect, it } from 'vitest';
import {
  checkRecord,
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

/** What is said where a record should be and is none. */
const nothing = (): RecordError | undefined => {
  const reading = checkRecord(undefined);
  return 'error' in reading ? reading.error : undefined;
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

  it.each([
    ['an empty text', /^the file is empty\. Take the record from the game again/],
    ['nothing but white space', /^the file is empty/],
    [
      'a text that is no JSON',
      /^this is not a run .* begins with 'milk, eggs', .* not JSON\. Give /,
    ],
    ['the bytes of an archive', /^this is not text in UTF-8\. Save a run record as UTF-8/],
    ['a record in UTF-16', /^this is not text in UTF-8/],
    ['JSON that breaks off', /^the text breaks off at line 1, column 301.*Take the record/],
    ['a number', /^this is not a run .* this is 7\. Give what “Save the record” gives/],
    ['null', /this is null\. Give what/],
    ['a text in quotes', /this is 'run'\. Give what/],
    ['a list of records', /this is a list\. Give each run in a file of its own/],
    ['a scenario', /^this is a scenario file, not a run record\. .*`hold check`/],
    ['a scenario written as JSON', /^this is a scenario file/],
    ['an object without a format', /^this is not a run .* has no “format” line\. Give what/],
    ['JSON of another kind', /has no “format” line/],
    ['another format', /its “format” is 'hold-the-line\/result', not “hold-the-line\/run”\. Give/],
    ['a format that is a list', /its “format” is a list/],
    ['all that a browser keeps', /^this is the export .* Each run in it has a “record”/],
    ['no version', /^the record has no 'version'\. Take the record/],
    ['an older engine', /engine '1', .* callers have been changed since/],
    ['an engine of days to come', /engine '1000', .* a newer version of the game/],
  ])('should be told what it is, and how to mend it, when it is %s', (what, words) => {
    const [, , text = ''] = FAULTS.find(([name]) => name === what) ?? [];
    const error = refusal(text);
    expect(error && refusedInWords(error)).toMatch(words);
  });

  it('should never be told of anything that is undefined', async () => {
    const errors = [...FAULTS.map(([, , text]) => refusal(text)), nothing()];
    for (const language of ['de', 'en'] as const) {
      await speak(language);
      for (const error of errors) expect(error && refusedInWords(error)).not.toMatch(/undefined/);
    }
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
