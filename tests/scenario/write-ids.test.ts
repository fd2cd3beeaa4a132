import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScenarioFile, readScenario, writeIds } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';
import { BOARD_REPORT } from '../board-report.ts';
import { edited } from './edited.ts';

/** The file with its ids, and which they are; fails when it could not be written. */
const written = (text: string) => {
  const result = writeIds(text, 'call.yaml');
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result;
};

/** Takes the named ids out again, wherever they stand, with what was put in beside them. */
const without = (text: string, ids: readonly string[]): string =>
  ids.reduce(
    (rest, id) =>
      rest.replace(new RegExp(`( id: ${id},(?= *[#\\r\\n])|id: ${id}, |id: ${id}\\r?\\n *)`), ''),
    text,
  );

/** The call of a file, but for the name of its version. */
const callIn = (text: string) => {
  const reading = readScenario(text, 'call.yaml');
  return 'scenario' in reading ? { ...reading.scenario, hash: '' } : reading;
};

const folder = join(root, 'scenarios');
const SHIPPED = readdirSync(folder)
  .filter(isScenarioFile)
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Ids of the lines in flow style that no variant asks for, so that they can do without. */
const idsIn = (text: string): readonly string[] => {
  const call = text.split(/^variants:$/m)[0] ?? text;
  const later = text.slice(call.length);
  return [...call.matchAll(/\{ id: ([\w-]+), says: /g)]
    .map(([, id = '']) => id)
    .filter((id) => !later.includes(id));
};

/** Takes the id out of a line; or writes the line as a block, and takes it out there. */
const bare = (text: string, id: string, block: boolean): string =>
  block
    ? text.replace(
        new RegExp(`^( *)- \\{ id: ${id}, says: ("[^"]*") \\}$`, 'm'),
        (_, indent, says) => `${indent}- # said softly\n${indent}  says:   ${says}   # so`,
      )
    : text.replace(`{ id: ${id}, says: `, '{ says: ');

describe('writing ids', () => {
  it('should leave a file alone in which each line has its id', () => {
    expect(written(BOARD_REPORT)).toEqual({ text: BOARD_REPORT, ids: [] });
  });

  it('should put the id first, in the style of the line', () => {
    const flow = edited('{ id: v-person, says', '{says');
    expect(written(flow).text).toBe(edited('{ id: v-person, says', '{id: vent-1, says'));
    const block = edited(
      '- { id: b-now, says: "So what can you do, from where you’re sitting?" }',
      "- says: 'So what can you do?'  # really",
    );
    expect(written(block).text).toContain(
      "      - id: way-back-says-1\n        says: 'So what can you do?'  # really\n",
    );
    const wide = edited('{ id: v-person, says', '{ # the first\n      says');
    expect(written(wide).text).toContain('{ id: vent-1, # the first\n      says');
  });

  it('should say which ids it wrote, and where they stand', () => {
    const { text, ids } = written(
      edited('{ id: v-four, says', '{ says', edited('{ id: b-now, says', '{ says')),
    );
    expect(ids.map(({ id }) => id)).toEqual(['vent-3', 'way-back-says-1']);
    for (const { id, line } of ids) expect(text.split('\n')[line - 1]).toContain(`id: ${id},`);
  });

  it('should write no name that something else in the file has, a variant included', () => {
    const text = `${edited('{ id: v-four, says', '{ says').split('\nvariants:')[0]}
variants:
  - id: other
    title: "Other"
    summary: "Other."
    vent: [{ id: vent-3, says: "And another thing.", after: v-person }]
`;
    expect(written(text).ids.map(({ id }) => id)).toEqual(['vent-3-2']);
  });

  it('should leave a file with errors alone, and say what is wrong with it', () => {
    const text = edited(
      'opening: pick-up',
      'opening: nowhere',
      edited('{ id: v-four, says', '{ says'),
    );
    expect(writeIds(text, 'call.yaml')).toMatchObject({ findings: [{ code: 'unknown-name' }] });
  });

  it('should not guess where a part is used twice', () => {
    const twice = edited(
      'answer: [{ id: sorry-felt-a, says: "I wouldn’t call it upsetting. I’d call it a Thursday." }]',
      'answer: &same [{ says: "I wouldn’t call it upsetting." }]',
      edited(
        'answer: [{ id: sorry-used-a, says: "Right. Yes. I suppose I did." }]',
        'answer: *same',
      ),
    );
    expect(writeIds(twice, 'call.yaml')).toMatchObject({
      findings: [{ code: 'missing-line-id', what: { says: 'id.by-hand' } }],
    });
  });

  it('should change nothing else, in any file, style and line end, and be done after it', () => {
    fc.assert(
      fc.property(
        fc.nat(SHIPPED.length - 1),
        fc.infiniteStream(fc.nat(9)),
        fc.boolean(),
        fc.boolean(),
        (n, choices, windows, bom) => {
          const shipped = SHIPPED[n] ?? '';
          let text = shipped;
          for (const id of idsIn(shipped)) {
            const choice = choices.next().value;
            if (choice < 3) text = bare(text, id, choice === 0);
          }
          if (windows) text = text.replaceAll('\n', '\r\n');
          if (bom) text = `\uFEFF${text}`;
          const { text: after, ids } = written(text);
          expect(
            without(
              after,
              ids.map(({ id }) => id),
            ),
          ).toBe(text);
          expect(written(after).ids).toEqual([]);
          expect(callIn(after)).toEqual(callIn(text));
        },
      ),
      { numRuns: 6 },
    );
  });
});
