import { sameWords } from '../../scenario/index.ts';
import type { Found, Rule } from '../rule.ts';
import { shortened } from '../wording.ts';

/** A translation of what the call said once. */
export const translationStale: Rule = {
  code: 'translation-stale',
  severity: 'warning',
  summary: 'A text of the call was mended after it was translated.',
  wrong:
    'The `from` of an entry is not what the call says there now; or the entry has a `was`, by which `hold words` marks that it changed.',
  mend: 'Run `hold words` on the call. It puts the new words into `from` and the old ones into `was`. Compare the two, mend `to` where it needs it, and take `was` out.',
  why: 'The trainee who reads the translation answers to something else than the others, and may be told a fact that the call has not got any more.',
  bad: `v-window:
  was: "It’s the big one by the window."
  from: "It’s the big one by the lift."
  to: "Das ist der große am Fenster."`,
  good: `v-window:
  from: "It’s the big one by the lift."
  to: "Das ist der große am Aufzug."`,
  findInTranslation: ({ pairs }) =>
    pairs.flatMap(({ key, text, found }): Found[] => {
      if (!found || found.among === 'unused' || found.key !== key) return [];
      const path = ['texts', key];
      if (!sameWords(found.entry.from, text))
        return [
          {
            path: [...path, 'from'],
            what: { says: 'translation-stale.now', values: { says: shortened(text) } },
            remedy: { says: 'translation-stale.now-mend' },
          },
        ];
      return found.entry.was === undefined
        ? []
        : [
            {
              path,
              key: 'was',
              what: { says: 'translation-stale.was' },
              remedy: { says: 'translation-stale.was-mend' },
            },
          ];
    }),
};
