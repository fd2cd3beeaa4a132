import { parse, stringify } from 'yaml';

/** Numbers from 0 (included) to 1 (excluded), as a mutation needs them; the same ones for the same seed. */
export type Draw = () => number;

/** Draws that a seed settles (mulberry32). */
export const drawsOf = (seed: number): Draw => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const upTo = (draw: Draw, most: number): number => Math.floor(draw() * most);
const of = <T>(draw: Draw, items: readonly T[]): T => items[upTo(draw, items.length)] as T;

/** Pieces of notation that mean something to a reader of YAML, and letters that mean trouble. */
const PIECES = [
  ...[
    '&a ',
    '*a',
    '*lines',
    '<<: *hear',
    '? ',
    '| ',
    '>-\n',
    '%YAML 9.9\n',
    '---\n',
    '...\n',
    '\t',
  ],
  ...['!!binary ', '!!js/function ', '!!set ', '!!timestamp ', '!<tag:x> ', '{', '}', '[', ']'],
  ...['"', "'", ' #', ': ', ':', ',', '- ', '-\n', '\n', '\r', '\r\n', '  ', '\\x', '\\u0000'],
  ...['\0', '\u0007', '\u0085', '\u2028', '\ufeff', '\ufffd', '\ud800', '\u202e', '😀', 'é', '“'],
  ...[
    'null',
    '~',
    '.nan',
    '-.inf',
    '0x1F',
    '0o7',
    '1e999',
    '-0',
    'yes',
    '2020-01-01',
    '__proto__: ',
  ],
  ...['constructor: ', 'toString: ', '<script>alert(1)</script>', '$1', '%s', '$&', '../../etc'],
];

const JUNK: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => '',
  () => ' ',
  () => 'constructor',
  () => '__proto__',
  () => 'x'.repeat(700),
  () => [],
  () => [[]],
  () => [null],
  () => ({}),
  () => ({ id: 'x' }),
  () => ({ says: 'x' }),
  () => Array.from({ length: 30 }, (_, n) => n),
  () => new Date(0),
];

/** Letters and bytes: cut, doubled, moved, and foreign ones put in. */
const inText = (text: string, draw: Draw): string => {
  let out = text;
  for (let n = 1 + upTo(draw, 3); n > 0; n -= 1) {
    const [a, b] = [upTo(draw, out.length), upTo(draw, out.length)];
    const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 300)];
    switch (upTo(draw, 6)) {
      case 0:
        out = out.slice(0, from) + out.slice(to);
        break;
      case 1:
        out = out.slice(0, to) + out.slice(from);
        break;
      case 2:
        out = out.slice(0, from) + of(draw, PIECES) + out.slice(from);
        break;
      case 3:
        out = out.slice(0, from) + of(draw, PIECES) + out.slice(from + 1);
        break;
      case 4:
        out = out.slice(0, from);
        break;
      default: {
        // a line goes elsewhere
        const lines = out.split('\n');
        const [line = ''] = lines.splice(upTo(draw, lines.length), 1);
        lines.splice(upTo(draw, lines.length + 1), 0, line);
        out = lines.join('\n');
      }
    }
  }
  return out;
};

/** The bytes of a file, some of them changed, read as a browser reads them. */
const inBytes = (text: string, draw: Draw): string => {
  const bytes = new TextEncoder().encode(text);
  for (let n = 1 + upTo(draw, 6); n > 0; n -= 1)
    bytes[upTo(draw, bytes.length)] = of(draw, [0, 0x0a, 0x20, 0x3a, 0x7f, 0x80, 0xc3, 0xe2, 0xff]);
  return new TextDecoder().decode(bytes);
};

// biome-ignore lint/suspicious/noExplicitAny: a file that is being broken has no type
type Broken = any;

/** Every group and list in a content. */
const containersIn = (content: Broken, found: Broken[] = []): Broken[] => {
  if (typeof content !== 'object' || content === null) return found;
  found.push(content);
  for (const inner of Object.values(content)) containersIn(inner, found);
  return found;
};

/** Parts taken out, doubled, named otherwise, put elsewhere, or replaced by something of another kind. */
const inContent = (content: unknown, draw: Draw): unknown => {
  const changed: Broken = structuredClone(content);
  for (let n = 1 + upTo(draw, 4); n > 0; n -= 1) {
    const all = containersIn(changed);
    const at = of(draw, all);
    const keys = Object.keys(at);
    const key: Broken = of(draw, keys);
    const names = all.flatMap((one: Broken) => (Array.isArray(one) ? [] : Object.keys(one)));
    switch (upTo(draw, 7)) {
      case 0:
        if (Array.isArray(at)) at.splice(Number(key), 1);
        else delete at[key];
        break;
      case 1:
        at[key] = of(draw, JUNK)();
        break;
      case 2:
        if (Array.isArray(at)) at.push(structuredClone(at[key]));
        else at[of(draw, names)] = at[key];
        break;
      case 3:
        at[key] = structuredClone(of(draw, all));
        break;
      case 4:
        if (Array.isArray(at)) at.reverse();
        else at[`${key}${of(draw, ['s', '-', '.', ' '])}`] = at[key];
        break;
      case 5:
        at[key] = [at[key]];
        break;
      default:
        if (typeof at[key] === 'string') at[key] = of(draw, [of(draw, names), `${at[key]}x`, '']);
    }
  }
  return changed;
};

const contents = new Map<string, unknown>();

/** What a call says, read once: reading takes longer than breaking. */
const contentOf = (text: string): unknown => {
  const known = contents.get(text) ?? parse(text);
  contents.set(text, known);
  return known;
};

