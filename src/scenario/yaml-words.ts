import type { ErrorCode } from 'yaml';

/** What is wrong with a notation and how to mend it, as one tells a colleague who does not write YAML every day. */
type Words = readonly [message: string, remedy: string];

const INDENTED = 'Line it up with the entries around it, by spaces.';

const WORDS: Readonly<Partial<Record<ErrorCode, Words>>> = {
  BAD_ALIAS: ['a name after * or & is missing or cannot stand here', 'Write the part out instead.'],
  BAD_DIRECTIVE: ['a line that begins with % is an instruction that is not known', 'Take it out.'],
  BAD_DQ_ESCAPE: [
    'a backslash in double quotes begins something that is not known',
    'Write \\\\ for a backslash, or use single quotes.',
  ],
  BAD_INDENT: ['this line is not indented as the part that it belongs to', INDENTED],
  BAD_SCALAR_START: [
    'a text cannot begin with this sign unless it is in quotes',
    'Put the text into quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'there is a colon too many in this line',
    'Put the text into quotes, or begin a new line.',
  ],
  BLOCK_IN_FLOW: ['a list with dashes cannot stand between brackets', 'Use commas there.'],
  MISSING_CHAR: [
    'a quote, a bracket, a comma or a colon is missing here or shortly before',
    'Close what was opened. A text with a colon or a quote in it is safest in double quotes.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'this runs over several lines where a name with a colon is expected',
    'Put the text into quotes, or see whether the colon is missing.',
  ],
  MULTIPLE_DOCS: [
    'a second document begins here, after a line of dashes',
    'A file holds one call: take the line of dashes out, or make two files.',
  ],
  TAB_AS_INDENT: ['the line is indented by a tab', 'Use spaces.'],
  TAG_RESOLVE_FAILED: ['there is a tag here (!), which calls do not use', 'Take it out.'],
};

const OTHERWISE: Words = [
  'this does not fit the notation',
  'Look at the indentation and the quotes here and in the line above.',
];

/** The words for an error of the YAML library. */
export const yamlWords = (code: ErrorCode): Words => WORDS[code] ?? OTHERWISE;
