import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The pages of docs/rules by their file names: one for each rule, and the table of them. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', tableOfRules()],
    ...RULES.map((rule): [string, string] => [`${rule.code}.md`, pageOf(rule)]),
  ]);

/** The rule with this code; undefined where there is none. */
export const ruleNamed = (code: string): Rule | undefined =>
  RULES.find((rule) => rule.code === code);

/** How each page begins that is written by the tool, and may be taken away by it. */
export const GENERATED = '<!-- Written by `hold rules --write docs/rules` from src/lint/rules. -->';

/** The page of a rule, in Markdown. */
export const pageOf = ({ code, severity, summary, wrong, mend, why, bad, good }: Rule): string =>
  `${[
    GENERATED,
    `# ${code}`,
    `**${severity}** · ${summary}`,
    '## What is wrong',
    wrong,
    '## How to mend it',
    mend,
    '## Why it matters',
    why,
    '## An example',
    'It speaks up here:',
    fenced(bad),
    'and not here:',
    fenced(good),
    '[All rules](README.md)',
  ].join('\n\n')}\n`;

const fenced = (yaml: string): string => `\`\`\`yaml\n${yaml}\n\`\`\``;

const GROUPS: readonly (readonly [title: string, first: string, about: string])[] = [
  [
    'The form of the file',
    'too-large',
    'Found while the file is read. As long as there is one of these, only the words are looked at beside it.',
  ],
  [
    'The course of the call',
    'too-many-ways',
    'Every way that the call can go is followed, with its flags, its steps and what has been told by then.',
  ],
  [
    'What is offered',
    'silence-missing',
    'A call teaches when the one who listens does well, and nobody else.',
  ],
  [
    'The good reply',
    'good-reply-length',
    'It must not give itself away to somebody who has not listened.',
  ],
  ['The words', 'moves-and-words', 'What the file claims has to be heard in what is said.'],
  [
    'Translations',
    'translation-unknown',
    'A translation is looked at beside its call: `long-line`, `good-reply-length` and `markup` in its words, too, and these.',
  ],
];

const tableOfRules = (): string => {
  const starts = GROUPS.map(([, first]) => RULES.findIndex(({ code }) => code === first));
  const tables = GROUPS.map(([title, , about], n) => {
    const rows = RULES.slice(starts[n], starts[n + 1]).map(
      ({ code, severity, summary }) => `| [${code}](${code}.md) | ${severity} | ${summary} |`,
    );
    return `## ${title}\n\n${about}\n\n| rule | | |\n|---|---|---|\n${rows.join('\n')}`;
  });
  return `${[GENERATED, INTRODUCTION, ...tables, FORMATS].join('\n\n')}\n`;
};

const INTRODUCTION = `# What \`hold check\` looks for

    npm run -s hold -- check scenarios/my-call.yaml
    npm run -s hold -- check my-calls/

Each finding names its place, underlines the words, says what is wrong and how to mend it, and names one of the rules below.
\`npm run -s hold -- rules CODE\` prints the page of a rule in the terminal.

- An **error** is something that keeps the call from being played as it is meant. \`hold check\` exits with 1.
- A **warning** is something that lets it teach less than it could. \`hold check\` exits with 0, and with 1 under \`--strict\`.

Errors come first, and all findings of a file come in one run. A variant is looked at as a call of its own; what is wrong with it
because it is wrong with the call is said once. After the findings of a folder stands a table of the moves and the dimensions that
its calls exercise between them.

The rules go by words and by what the file says, and they cannot hear. Where one speaks up without reason, the sentence may be right
and the rule too simple; all of them are in \`src/lint/rules\`, one to a file.`;

const FORMATS = `## For programs

\`hold check --format json\` prints one object:

| field | |
|---|---|
| \`format\`, \`version\` | \`"hold-the-line/check"\`, \`1\` |
| \`errors\`, \`warnings\` | how many there are in all files |
| \`files[]\` | each file: \`file\` (its path as given), \`calls[]\` (\`id\` and \`title\` of the call and its variants, as far as they could be read), \`findings[]\` |
| \`findings[]\` | errors first: \`code\`, \`severity\` (\`"error"\` or \`"warning"\`), \`line\` and \`column\` (from 1, in UTF-16 units), \`length\` (how many of them on that line are meant), \`message\`, \`remedy\`, \`page\` (the path of its page in this project) |
| \`coverage\` | for a folder: \`calls[]\`, and under \`moves\` and \`dimensions\` for each name how often each call has it |

Fields may be added without a new version.

\`hold check --format github\` prints workflow commands, which GitHub shows beside the lines of a pull request:

    - run: npm run -s hold -- check --format github --strict`;