const written = (content: unknown, draw: Draw): string => {
  if (draw() < 0.8) return JSON.stringify(content);
  try {
    return stringify(content, { aliasDuplicateObjects: draw() < 0.5, lineWidth: 0 });
  } catch {
    return JSON.stringify(content);
  }
};

/** A file saved in another encoding, read as the UTF-8 that it is not. */
const inEncoding = (text: string, draw: Draw): string => {
  const bytes = (encoding: BufferEncoding, mark: number[] = []): string =>
    new TextDecoder().decode(Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]));
  const swapped = Buffer.from(text, 'utf16le').swap16();
  return of(draw, [
    () => bytes('utf16le', [0xff, 0xfe]),
    () => bytes('utf16le'),
    () => new TextDecoder().decode(swapped),
    () => bytes('latin1'),
    () => `\ufeff${text}`,
    () => text.replaceAll('\n', '\r\n'),
    () => text.replaceAll('\n', '\r'),
    () => text.replaceAll(' ', '\u00a0'),
    () => text.replaceAll('"', '”'),
    () => text.replaceAll('a', '\u0430'),
  ])();
};

/** Parts that are used again and again, until nobody can write them out. */
const inAliases = (text: string, draw: Draw): string => {
  const deep = 2 + upTo(draw, 12);
  const wide = 1 + upTo(draw, 12);
  const names = Array.from({ length: deep }, (_, n) => `b${n}`);
  const laughs = names.map((name, n) =>
    n === 0
      ? `${name}: &${name} [x, x, x, x]`
      : `${name}: &${name} [${`*${names[n - 1]},`.repeat(wide)}]`,
  );
  return of(draw, [
    () => `${text}\nbomb:\n${laughs.map((line) => `  ${line}`).join('\n')}\n`,
    () => text.replace('facts:', `facts: &f { more: *f }\nother:`),
    () => text.replace('beats:', 'beats: &all\n  self: *all'),
    () => text.replaceAll('coach: ', 'coach: &c ').replaceAll('says: "', 'says: *c\n#'),
    () => text.replace('vent:', `vent: &v\n  - ${'[*v, *v, *v],'.repeat(wide)}`),
    () => `${text}\n? &k {a: *k}\n: *k\n`,
    () => text.replaceAll('*lines', '*'.repeat(wide)),
    () => text.replace('opening: hear', `opening: ${'&x '.repeat(deep)}hear`),
  ])();
};

/** Things within things. */
const inDepth = (text: string, draw: Draw): string => {
  const deep = of(draw, [10, 30, 100, 1000, 20_000]);
  return of(draw, [
    () => text.replace('opening: hear', `opening: ${'['.repeat(deep)}`),
    () => text.replace('opening: hear', `opening: ${'['.repeat(deep)}${']'.repeat(deep)}`),
    () => text.replace('opening: hear', `opening: ${'{a: '.repeat(deep)}${'}'.repeat(deep)}`),
    () => `${text}\n${'- '.repeat(deep)}x`,
    () => `${text}\n${'? '.repeat(deep)}x`,
    () => `${text}\n${'a: '.repeat(deep)}x`,
    () =>
      `${text}\n${Array.from({ length: Math.min(deep, 400) }, (_, n) => `${' '.repeat(n)}a:`).join('\n')} x`,
    () => text.replace('says: ', `says: ${'!!str '.repeat(deep)}`),
    () => text.replace('"It beeps."', `${'"'.repeat(deep)}`),
  ])();
};

/** As much as fits into a file, and more. */
const inSize = (text: string, draw: Draw): string => {
  const many = of(draw, [2000, 20_000, 190_000, 1_000_000]);
  const fill = of(draw, [
    'x',
    ' ',
    '\n',
    '\t',
    ':',
    '- ',
    '#',
    '"',
    '\\',
    '&',
    '*',
    ',',
    'é',
    '😀',
    'a\n',
    'a: 1\n',
    '\n\n- a',
  ]);
  const filled = fill.repeat(Math.ceil(many / fill.length));
  return of(draw, [
    () => text.replace('It beeps.', () => filled),
    () => text.replace('id: small', () => `id: ${filled}`),
    () => `${text}\n${filled}: 1`,
    () => `${text}\n${filled}`,
    () => filled + text,
    () => `${text}\nmany: [${`${fill.trim() || 'x'},`.repeat(Math.min(many, 40_000))}]`,
    () =>
      text.replace(
        'facts: {',
        () =>
          `facts: {${Array.from({ length: Math.min(many, 9000) }, (_, n) => `f${n}: x`).join(', ')},`,
      ),
    () =>
      text.replace(
        'vent:',
        () =>
          `vent:\n${Array.from({ length: Math.min(many, 2500) }, (_, n) => `  - { id: l${n}, says: "L ${n}.", tells: [what] }`).join('\n')}`,
      ),
  ])();
};

/** One way of breaking a file, and how often among a thousand it is taken. */
export interface Breakage {
  readonly name: string;
  readonly share: number;
  readonly break: (text: string, draw: Draw) => string;
}

export const BREAKAGES: readonly Breakage[] = [
  { name: 'text', share: 340, break: inText },
  { name: 'bytes', share: 300, break: inBytes },
  {
    name: 'structure',
    share: 250,
    break: (text, draw) => written(inContent(contentOf(text), draw), draw),
  },
  { name: 'encodings', share: 50, break: inEncoding },
  { name: 'aliases', share: 40, break: inAliases },
  { name: 'depth', share: 16, break: inDepth },
  { name: 'size', share: 4, break: inSize },
];
