import { RECORD_LIMITS, type RecordErrorCode } from '../../src/call/index.ts';
import { good, run } from './good-record.ts';

const { acts } = good;
const FIRST_REPLY = acts.findIndex(([, act]) => act === 'reply');

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

type Fault = readonly [what: string, code: RecordErrorCode, text: string, act?: number];

/** What can be wrong with a record: the text of one, the error that it is refused with, and the act that the error names. */
export const FAULTS: readonly Fault[] = [
  ['an empty text', 'not-json', ''],
  ['nothing but white space', 'not-json', ' \n\t\n'],
  ['a text that is no JSON', 'not-json', 'milk, eggs'],
  ['the bytes of an archive', 'not-json', 'PK\x03\x04\0\uFFFD'],
  ['a record in UTF-16', 'not-json', `\uFFFD\uFFFD${[...having({})].join('\0')}`],
  ['JSON that breaks off', 'not-json', JSON.stringify(good).slice(0, 300)],
  ['JSON with a comma too many', 'not-json', JSON.stringify(good).replace(',', ',,')],
  ['NaN, which JSON does not have', 'not-json', having({}).replace(/"seed":\d+/, '"seed":NaN')],
  ['a text of two megabytes', 'too-large', having({ note: 'x'.repeat(2_000_000) })],
  ['a million acts', 'too-large', having({ acts: murmurs(1_000_000, 1) })],
  ['a number', 'not-a-record', '7'],
  ['null', 'not-a-record', 'null'],
  ['a text in quotes', 'not-a-record', '"run"'],
  ['a list', 'not-a-record', '[]'],
  ['a list of records', 'not-a-record', JSON.stringify([good, good])],
  ['a scenario', 'not-a-record', '# a call\nid: a\nbeats:\n  pick-up:\n    stage: [crisis]\n'],
  ['a scenario written as JSON', 'not-a-record', JSON.stringify({ format: 1, beats: {} })],
  ['lists in lists, 50,000 deep', 'too-deep', deep('[', ']')],
  ['another format', 'other-format', having({ format: 'hold-the-line/result' })],
  ['an object without a format', 'other-format', '{}'],
  ['JSON of another kind', 'other-format', JSON.stringify({ name: 'app', version: '1.0.0' })],
  ['a format that is a list', 'other-format', having({ format: [] })],
  [
    'all that a browser keeps',
    'other-format',
    JSON.stringify({ format: 'hold-the-line/all-my-data', version: 1, runs: [] }),
  ],
  ['another version', 'other-version', having({ version: 2, laps: [] })],
  ['no version', 'missing-field', having({ version: undefined })],
  ['no engine', 'missing-field', having({ engine: undefined })],
  ['an older engine', 'other-engine', having({ engine: '1' })],
  ['an engine of days to come', 'other-engine', having({ engine: '1000' })],
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
