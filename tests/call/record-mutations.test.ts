import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Call,
  createCall,
  RECORD_ERRORS,
  type RunRecord,
  readRecord,
  replayRecord,
} from '../../src/call/index.ts';
import { jsonFault } from '../../src/call/record-json.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { boardReport } from '../board-report.ts';
import { cpuMsOf } from '../cpu-time.ts';

const RUNS = 10_000;
const scenario = boardReport();

/** Whole calls, and calls that stopped early, which leave more of what is changed in them possible. */
const bases: readonly RunRecord[] = ['listener', 'random', 'interrupter:6', 'gap-jumper'].flatMap(
  (player) => {
    const whole = playCall(scenario, playerNamed(player) ?? (() => ({ wait: 1 })), 5).record();
    const { afterCall: _, ...call } = whole;
    const begun = [4, 9].map((n) => ({
      ...call,
      acts: whole.acts.slice(0, n),
      until: (whole.acts[n]?.[0] ?? 0) - 1,
    }));
    const sat = { ...whole, mode: 'practice' as const, timing: 'untimed' as const, rewound: 2 };
    return [whole, sat, ...begun];
  },
);
const replyIds = Object.values(scenario.beats).flatMap(({ replies }) =>
  replies.map(({ id }) => id),
);

/** How a record is changed: `how` says in which way, the three numbers where and by how much. */
interface Change {
  readonly how: number;
  readonly where: number;
  readonly much: number;
  readonly junk: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: a record that is being broken has no type
type Broken = any;

const ACTS = ['answer', 'backchannel', 'breathe', 'hold', 'resume', 'hand-to-lead', 'end', 'sing'];
const JUNK = [
  null,
  Number.NaN,
  -1,
  -0,
  0.5,
  1e21,
  2 ** 31,
  '',
  '7',
  'x'.repeat(5000),
  [],
  {},
  true,
];
const BYTES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '-',
  '.',
  'e',
  '0',
  '9',
  ' ',
  '\n',
  '\0',
  'é',
];

const of = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** The acts moved, added, removed, swapped or said otherwise. */
const ON_ACTS: readonly ((acts: Broken[], change: Change) => void)[] = [
  (acts, { where, much }) => {
    const act = of(acts, where);
    if (Array.isArray(act)) act[0] += (much % 2001) - 1000;
  },
  (acts, { where }) => void acts.splice(where % (acts.length + 1), 1),
  (acts, { where, much }) => {
    const n = where % (acts.length + 1);
    acts.splice(n, 0, [(Number(acts[n - 1]?.[0]) || 0) + (much % 3000), of(ACTS, much)]);
  },
  (acts, { where, much }) => {
    const n = where % (acts.length + 1);
    acts.splice(n, 0, [
      (Number(acts[n - 1]?.[0]) || 0) + (much % 5000),
      'reply',
      of(replyIds, much),
    ]);
  },
  (acts, { where, much }) => {
    const replies = acts.filter((act) => act?.[1] === 'reply');
    const reply = of(replies, where);
    if (reply) reply[2] = of(replyIds, much);
  },
  (acts, { where, much }) => {
    const [a, b] = [where % acts.length, much % acts.length];
    if (acts.length > 0) [acts[a], acts[b]] = [acts[b], acts[a]];
  },
  (acts, { where, junk }) => {
    const act = of(acts, where);
    if (Array.isArray(act)) act[where % 4] = junk;
  },
  (acts, { where, junk }) => void acts.splice(where % (acts.length + 1), 0, junk),
  (acts, { where, much }) => {
    const act = of(acts, where);
    if (act) acts.splice(where % acts.length, 0, ...Array.from({ length: much % 40 }, () => act));
  },
];

/** Work after the call: some that can be filed, and much that cannot. */
const WORK = [
  { disposition: 'filed-desk' },
  { disposition: 'filed-mended', note: 'note-signs' },
  { note: 'note-fair', disposition: 'filed-user' },
  { disposition: 'note-fair' },
  { message: ['note-fair', 'note-fair'] },
  { note: ['note-fair'] },
  { done: true },
  {},
];

/** How a call was sat through: some ways that there are, and some that there are not. */
const SITTINGS = [
  { composure: 300 },
  { composure: 1001 },
  { timing: 'adjusted' },
  { timing: 'spoken' },
  { rewound: 3 },
  { rewound: -1 },
];

