import type { Found, Rule } from '../rule.ts';

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
  findInTranslation: ({ translation: { texts }, pairs }): Found[] => {
    const missing = pairs.filter(({ found }) => found === undefined).map(({ key }) => key);
    const empty = missing.filter((key) => Object.hasOwn(texts, key));
    const absent = missing.filter((key) => !Object.hasOwn(texts, key));
    const found: Found[] = [];
    if (empty[0] !== undefined)
      found.push({
        path: ['texts', empty[0], 'to'],
        what: { says: 'translation-missing.empty', values: counted(empty) },
        remedy: { says: 'translation-missing.empty-mend' },
      });
    if (absent.length > 0)
      found.push({
        path: [],
        key: 'texts',
        what: { says: 'translation-missing.absent', values: counted(absent) },
        remedy: { says: 'translation-missing.absent-mend' },
      });
    return found;
  },
};

/** How many keys there are, the first of them, and how many more. */
const counted = (keys: readonly string[]) => ({
  count: keys.length,
  what: keys.slice(0, NAMED).join(', '),
  total: Math.max(0, keys.length - NAMED),
});
