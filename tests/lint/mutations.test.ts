import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/lint/index.ts';
import { isScenarioFile } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';
import { cpuMsOf } from '../cpu-time.ts';
import { worded } from '../worded.ts';

const folder = join(root, 'scenarios');
const SHIPPED = readdirSync(folder)
  .filter(isScenarioFile)
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A second on a quiet machine; this one may be busy. */
const LONGEST_MS = 8000;

type Mutation = (text: string) => string;

/** Something that may stand in a file where something else belongs. */
const foreign = fc.oneof(
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    '\0',
    '\uFFFD',
    '\t',
    '*a',
    '&a ',
    '!!js ',
    '? ',
    '- - - ',
    '[[[[',
    '{{{{',
    '"',
    '|',
    '__proto__: 1\n',
    'constructor: {}\n',
    '<<: *x\n',
    '---\n',
    '%YAML 9\n',
    '\uFEFF',
    '\u202e',
    '1e999',
  ),
  fc.constantFrom(5_000, 50_000).map((length) => '['.repeat(length)),
  fc.constantFrom(5_000, 50_000).map((length) => '? '.repeat(length)),
  fc.constantFrom(1_000, 1_000_000).map((length) => 'x'.repeat(length)),
);

const value = fc.oneof(
  foreign,
  fc.constantFrom(null, true, [], {}, 0, -1, 1e9, [[[]]], { id: 'x' }, ['x', 'x']),
);

/** Bytes: pieces cut out, doubled, swapped, and foreign ones put in. */
const inBytes: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(200_000), fc.nat(200_000), foreign, fc.nat(2))
  .map(
    ([a, b, put, how]): Mutation =>
      (text) => {
        const [from, to] = [a % text.length, b % text.length].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const end = Math.min(to, from + 3000);
        if (how === 0) return text.slice(0, from) + put + text.slice(end);
        return how === 1
          ? text.slice(0, end) + text.slice(from, end) + text.slice(end)
          : text.slice(0, from) + put + text.slice(from);
      },
  );

/** What a file says; JSON is YAML, too, and quickly written. */
const contentOf = (text: string): Record<string, unknown> => {
  const content: unknown = text.startsWith('{') ? JSON.parse(text) : parse(text);
  return content as Record<string, unknown>;
};

/** Structure and types: a value somewhere in the file is another one, gone, or one from elsewhere in it. */
const inContent: fc.Arbitrary<Mutation> = fc
  .tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }), value, fc.nat(2))
  .map(
    ([steps, put, how]): Mutation =>
      (text) => {
        const content = contentOf(text);
        let holder = content;
        for (const step of steps.slice(0, -1)) {
          const inner = Object.values(holder)[step % Math.max(1, Object.keys(holder).length)];
          if (inner === null || typeof inner !== 'object') break;
          holder = inner as Record<string, unknown>;
        }
        const keys = Object.keys(holder);
        const key = keys[(steps.at(-1) ?? 0) % Math.max(1, keys.length)];
        if (key === undefined) return text;
        if (how === 0) delete holder[key];
        else holder[key] = how === 1 ? put : holder[keys[0] ?? key];
        return JSON.stringify(content);
      },
  );

const problemsOf = (text: string): void => {
  let findings: ReturnType<typeof check>['findings'] = [];
  const ms = cpuMsOf(() => {
    findings = check(text, 'call.yaml').findings;
  });
  expect(ms).toBeLessThan(LONGEST_MS);
  const lines = text.split('\n');
  for (const { line, column, length, message, remedy, excerpt } of findings.map(worded)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(length).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
    expect(lines[line - 1]).toContain(excerpt);
  }
};

describe('checking a file that something has gone wrong with', () => {
  it.each([
    ['bytes', inBytes, 60],
    ['content', inContent, 40],
  ])(
    'should give findings or none, and never fail or hang, whatever became of its %s',
    (_, mutation, numRuns) => {
      fc.assert(
        fc.property(
          fc.nat(SHIPPED.length - 1),
          fc.array(mutation, { minLength: 1, maxLength: 3 }),
          (n, mutations) => {
            problemsOf(mutations.reduce((text, mutate) => mutate(text), SHIPPED[n] ?? ''));
          },
        ),
        { numRuns: Number(process.env.MUTATIONS ?? numRuns) },
      );
    },
  );
});
