import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { evidence as evidenceDe } from '../../src/words/de/evidence.ts';
import { findings as findingsDe } from '../../src/words/de/findings.ts';
import { harmingMoves as harmingMovesDe } from '../../src/words/de/harming-moves.ts';
import { helpingMoves as helpingMovesDe } from '../../src/words/de/helping-moves.ts';
import { map as mapDe } from '../../src/words/de/map.ts';
import { refusals as refusalsDe } from '../../src/words/de/refusals.ts';
import { shift as shiftDe } from '../../src/words/de/shift.ts';
import { study as studyDe } from '../../src/words/de/study.ts';
import { team as teamDe } from '../../src/words/de/team.ts';
import { de as everyPageDe } from '../../src/words/de.ts';
import { evidence } from '../../src/words/en/evidence.ts';
import { findings } from '../../src/words/en/findings.ts';
import { harmingMoves } from '../../src/words/en/harming-moves.ts';
import { helpingMoves } from '../../src/words/en/helping-moves.ts';
import { map } from '../../src/words/en/map.ts';
import { refusals } from '../../src/words/en/refusals.ts';
import { shift } from '../../src/words/en/shift.ts';
import { study } from '../../src/words/en/study.ts';
import { team as teamEn } from '../../src/words/en/team.ts';
import { en as everyPageEn } from '../../src/words/en.ts';
import { root } from '../../tools/root.mjs';

/** What is fetched later than every page: the team, a shift, many runs, and what the rooms say of a call and of its file. */
const laterEn = {
  ...teamEn,
  ...shift,
  ...study,
  ...evidence,
  ...findings,
  ...helpingMoves,
  ...harmingMoves,
  ...map,
  ...refusals,
};
const laterDe = {
  ...teamDe,
  ...shiftDe,
  ...studyDe,
  ...evidenceDe,
  ...findingsDe,
  ...helpingMovesDe,
  ...harmingMovesDe,
  ...mapDe,
  ...refusalsDe,
};
const en = { ...everyPageEn, ...laterEn };
const de = { ...everyPageDe, ...laterDe };

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The names of the values that a message asks for. */
const named = (parts: Parts): readonly string[] =>
  parts.flatMap((part) => {
    if (part.type === 0 || part.type === 7 || part.type === 8) return [];
    const inside = 'options' in part ? Object.values(part.options) : [];
    return [part.value, ...inside.flatMap(({ value }) => named(value))];
  });

const namesIn = (message: string, language: string): readonly string[] => {
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return [...new Set(named(format.getAst()))].sort();
};

/** The files that can say something: the catalogues themselves do not. */
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^words\/(en|de)[./]/.test(file))
  .map((file) => ({ file, code: readFileSync(join(root, 'src', file), 'utf8') }));
const code = files.map((file) => file.code).join('\n');

const written = new Set([...code.matchAll(/'([a-z-]+(?:\.[a-z0-9-]+)+)'/g)].map(([, key]) => key));

/** `team.role.${role}` and its like, as the names that it may become. */
const families = [...code.matchAll(/`([a-z-]+\.(?:[a-z0-9.-]|\$\{[^`}]*\})*)`/g)]
  .map(([, template = '']) => template.split(/\$\{[^}]*\}/))
  .filter((parts) => parts.length > 1)
  .map((parts) => new RegExp(`^${parts.join('[a-z0-9-]+').replaceAll('.', '\\.')}$`));

describe('the catalogues', () => {
  it('should hold the same messages in every language, and each of them once', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en).length).toBe(
      Object.keys(everyPageEn).length + Object.keys(laterEn).length,
    );
  });

  it('should hold nothing that nobody says', () => {
    const said = (key: string): boolean =>
      written.has(key) || families.some((family) => family.test(key));
    expect(Object.keys(en).filter((key) => !said(key))).toEqual([]);
  });

  it.each([
    ['the team', teamEn, 20, /^pages\/team\//],
    ['many runs', study, 3, /^pages\/(pattern|trainer)\//],
  ] as const)(
    'should hold back the words of %s for the pages that fetch them',
    (_, area, least, pages) => {
      const names = new Set(Object.keys(area).map((key) => key.split('.')[0]));
      const prefix = new RegExp(`['\`](${[...names].join('|')})\\.[a-z$]`);
      const saying = files.filter((file) => prefix.test(file.code)).map(({ file }) => file);
      expect(saying.length).toBeGreaterThan(least);
      expect(saying.filter((file) => !pages.test(file))).toEqual([]);
    },
  );

  it('should say each message with the same values in every language', () => {
    const keys = Object.keys(en) as (keyof typeof en)[];
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) expect(namesIn(de[key], 'de'), key).toEqual(namesIn(en[key], 'en'));
  });

  it('should name the trade of a message in its key', () => {
    for (const key of Object.keys(en)) expect(key).toMatch(/^[a-z-]+(\.[a-z0-9-]+)+$/);
  });

  it('should put all that the rooms say into German', () => {
    for (const key of Object.keys({
      ...evidence,
      ...findings,
      ...helpingMoves,
      ...harmingMoves,
    }) as (keyof typeof en)[])
      if (/[a-z]{3}/.test(en[key].replace(/\{[^}]*\}/g, '')))
        expect(de[key], key).not.toBe(en[key]);
  });
});
