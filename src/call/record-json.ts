const WHITE = ' \t\n\r';
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** How far a token goes, and whether it is whole. */
type Token = readonly [to: number, whole: boolean];

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const afterWhite = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && WHITE.includes(text[at] as string)) at += 1;
  return at;
};

const stringToken = (text: string, from: number): Token => {
  if (text[from] !== '"') return [from, false];
  let at = from + 1;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') return [at + 1, true];
    if (char < ' ') return [at, false];
    const next = char === '\\' ? matchAt(ESCAPE, text, at) : at + 1;
    if (next === at) return [at, false];
    at = next;
  }
  return [at, false];
};

const wordToken = (text: string, at: number): Token => {
  const to = matchAt(WORD, text, at);
  return [to, to > at];
};

const [QUOTE, ESCAPED] = [0x22, 0x5c];
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/** Where lists and objects lie more than `most` deep in one another, in characters from 0; undefined where they never do. */
export const tooDeepAt = (text: string, most: number): number | undefined => {
  let depth = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) within = !within;
    else if (within) at += code === ESCAPED ? 1 : 0;
    else if (CLOSING.includes(code)) depth -= 1;
    else if (OPENING.includes(code)) {
      depth += 1;
      if (depth > most) return at;
    }
  }
  return undefined;
};

/**
 * Where a text stops being JSON, in characters from 0: the place that browsers and Node each tell in their
 * own words, or not at all. For a text that is JSON it gives its length.
 */
export const jsonFault = (text: string): number => {
  const closers: string[] = [];
  let want: 'value' | 'name' | 'more' = 'value';
  let empty = false;
  let at = 0;
  for (;;) {
    at = afterWhite(text, at);
    const char = text[at];
    const closer = closers.at(-1);
    if (char === undefined) return at;
    if (closer === char && (want === 'more' || empty)) {
      closers.pop();
      want = 'more';
    } else if (want === 'more') {
      if (closer === undefined || char !== ',') return at;
      want = closer === '}' ? 'name' : 'value';
    } else if (want === 'value' && (char === '{' || char === '[')) {
      closers.push(char === '{' ? '}' : ']');
      want = char === '{' ? 'name' : 'value';
      empty = true;
      at += 1;
      continue;
    } else {
      const [to, whole] =
        char === '"' || want === 'name' ? stringToken(text, at) : wordToken(text, at);
      if (!whole) return to;
      at = want === 'name' ? afterWhite(text, to) : to;
      empty = false;
      if (want === 'name' && text[at] !== ':') return at;
      if (want === 'value') {
        want = 'more';
        continue;
      }
      want = 'value';
    }
    empty = false;
    at += 1;
  }
};
