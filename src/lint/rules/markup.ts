import type { Path } from '../../scenario/index.ts';
import type { Found, Rule } from '../rule.ts';

const KINDS = [
  ['markup.tag', /<\/?[a-z][^<>]*>|<!--/iu],
  ['markup.entity', /&(?:[a-z]+|#\d+|#x[\da-f]+);/iu],
  ['markup.link', /\[[^\]]+\]\([^)]*\)/u],
  [
    'markup.emphasis',
    /\*\*[^*]+\*\*|__[^_]+__|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?!\*)|`[^`]+`/u,
  ],
  ['markup.heading', /^#{1,6} /mu],
  ['markup.unseen', /(?![\n\t\u200d])[\p{Cc}\p{Cf}]/u],
] as const;

/** A text with signs in it that are meant for a machine. */
export const markup: Rule = {
  code: 'markup',
  severity: 'warning',
  summary: 'A text has HTML, Markdown or invisible signs in it.',
  wrong:
    'A text that is shown or spoken has a tag, an entity, asterisks or underscores for emphasis, a Markdown link, or characters that cannot be seen.',
  mend: 'Take them out. Emphasis is made by the words and by where they stand.',
  why: 'A text is shown as it is written, everywhere. The trainee would see the asterisks, a voice would have to speak them, and invisible characters can turn a text round.',
  bad: `says: "I’ve sent it <b>four</b> times. *Four!*"`,
  good: `says: "I’ve sent it four times. Four!"`,
  textOnly: true,
  inEveryLanguage: true,
  find: ({ scenario }) => textsIn(scenario, []).flatMap(({ text, path }) => markupIn(text, path)),
};

const markupIn = (text: string, path: Path): Found[] => {
  for (const [says, pattern] of KINDS) {
    const [part] = pattern.exec(text) ?? [];
    if (part !== undefined)
      return [
        {
          path,
          part,
          what: { says },
          remedy: { says: 'markup.mend' },
        },
      ];
  }
  return [];
};

const textsIn = (value: unknown, path: Path): { readonly text: string; readonly path: Path }[] => {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((inner, n) => textsIn(inner, [...path, n]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
};
