import type { Found, Rule } from '../rule.ts';

/** Numbers that are names: of a ticket, a room, a device. Smaller ones may be written out, and times in another way. */
const NUMBER = /(?<![\d:.,])\d{4,}(?![\d:.,]\d)/gu;
/** A word that is shouted; a short one may be an abbreviation. */
const SHOUTED = /(?<![\p{L}\p{N}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/u;

/** Something that stands in the call and is lost in its translation. */
export const translationLost: Rule = {
  code: 'translation-lost',
  severity: 'warning',
  summary: 'A translation has lost a number, or a word that is shouted.',
  wrong:
    'A number of four figures or more that stands in the text of the call does not stand in its translation; or the call has a word in capitals and the translation has none.',
  mend: 'Put the number in as it is. For a word that is shouted, write the one in capitals that carries the weight in your language; an abbreviation stays as it is.',
  why: 'Numbers are how a trainee finds the ticket that is spoken of, and the capitals are the only shouting that can be seen.',
  bad: `v-ticket:
  from: "It’s 20731, for the FOURTH time."
  to: "Es geht um dieses Ticket, zum vierten Mal."`,
  good: `v-ticket:
  from: "It’s 20731, for the FOURTH time."
  to: "Es ist die 20731, zum VIERTEN Mal."`,
  findInTranslation: ({ pairs }) =>
    pairs.flatMap(({ text, found }): Found[] => {
      const to = found?.entry.to;
      if (!found || !to) return [];
      const path = [found.among, found.key, 'to'];
      const number = text.match(NUMBER)?.find((one) => !to.includes(one));
      if (number !== undefined)
        return [
          {
            path,
            what: { says: 'translation-lost.number', values: { what: number } },
            remedy: { says: 'translation-lost.number-mend' },
          },
        ];
      const [shouted] = SHOUTED.exec(text) ?? [];
      // an abbreviation is often the first part of a compound: “VPN-Fenster”
      return shouted === undefined || SHOUTED.test(to) || to.includes(shouted)
        ? []
        : [
            {
              path,
              what: { says: 'translation-lost.shouted', values: { says: shouted } },
              remedy: { says: 'translation-lost.shouted-mend' },
            },
          ];
    }),
};
