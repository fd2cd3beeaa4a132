import type { Rule } from '../rule.ts';

/** So many keys are named; nobody reads more. */
const NAMED = 5;

/** A text without a translation. */
export const translationMissing: Rule = {
  code: 'translation-missing',
  severity: 'warning',
  summary: 'A text of the call is not translated yet.',
  wrong:
    'A text of the call has no entry in the translation, or one whose `to` is empty. All that are empty are one finding, and so are all that have no entry.',
  mend: 'Run `hold words` on the call, which puts in what is missing, and fill each `to`.',
  why: 'The text is shown in the language of the call, and so the trainee hears two languages in one conversation.',
  bad: `v-window:
  from: "It’s the big one by the window."
  to: ""`,
  good: `v-window:
  from: "It’s the big one by the window."
  to: "Das ist der große am Fenster."`,
  findInTranslation: ({ translation: { texts }, pairs }) => {
    const missing = pairs.filter(({ found }) => found === undefined).map(({ key }) => key);
    const empty = missing.filter((key) => Object.hasOwn(texts, key));
    const absent = missing.filter((key) => !Object.hasOwn(texts, key));
    return [
      ...(empty[0] === undefined
        ? []
        : [
            {
              path: ['texts', empty[0], 'to'],
              message: `${counted(empty)} not translated yet: ${named(empty)}`,
              remedy: 'Write the translation behind `to`.',
            },
          ]),
      ...(absent.length === 0
        ? []
        : [
            {
              path: [],
              key: 'texts',
              message: `${counted(absent)} not in here: ${named(absent)}`,
              remedy: 'Run `hold words` on the call; it puts them in, each at its place.',
            },
          ]),
    ];
  },
};

const counted = ({ length }: readonly string[]): string =>
  length === 1 ? 'one text is' : `${length} texts are`;

const named = (keys: readonly string[]): string =>
  keys.length > NAMED
    ? `${keys.slice(0, NAMED).join(', ')} and ${keys.length - NAMED} more`
    : keys.join(', ');