const change = (record: Broken, { how, where, much, junk }: Change): void => {
  const fields = Object.keys(record);
  if (how < 9 && Array.isArray(record.acts))
    of(ON_ACTS, how)(record.acts, { how, where, much, junk });
  else if (how === 9) record.until = (Number(record.until) || 0) + (much % 4001) - 2000;
  else if (how === 10) record[of(fields, where)] = junk;
  else if (how === 11) delete record[of(fields, where)];
  else if (how === 12) record[`field-${where}`] = junk;
  else if (how === 13) record.seed = much % 4;
  else if (how === 15) record.afterCall = of(WORK, much);
  else if (how === 16) Object.assign(record, of(SITTINGS, much));
  else if (Object.hasOwn(record.scenario ?? '', 'id'))
    record.scenario[of(['id', 'hash', 'url'], where)] = junk;
};

const changeBytes = (text: string, where: number, much: number): string => {
  const at = where % text.length;
  const bytes = much % 3 === 0 ? '' : of(BYTES, much);
  return text.slice(0, at) + bytes + text.slice(at + (much % 3 === 1 ? 0 : 1 + (much % 5)));
};

const mutations = fc.record({
  base: fc.constantFrom(...bases),
  changes: fc.array(
    fc.record({
      how: fc.nat(16),
      where: fc.nat(100_000),
      much: fc.nat(100_000),
      junk: fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue({ maxDepth: 2 })),
    }),
    { minLength: 0, maxLength: 3 },
  ),
  // one text in four is changed as text
  bytes: fc.record({ quarter: fc.nat(3), where: fc.nat(100_000), much: fc.nat(100_000) }),
});

/** What the acts of a record earn: played by hand, a second at a time. */
const played = ({ seed, mode, composure, acts, until, afterCall }: RunRecord): Call => {
  const call = createCall(scenario, { seed, mode, composure });
  const go = (to: number): void => {
    while (call.now < to) call.advanceTo(Math.min(to, call.now + 1000));
  };
  for (const [at, act, id] of acts) {
    go(at);
    expect(call.act((act === 'reply' ? { do: act, id } : { do: act }) as never)).toBeUndefined();
  }
  go(until);
  if (afterCall) expect(call.file(afterCall)).toBeUndefined();
  return call;
};

describe('a record that has been tampered with', () => {
  it('should survive 10,000 mutated records', () => {
    const seen: Record<string, number> = {};
    let slowest = 0;
    fc.assert(
      fc.property(mutations, ({ base, changes, bytes }) => {
        const record = structuredClone(base);
        // what is put in is a thing of its own, or the next change would put it into itself
        for (const one of changes) change(record, structuredClone(one));
        const whole = JSON.stringify(record);
        const text = bytes.quarter === 0 ? changeBytes(whole, bytes.where, bytes.much) : whole;
        const look = () => {
          const reading = readRecord(text);
          return 'error' in reading
            ? reading
            : { ...reading, ...replayRecord(scenario, reading.record) };
        };
        const began = performance.now();
        const result = look();
        const ms = performance.now() - began;
        slowest = Math.max(slowest, ms);
        const code = 'error' in result ? result.error.code : 'good';
        seen[code] = (seen[code] ?? 0) + 1;
        if ('error' in result) {
          expect(RECORD_ERRORS).toContain(result.error.code);
          // what is slow may have met a collection of garbage: only what is slow again is slow
          if (ms > 50) expect(Math.min(...[1, 2, 3].map(() => cpuMsOf(look)))).toBeLessThan(50);
          return;
        }
        expect(result.call.record()).toEqual(result.record);
        expect(JSON.stringify(result.call.log)).toBe(JSON.stringify(played(result.record).log));
      }),
      { numRuns: RUNS },
    );
    console.log(`of ${RUNS} mutated records, the slowest ${slowest.toFixed(1)} ms:`, seen);
    expect(seen.good).toBeGreaterThan(RUNS / 20);
    expect(Object.keys(seen).length).toBeGreaterThan(12);
  });

  it('should show the place where a text stops being JSON, and find none in one that is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(), (text, where, much) => {
        expect(jsonFault(text)).toBe(text.length);
        const broken = changeBytes(text, where, much);
        const at = jsonFault(broken);
        let message = '';
        try {
          JSON.parse(broken);
        } catch (error) {
          message = (error as Error).message;
        }
        if (message === '') {
          expect(at).toBe(broken.length);
          return;
        }
        const told = /at position (\d+)/.exec(message)?.[1];
        // Node speaks of the middle of a word, a number or an escape, where this shows its beginning
        if (told !== undefined) expect(broken.slice(at, Number(told))).toMatch(/^[\w.+\\-]*$/);
        if (message.startsWith('Unexpected end')) expect(broken.slice(at)).toMatch(/^[\w.+\\-]*$/);
        expect(at).toBeLessThanOrEqual(told === undefined ? broken.length : Number(told));
      }),
      { numRuns: 5000 },
    );
  });
});
