import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createCall,
  RECORD_ERRORS,
  RECORD_LIMITS,
  RecordError,
  type RecordErrorCode,
  type RunRecord,
  readRecord,
  replay,
  replayRecord,
  replayUpTo,
} from '../../src/call/index.ts';
import { PLAYERS, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { speak } from '../../src/words/say.ts';
import { boardReport } from '../board-report.ts';

/** The shipped call, and a message to be written after it. */
const scenario: Scenario = {
  ...boardReport(),
  message: {
    to: 'Floor 3',
    task: 'Say how it stands.',
    most: 3,
    sentences: ['a', 'b', 'c', 'd'].map((id) => ({ id, says: `Sentence ${id}.`, coach: 'Well.' })),
  },
};
const run = (player: string, seed = 1): RunRecord =>
  playCall(scenario, playerNamed(player) ?? (() => ({ wait: 1 })), seed).record();
const good = run('listener');
const { acts } = good;
const FIRST_REPLY = acts.findIndex(([, act]) => act === 'reply');

/** What the whole of the room says to a text: the reader, and then the call. */
const refusal = (text: string): RecordError | undefined => {
  const reading = readRecord(text);
  if ('error' in reading) return reading.error;
  const replayed = replayRecord(scenario, reading.record);
  return 'error' in replayed ? replayed.error : undefined;
};

/** The good record as JSON, with some of its fields written in other ways. */
const having = (fields: object): string => JSON.stringify({ ...good, ...fields });
/** The good record with act `n` written as `act`. */
const havingAct = (n: number, act: unknown): string => having({ acts: acts.with(n, act as never) });
/** The good record with other work after the call. */
const afterwards = (afterCall: unknown): string => having({ afterCall });
const murmurs = (count: number, everyMs: number): unknown[] => [
  [2000, 'answer'],
  ...Array.from({ length: count }, (_, n) => [2700 + n * everyMs, 'backchannel']),
];
const timeOf = (n: number): number => acts[n]?.[0] ?? 0;
const deep = (open: string, close: string): string => open.repeat(50_000) + close.repeat(50_000);

type Case = readonly [what: string, code: RecordErrorCode, text: string, act?: number];

const CASES: readonly Case[] = [
  ['an empty text', 'not-json', ''],
  ['JSON that breaks off', 'not-json', JSON.stringify(good).slice(0, 300)],
  ['JSON with a comma too many', 'not-json', JSON.stringify(good).replace(',', ',,')],
  ['NaN, which JSON does not have', 'not-json', having({}).replace(/"seed":\d+/, '"seed":NaN')],
  ['a text of two megabytes', 'too-large', having({ note: 'x'.repeat(2_000_000) })],
  ['a million acts', 'too-large', having({ acts: murmurs(1_000_000, 1) })],
  ['a number', 'not-a-record', '7'],
  ['null', 'not-a-record', 'null'],
  ['a list', 'not-a-record', '[]'],
  ['lists in lists, 50,000 deep', 'too-deep', deep('[', ']')],
  ['another format', 'other-format', having({ format: 'hold-the-line/result' })],
  ['an object without a format', 'other-format', '{}'],
  ['another version', 'other-version', having({ version: 2, laps: [] })],
  ['another engine', 'other-engine', having({ engine: '1' })],
  ['a huge string for an engine', 'other-engine', having({ engine: 'x'.repeat(140_000) })],
  ['a missing field', 'missing-field', having({ until: undefined })],
  ['a field too many', 'unknown-field', having({ score: 100 })],
  [
    'a field too many, 50,000 deep',
    'too-deep',
    having({ a: 0 }).replace('"a":0', `"a":${deep('[', ']')}`),
  ],
  [
    'a field named __proto__',
    'unknown-field',
    having({}).replace('{', '{"__proto__":{"mode":"exam"},'),
  ],
  [
    'a field too many in scenario',
    'unknown-field',
    having({ scenario: { ...good.scenario, title: '' } }),
  ],
  ['a scenario that is a string', 'bad-field', having({ scenario: 'board-report' })],
  [
    'a huge string for an id',
    'bad-field',
    having({ scenario: { ...good.scenario, id: 'x'.repeat(140_000) } }),
  ],
  ['a mode that there is not', 'bad-field', having({ mode: 'cheat' })],
  ['a timing that there is not', 'bad-field', having({ timing: 'spoken' })],
  ['a composure of more than all', 'bad-number', having({ composure: 1001 })],
  ['a going back that never was', 'bad-field', having({ rewound: 0 })],
  ['a going back with a fraction', 'bad-number', having({ rewound: 1.5 })],
  ['a going back in an exam', 'bad-field', having({ mode: 'exam', rewound: 1 })],
  ['acts that are no list', 'bad-field', having({ acts: { length: 2 } })],
  ['a negative seed', 'bad-number', having({ seed: -1 })],
  ['a seed with a fraction', 'bad-number', having({ seed: 1.5 })],
  ['a seed beyond 32 bits', 'bad-number', having({ seed: 4_294_967_296 })],
  ['a seed written as a string', 'bad-number', having({ seed: '1' })],
  ['a seed too large for a number', 'bad-number', having({}).replace(/"seed":\d+/, '"seed":1e999')],
  ['an end that is null, as NaN is in JSON', 'bad-number', having({ until: Number.NaN })],
  ['a negative end', 'bad-number', having({ until: -1 })],
  ['an end that no call reaches', 'too-long', having({ until: RECORD_LIMITS.ms + 1 })],
  ['one gap of a year', 'too-long', havingAct(3, [31_536_000_000, 'backchannel']), 3],
  ['one act more than are read', 'too-many-acts', having({ acts: murmurs(2000, 100) })],
  ['an act that is null', 'bad-act', havingAct(2, null), 2],
  ['an act without a name', 'bad-act', havingAct(2, [timeOf(2)]), 2],
  ['an act with something behind it', 'bad-act', havingAct(0, [...(acts[0] ?? []), 'x']), 0],
  [
    'a reply with something behind it',
    'bad-act',
    havingAct(FIRST_REPLY, [...(acts[FIRST_REPLY] ?? []), 1]),
    FIRST_REPLY,
  ],
  ['an act that there is not', 'unknown-act', havingAct(2, [timeOf(2), 'shout']), 2],
  [
    'an act named like a part of every object',
    'unknown-act',
    havingAct(2, [timeOf(2), 'constructor']),
    2,
  ],
  [
    'a reply without an id',
    'reply-without-id',
    havingAct(FIRST_REPLY, [timeOf(FIRST_REPLY), 'reply']),
    FIRST_REPLY,
  ],
  [
    'a reply with a huge id',
    'bad-field',
    havingAct(FIRST_REPLY, [timeOf(FIRST_REPLY), 'reply', 'x'.repeat(140_000)]),
    FIRST_REPLY,
  ],
  [
    'a time that is null, as NaN is in JSON',
    'bad-number',
    havingAct(1, [Number.NaN, 'backchannel']),
    1,
  ],
  ['a time with a fraction', 'bad-number', havingAct(1, [timeOf(1) + 0.5, 'backchannel']), 1],
  ['a time written as a string', 'bad-number', havingAct(1, [`${timeOf(1)}`, 'backchannel']), 1],
  ['an act before the phone rang', 'act-before-start', havingAct(0, [-1, 'answer']), 0],
  [
    'acts out of order',
    'act-out-of-order',
    having({ acts: acts.with(4, acts[5] as never).with(5, acts[4] as never) }),
    5,
  ],
  [
    'an act after the end of the record',
    'act-after-end',
    having({ acts: [...acts, [good.until + 1, 'end']] }),
    acts.length,
  ],
  [
    'an act after the end of the call',
    'act-after-end',
    having({ until: good.until + 9000, acts: [...acts, [good.until + 5000, 'backchannel']] }),
    acts.length,
  ],
  [
    'an act while the caller says goodbye',
    'act-after-end',
    having({ acts: [...acts, [good.until - 1, 'end']] }),
    acts.length,
  ],
  ['acts faster than a hand', 'acts-too-fast', having({ acts: murmurs(20, 10) }), 16],
  ['many acts at one moment', 'acts-too-fast', having({ acts: murmurs(1500, 0) }), 16],
  [
    'a scenario that is not here',
    'unknown-scenario',
    having({ scenario: { ...good.scenario, id: 'nobody' } }),
  ],
  [
    'another version of the scenario',
    'other-hash',
    having({ scenario: { ...good.scenario, hash: '0' } }),
  ],
  [
    'a reply that the scenario does not have',
    'unknown-reply',
    havingAct(FIRST_REPLY, [timeOf(FIRST_REPLY), 'reply', 'nobody']),
    FIRST_REPLY,
  ],
  [
    'a reply before the call was answered',
    'act-not-possible',
    having({ acts: acts.slice(FIRST_REPLY) }),
    0,
  ],
  [
    'an answer to a call that was answered',
    'act-not-possible',
    havingAct(1, [timeOf(1), 'answer']),
    1,
  ],
  [
    'taking off hold who is not on hold',
    'act-not-possible',
    havingAct(1, [timeOf(1), 'resume']),
    1,
  ],
  ['an end after the end of the call', 'until-after-end', having({ until: good.until + 1 })],
  ['work after the call that is no work', 'bad-field', afterwards('filed')],
  ['work after the call that was not done', 'bad-field', afterwards({})],
  ['work after the call with a field too many', 'unknown-field', afterwards({ score: 100 })],
  ['a note that is a number', 'bad-field', afterwards({ note: 7 })],
  ['a message without sentences', 'bad-field', afterwards({ message: [] })],
  ['a message that is a text', 'bad-field', afterwards({ message: 'abc' })],
  ['a disposition that there is not', 'unknown-choice', afterwards({ disposition: 'nobody' })],
  ['a note that there is not', 'unknown-choice', afterwards({ note: 'constructor' })],
  ['a sentence that there is not', 'unknown-choice', afterwards({ message: ['a', 'x'] })],
  ['a sentence that comes twice', 'sentence-twice', afterwards({ message: ['a', 'b', 'a'] })],
  ['a message that is too long', 'too-many-sentences', afterwards({ message: [...'abcd'] })],
  [
    'a message of a thousand sentences',
    'too-many-sentences',
    afterwards({ message: Array(1000).fill('a') }),
  ],
  [
    'work after a call that is not over',
    'work-not-offered',
    having({ acts: acts.slice(0, 3), until: timeOf(3) - 1, afterCall: { message: ['a'] } }),
  ],
  [
    'a note where the call leaves none',
    'work-not-offered',
    JSON.stringify({ ...run('silent'), afterCall: { note: 'note-fair' } }),
  ],
  [
    'work after a call that nobody answered',
    'work-not-offered',
    JSON.stringify({ ...run('idle'), afterCall: { message: ['a'] } }),
  ],
];

/** The fastest of three, since a machine that tests on every core may be busy elsewhere for a while. */
const fastestMs = (work: () => void): number => {
  const times = [0, 0, 0].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
};

describe('a record that is at fault', () => {
  for (const [what, code, text, act] of CASES) {
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
    const errors = CASES.flatMap(([, , text]) => refusal(text) ?? []);
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
    expect([...new Set(CASES.map(([, code]) => code))].sort()).toEqual([...RECORD_ERRORS].sort());
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

describe('docs/records.md', () => {
  const page = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');

  it('should have a line for each error and none for others', () => {
    const described = [
      ...page.matchAll(/^\| `([a-z-]+)` \| (?:has|is|was|lacks|does|names|ends|stops)/gm),
    ];
    expect(described.map(([, code]) => code).sort()).toEqual([...RECORD_ERRORS].sort());
  });

  it('should show a record that can be read', () => {
    const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? '';
    expect(readRecord(example)).toHaveProperty('record.seed', 7);
  });

  it('should name the limits as they are', () => {
    for (const limit of ['150,000', '2000', '1,800,000', '4,294,967,295', '15 acts within 500 ms'])
      expect(page).toContain(limit);
    expect(RECORD_LIMITS).toMatchObject({ text: 150_000, acts: 2000, ms: 1_800_000 });
    expect(RECORD_LIMITS).toMatchObject({ seed: 4_294_967_295, handActs: 15, handMs: 500 });
  });
});

describe('a record that is not at fault', () => {
  it('should come out of its own call again, byte for byte', () => {
    for (const player of [...Object.keys(PLAYERS), 'interrupter:6']) {
      const record = run(player, 3);
      const reading = readRecord(JSON.stringify(record, undefined, 2));
      expect(reading).toEqual({ record });
      expect(JSON.stringify(replay(scenario, record).record())).toBe(JSON.stringify(record));
    }
  });

  it('should say how the call was sat through, once and for good', () => {
    const call = createCall(scenario, { seed: 3, mode: 'practice' });
    call.sat({ timing: 'adjusted' });
    call.sat({ timing: 'untimed' });
    call.sat({ timing: 'adjusted' });
    call.sat({ rewound: 1 });
    call.sat({ rewound: 1 });
    const { timing, rewound } = call.record();
    expect({ timing, rewound }).toEqual({ timing: 'untimed', rewound: 2 });
    expect(replay(scenario, call.record()).record()).toEqual(call.record());
    const on = replayUpTo(scenario, call.record(), 0);
    on.sat({ rewound: 1 });
    expect(on.record()).toMatchObject({ timing: 'untimed', rewound: 3 });
  });

  it('should begin where the composure of the call before was left', () => {
    const begun = (composure?: number) => {
      const call = createCall(scenario, { seed: 3, mode: 'practice', composure });
      call.advanceTo(1000);
      call.act({ do: 'answer' });
      call.advanceTo(20_000);
      return call;
    };
    const [fresh, worn] = [begun(), begun(100)];
    expect([fresh.view().snap, worn.view().snap]).toEqual([undefined, expect.any(String)]);
    expect(worn.view().composure).toBeLessThan(fresh.view().composure);
    const again = replay(scenario, worn.record());
    expect(again.log).toEqual(worn.log);
    expect(again.record()).toEqual(worn.record());
    expect(Object.keys(fresh.record())).not.toContain('composure');
  });

  it('should be one that stops before the call is over', () => {
    const { afterCall: _, ...before } = good;
    const began = { ...before, acts: acts.slice(0, 3), until: timeOf(3) - 1 };
    expect(replay(scenario, began).view().ended).toBeUndefined();
  });

  it('should be one without the work that the call leaves, or with a part of it', () => {
    const { afterCall, ...without } = good;
    expect(afterCall).toEqual({ disposition: 'filed-mended', note: 'note-fair' });
    expect(replay(scenario, without).record()).toEqual(without);
    for (const work of [
      { note: 'note-signs' },
      { message: ['d', 'a'] },
      { disposition: 'filed-user' },
    ])
      expect(replay(scenario, { ...good, afterCall: work }).record().afterCall).toEqual(work);
  });

  it('should hold the work in one order, however it was written', () => {
    const call = replay(scenario, { ...good, afterCall: undefined as never });
    call.file({ message: ['b'], note: 'note-fair', disposition: 'filed-mended' });
    expect(JSON.stringify(call.record().afterCall)).toBe(
      '{"disposition":"filed-mended","note":"note-fair","message":["b"]}',
    );
    expect(call.log.at(-1)).toMatchObject({ cue: 'filed', at: good.until });
    expect(call.file({ note: 'note-fair' })?.code).toBe('work-not-offered');
  });

  it('should be one of a hand that strikes as fast as it can', () => {
    const call = createCall(scenario, { seed: 1, mode: 'exam' });
    call.advanceTo(1500);
    call.act({ do: 'answer' });
    for (let n = 0; !call.view().ended; n += 1) {
      // ten times a second; and once the page hangs for a second, and all its strokes come at one moment
      call.advanceTo(call.now + (n > 20 && n <= 30 ? 0 : 100));
      call.act({ do: 'backchannel' });
    }
    expect(readRecord(JSON.stringify(call.record()))).toHaveProperty('record');
    expect(call.record().acts.length).toBeLessThan(RECORD_LIMITS.acts / 10);
  });

  it('should take less than 4 KB for five minutes', () => {
    for (const player of ['listener', 'random', 'interrupter:6', 'gap-jumper']) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const record = run(player, seed);
        const minutes = Math.max(1, record.until / 60_000);
        expect((JSON.stringify(record).length / minutes) * 5).toBeLessThan(4096);
      }
    }
  });
});
