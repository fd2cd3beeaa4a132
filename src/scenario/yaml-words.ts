import type { ErrorCode, YAMLParseError } from 'yaml';
import type { SaidOfFile } from '../words/said.ts';

/** What is wrong with a notation and how to mend it, as one tells a colleague who does not write YAML every day. */
type Words = readonly [why: SaidOfFile, remedy: SaidOfFile];

const TAKE_OUT: SaidOfFile = { says: 'yaml.take-out' };
const QUOTES: SaidOfFile = { says: 'yaml.quotes' };

const WORDS: Readonly<Partial<Record<ErrorCode, Words>>> = {
  BAD_ALIAS: [{ says: 'yaml.alias' }, { says: 'yaml.alias-mend' }],
  BAD_DIRECTIVE: [{ says: 'yaml.directive' }, TAKE_OUT],
  BAD_DQ_ESCAPE: [{ says: 'yaml.escape' }, { says: 'yaml.escape-mend' }],
  BAD_INDENT: [{ says: 'yaml.indent' }, { says: 'yaml.indent-mend' }],
  BAD_SCALAR_START: [{ says: 'yaml.sign' }, QUOTES],
  BLOCK_AS_IMPLICIT_KEY: [{ says: 'yaml.colon' }, { says: 'yaml.colon-mend' }],
  BLOCK_IN_FLOW: [{ says: 'yaml.dashes' }, { says: 'yaml.dashes-mend' }],
  MISSING_CHAR: [{ says: 'yaml.missing' }, { says: 'yaml.missing-mend' }],
  MULTILINE_IMPLICIT_KEY: [{ says: 'yaml.long-name' }, { says: 'yaml.long-name-mend' }],
  MULTIPLE_DOCS: [{ says: 'yaml.second' }, { says: 'yaml.second-mend' }],
  TAB_AS_INDENT: [{ says: 'yaml.tab' }, { says: 'yaml.tab-mend' }],
  TAG_RESOLVE_FAILED: [{ says: 'yaml.tag' }, TAKE_OUT],
};

const OTHERWISE: Words = [{ says: 'yaml.otherwise' }, { says: 'yaml.otherwise-mend' }];

/** The library calls a bracket that is never closed, and a line that begins a column too early, by the other's name. */
const UNCLOSED = /and end with a [\]}]$/;
const NO_DASH = 'Sequence item without - indicator';

/** What to say of an error of the YAML library. */
export const yamlWords = ({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): Words => {
  const meant = message === NO_DASH ? 'BAD_INDENT' : UNCLOSED.test(message) ? 'MISSING_CHAR' : code;
  return WORDS[meant] ?? OTHERWISE;
};

/** The errors that say something: after a slip, each line below it is out of line as well. */
export const withoutEchoes = (errors: readonly YAMLParseError[]): readonly YAMLParseError[] =>
  errors.filter(({ code }, index) => index === 0 || code !== 'BAD_INDENT');
