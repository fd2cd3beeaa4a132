import type { Path } from '../../scenario/index.ts';
import type { Found, Rule } from '../rule.ts';

const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an HTML tag', /<\/?[a-z][^<>]*>|<!--/iu],
  ['an HTML entity', /&(?:[a-z]+|#\d+|#x[\da-f]+);/iu],
  ['a Markdown link', /\[[^\]]+\]\([^)]*\)/u],
  [
    'Markdown emphasis',
    /\*\*[^*]+\*\*|__[^_]+__|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?!\*)|`[^`]+`/u,
  ],
  ['a Markdown heading', /^#{1,6} /mu],
  ['a sign that cannot be seen', /(?![\n\t\u200d])[\p{Cc}\p{Cf}]/u],
];

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
  for (const [what, pattern] of KINDS) {
    const [part] = pattern.exec(text) ?? [];
    if (part !== undefined)
      return [
        {
          path,
          part,
          message: `${what} would be shown as it stands`,
          remedy: 'Take it out; texts are plain text.',
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
