import { nearest } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';

/** A translation of nothing. */
export const translationUnknown: Rule = {
  code: 'translation-unknown',
  severity: 'error',
  summary: 'A translation names a text, a beat or a flag that the call does not have.',
  wrong:
    'A key under `texts` of a translation is that of no line, reply or other text of the call or of its variants, or one under `names` is that of no beat and no flag.',
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
  findInTranslation: ({ translation, pairs, names }) => [
    ...strange(
      Object.keys(translation.texts),
      pairs.map(({ key }) => key),
    ).map(({ key, meant }) => ({
      path: ['texts'],
      key,
      what: { says: 'translation-unknown.what', values: { name: key } } as const,
      remedy: meant
        ? ({ says: 'translation-unknown.meant', values: { name: meant } } as const)
        : ({ says: 'translation-unknown.mend' } as const),
    })),
    ...strange(Object.keys(translation.names ?? {}), names).map(({ key, meant }) => ({
      path: ['names'],
      key,
      what: { says: 'translation-unknown.name', values: { name: key } } as const,
      remedy: meant
        ? ({ says: 'translation-unknown.name-meant', values: { name: meant } } as const)
        : ({ says: 'translation-unknown.name-mend' } as const),
    })),
  ],
};

/** The keys that are none of the known ones, each with the nearest of them. */
const strange = (keys: readonly string[], known: readonly string[]) => {
  const all = new Set(known);
  return keys.filter((key) => !all.has(key)).map((key) => ({ key, meant: nearest(key, known) }));
};
