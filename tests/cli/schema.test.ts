import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reference } from '../../src/cli/reference/index.ts';
import { schemaText, translationSchemaText } from '../../src/cli/schema.ts';
import { MOVES } from '../../src/crisis/index.ts';
import { isScenarioFile, type JsonSchema } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';
import { hold } from './hold.ts';

const fileAt = (path: string): string => readFileSync(join(root, path), 'utf8');
const schema = JSON.parse(schemaText()) as JsonSchema & { readonly $schema: string };

/** Every field of a schema, with the path that leads to it. */
const fieldsIn = (node: unknown, path = ''): [path: string, field: JsonSchema][] => {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as JsonSchema;
  const own =
    typeof properties === 'object' && !Array.isArray(properties) ? Object.entries(properties) : [];
  return [
    ...own.map(([name, field]): [string, JsonSchema] => [`${path}/${name}`, field]),
    ...Object.entries(node).flatMap(([name, part]) => fieldsIn(part, `${path}/${name}`)),
  ];
};

describe('scenarios/scenario.schema.json', () => {
  it('should be as the notation is; otherwise: npm run -s hold -- schema --write scenarios/scenario.schema.json', () => {
    expect(fileAt('scenarios/scenario.schema.json') === schemaText()).toBe(true);
  });

  it('should be of draft 07 and explain every field', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const fields = fieldsIn(schema);
    expect(fields.length).toBeGreaterThan(200);
    const unexplained = fields.filter(
      ([, { description = '' }]) => !/^[A-Z].*[.)]$/s.test(description),
    );
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });

  it('should know every field that the shipped call uses, and the comment at its top', () => {
    const text = fileAt('scenarios/board-report.yaml');
    expect(text.startsWith('# yaml-language-server: $schema=./scenario.schema.json\n')).toBe(true);
    const names = new Set(fieldsIn(schema).map(([path]) => path.split('/').at(-1)));
    for (const [, name] of text.matchAll(/^([a-z-]+):/gm)) expect(names).toContain(name);
  });

  it('should not be taken for a call', () => {
    expect(isScenarioFile('scenario.schema.json')).toBe(false);
  });
});

describe('scenarios/translation.schema.json', () => {
  it('should be as the notation is; otherwise: npm run -s hold -- schema --translation --write scenarios/translation.schema.json', () => {
    expect(fileAt('scenarios/translation.schema.json') === translationSchemaText()).toBe(true);
  });

  it('should be of draft 07 and explain every field', () => {
    const own = JSON.parse(translationSchemaText());
    expect(own.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const unexplained = fieldsIn(own).filter(
      ([, { description = '' }]) => !/^[A-Z].*[.)]$/s.test(description),
    );
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });
});

describe('docs/reference.md', () => {
  const text = reference();

  it('should be as notation and moves are; otherwise: npm run -s hold -- schema --reference --write docs/reference.md', () => {
    expect(fileAt('docs/reference.md') === text).toBe(true);
  });

  it('should have a row for every field and every move', () => {
    const rows = new Set([...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name));
    for (const name of Object.keys(MOVES)) expect(rows).toContain(name);
    for (const [path] of fieldsIn(schema)) expect(rows).toContain(path.split('/').at(-1));
  });

  it('should lead nowhere where nothing is', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
  });
});

describe('hold schema', () => {
  it('should print the schema, that of translations, or the reference', () => {
    expect(hold(['schema', '--translation']).stdout).toBe(translationSchemaText());
    expect(hold(['schema'])).toMatchObject({ status: 0, stdout: schemaText() });
    expect(hold(['schema', '--reference'])).toMatchObject({ status: 0, stdout: reference() });
  });
});
