import { Composer, CST, type Document, Lexer, Parser, YAMLParseError } from 'yaml';

/** Brackets within brackets, or dashes on one line: nobody writes more of them, and reading them takes for ever. */
const DEEPEST = 24;
/** Parts that are written once and used again; nobody writes more of them. */
const MOST_ALIASES = 100;

/** Brackets, commas, colons, dashes and quoted texts in all; a long call has some 4,000, and as JSON thrice as many. */
const MOST_SIGNS = 40_000;
/** What stands in a text in any number without making work, and what the library puts between the signs. */
const NO_SIGNS: readonly unknown[] = [null, 'scalar', 'space', 'newline', 'comment', 'doc-mode'];

/** Why a text was not read to its end, and where. */
export interface Refusal {
  readonly refused: 'too-deep' | 'too-many' | 'question-mark' | 'aliases';
  readonly offset: number;
}

/**
 * Reads a text as YAML. Looks at each sign as it comes and gives up on a text that would keep the library busy for
 * minutes. That a key stands twice is not looked for, since the library would take the square of its time for it.
 */
export const composeYaml = (text: string): Document | Refusal => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const watch = createWatch();
  for (const lexeme of new Lexer().lex(text)) {
    const refusal = watch(lexeme);
    if (refusal) return refusal;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  const [document, second] = withoutTraces(() => compose(tokens, text.length));
  if (second)
    document?.errors.push(
      new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''),
    );
  return document as Document;
};

const compose = (tokens: CST.Token[], length: number) => {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  return [...composer.compose(tokens, true, length)];
};

/**
 * Does some work without asking at each error where in the program it was made: the library makes one for each sign
 * that does not fit, which can be a hundred thousand, and most of the time would go into that.
 */
const withoutTraces = <T>(work: () => T): T => {
  const engine = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = engine;
  engine.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    if (stackTraceLimit !== undefined) engine.stackTraceLimit = stackTraceLimit;
  }
};

/** Signs that the library puts between those of the text. */
const BETWEEN: readonly unknown[] = ['doc-mode', 'flow-error-end', 'scalar'];

const createWatch = (): ((lexeme: string) => Refusal | undefined) => {
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  let aliases = 0;
  let signs = 0;
  let plain = false;
  return (lexeme) => {
    // after the mark of a plain scalar comes its text, which may look like a sign
    const type = plain ? undefined : CST.tokenType(lexeme);
    plain = type === 'scalar';
    const at = offset;
    if (!(type === undefined || NO_SIGNS.includes(type))) signs += 1;
    if (!BETWEEN.includes(type)) offset += lexeme.length;
    switch (type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        brackets += 1;
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        brackets -= 1;
        break;
      case 'seq-item-ind':
        dashes += 1;
        break;
      case 'newline':
        dashes = 0;
        break;
      case 'alias':
        aliases += 1;
        break;
      case 'explicit-key-ind':
        return { refused: 'question-mark', offset: at };
    }
    if (brackets > DEEPEST || dashes > DEEPEST) return { refused: 'too-deep', offset: at };
    if (signs > MOST_SIGNS) return { refused: 'too-many', offset: at };
    return aliases > MOST_ALIASES ? { refused: 'aliases', offset: at } : undefined;
  };
};
