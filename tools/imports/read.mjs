import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync, Visitor } from 'vite';

/**
 * One import that a file makes.
 *
 * @typedef {object} Import
 * @property {string} from the importing file, relative to src/, with slashes
 * @property {number} line
 * @property {string | undefined} specifier what is written in quotes; undefined where it is computed
 * @property {boolean} typeOnly nothing of it is left when the program runs
 */

/**
 * Lists every TypeScript file below `src`, relative to it, with slashes.
 *
 * @param {string} src
 * @returns {string[]}
 */
export const listSources = (src) =>
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** @type {Map<string, Import[]>} what was found before, by the file and all its text */
const known = new Map();

/**
 * Reads the imports of one file: static and dynamic ones, re-exports, globs, and types written as `import('…')`.
 *
 * @param {string} src
 * @param {string} from the file, relative to `src`
 * @returns {Import[]}
 * @throws when the file is not TypeScript
 */
export const readImports = (src, from) => {
  const code = readFileSync(join(src, from), 'utf8');
  const key = `${from}\n${code}`;
  const found = known.get(key) ?? importsIn(from, code);
  known.set(key, found);
  return found;
};

/** @type {(from: string, code: string) => Import[]} */
const importsIn = (from, code) => {
  const { program, errors } = parseSync(from, code);
  if (errors[0] !== undefined) throw new Error(`src/${from} cannot be read: ${errors[0].message}`);

  /** @type {Import[]} */
  const found = [];
  /** @type {(node: { start: number }, source: unknown, typeOnly: boolean) => void} */
  const add = (node, source, typeOnly) => {
    const line = code.slice(0, node.start).split('\n').length;
    found.push({ from, line, specifier: textOf(source), typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node, node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node, node.source, node.exportKind === 'type');
    },
    ImportExpression: (node) => add(node, node.source, false),
    TSImportType: (node) => add(node, node.source, true),
    CallExpression: (node) => {
      if (isGlob(node.callee)) for (const pattern of patternsOf(node)) add(node, pattern, false);
    },
  }).visit(program);
  return found;
};

/**
 * Whether a call is Vite's `import.meta.glob`, which imports by pattern.
 *
 * @type {(callee: any) => boolean}
 */
const isGlob = (callee) =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MetaProperty' &&
  callee.property.name === 'glob';

/** @type {(call: any) => unknown[]} */
const patternsOf = ({ arguments: [first] }) =>
  first.type === 'ArrayExpression' ? first.elements : [first];

/** @type {(source: any) => string | undefined} */
const textOf = (source) => {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  if (source.type === 'TemplateLiteral' && source.expressions.length === 0) {
    return source.quasis[0].value.cooked;
  }
  return undefined;
};
