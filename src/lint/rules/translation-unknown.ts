import { nearest } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';

/** A translation of nothing. */
export const translationUnknown: Rule = {
  code: 'translation-unknown',
  severity: 'error',
  summary: 'A translation names a text that the call does not have.',
  wrong:
    'A key under `texts` of a translation is that of no line, reply or other text of the call or of its variants.',
  mend: 'Run `hold words` on the call: it finds a text that goes by another key by now, and keeps under `unused` what the call does not say any more. A misspelt key can be mended by hand.',
  why: 'Nobody would ever read what stands there, and the text that was meant stays in the language of the call.',
  bad: `texts:
  v-windo:            # the line is v-window
    from: "It’s the big one by the window."
    to: "Das ist der große am Fenster."`,
  good: `texts:
  v-window:
    from: "It’s the big one by the window."
    to: "Das ist der große am Fenster."`,
  findInTranslation: ({ translation, pairs }) => {
    const known = pairs.map(({ key }) => key);
    const all = new Set(known);
    return Object.keys(translation.texts)
      .filter((key) => !all.has(key))
      .map((key) => {
        const meant = nearest(key, known);
        return {
          path: ['texts'],
          key,
          what: { says: 'translation-unknown.what', values: { name: key } },
          remedy: meant
            ? { says: 'translation-unknown.meant', values: { name: meant } }
            : { says: 'translation-unknown.mend' },
        };
      });
  },
};
