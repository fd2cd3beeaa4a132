import { SMALL_CALL, TINY_CALL } from './small-call.ts';

const many = (count: number, one: (n: number) => string, between = ', '): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(between);

/** The tiny call with something put in the place of something else in it. */
const tiny = (was: string, now: string): string => TINY_CALL.replace(was, () => now);

/** Files as large as may be, each with very much of one thing that costs time to look at. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'facts, and misspelt ones that lines tell': tiny(
    'vent:',
    `vent:\n${many(1500, (n) => `  - { id: l${n}, says: "L.", tells: [fact-nombre-${n}, fact-numbir-${n}] }`, '\n')}\n#`,
  ).replace('facts: {', () => `facts: { ${many(4000, (n) => `fact-number-${n}: x`)},`),
  'facts that nobody tells': tiny('facts: {', `facts: { ${many(9000, (n) => `f${n}: x`)},`),
  'fields that there are not': tiny(
    'format: 1',
    `format: 1\n${many(15_000, (n) => `fild${n}: 1`, '\n')}`,
  ),
  'moves that there are not': tiny('[reflect]', `[${many(15_000, (n) => `reflct${n}`)}]`),
  'flags that nothing sets': tiny(
    '{ when: { been: [crisis] }',
    `{ when: { flags: [${many(15_000, (n) => `flg${n}`)}] }`,
  ).replace('uses: [f]', () => `sets: [${many(2000, (n) => `flag${n}`)}]`),
  'long names': tiny('uses: [f]', `uses: [${many(1500, (n) => 'y'.repeat(70) + n)}]`).replace(
    'facts: {',
    () => `facts: { ${many(700, (n) => `${'x'.repeat(70)}${n}: x`)},`,
  ),
  commas: tiny('facts: {', `facts: {${','.repeat(190_000)}`),
  colons: tiny('facts: {', `facts: {${': ,'.repeat(60_000)}`),
  quotes: tiny('facts: {', `facts: {${'"" '.repeat(60_000)}`),
  dashes: `${TINY_CALL}\n${'- \n'.repeat(60_000)}`,
  beats: tiny(
    'beats:',
    `beats:\n${many(350, (n) => `  b${n}: { stage: [stimulation], replies: [{ id: q${n}, says: Hm., moves: [blame], to: b${(n + 1) % 350}, coach: C. }, { id: p${n}, says: Hm., moves: [blame], to: b${(n * 7) % 350}, coach: C. }] }`, '\n')}`,
  ),
  roads: tiny(
    'to: g, coach',
    `to: [${many(4000, () => '{ when: { flags: [x] }, go: g }')}], coach`,
  ),
  'variants of a long story': SMALL_CALL.replace(
    'variants:',
    () =>
      `variants:\n${many(7, (n) => `  - { id: v${n}, title: t, summary: t, vent: [${many(700, (m) => `{ id: w${m}, says: Hm., after: v-one }`)}] }`, '\n')}`,
  ),
  'a long story': SMALL_CALL.replace(
    'vent:',
    () => `vent:\n${many(2500, (n) => `  - { id: l${n}, says: "Mumble ${n}." }`, '\n')}`,
  ),
};
