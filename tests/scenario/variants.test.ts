import { describe, expect, it } from 'vitest';
import { replay } from '../../src/call/index.ts';
import { orError } from '../../src/call/record-error.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { type Reading, readScenario, type Scenario } from '../../src/scenario/index.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { ALONE, findingsOf, lineOf } from './edited.ts';

/** The shipped call as a file without variants of its own, and with this one. */
const withVariant = (overlay: string): string =>
  `${ALONE}\nvariants:\n  - id: other\n    title: "Another"\n    summary: "Another one."\n${overlay}`;
const read = (overlay: string): Extract<Reading, { scenario: Scenario }> => {
  const reading = readScenario(withVariant(overlay), 'call.yaml');
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
  return reading;
};
const variantOf = (overlay: string): Scenario => read(overlay).variants[0] as Scenario;

describe('a variant of a call', () => {
  it('should be a scenario of its own, with a name and a hash of its own', () => {
    const { scenario, variants } = read('    caller: { arousal: 60 }\n');
    expect(variants).toHaveLength(1);
    const [variant] = variants as [Scenario];
    expect(variant).toMatchObject({
      id: 'board-report--other',
      variantOf: 'board-report',
      title: 'Another',
      summary: 'Another one.',
      caller: { ...scenario.caller, arousal: 60 },
    });
    expect(variant.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(variant.hash).not.toBe(scenario.hash);
    expect(variant.beats).toEqual(scenario.beats);
    expect(variant.vent).toEqual(scenario.vent);
    expect(variant).not.toHaveProperty('variants');
    expect(scenario).not.toHaveProperty('variants');
  });

  it('should have another hash with every change to the file, and the same for the same file', () => {
    const hash = (overlay: string) => variantOf(overlay).hash;
    expect(hash('    caller: { arousal: 60 }\n')).toBe(hash('    caller: { arousal: 60 }\n'));
    expect(hash('    caller: { arousal: 60 }\n')).not.toBe(hash('    caller: { arousal: 61 }\n'));
  });

  it('should leave the call as it is', () => {
    const alone = readScenario(ALONE, 'call.yaml');
    const { scenario } = read('    vent: [{ id: v-four, drop: true }]\n');
    expect({ ...scenario, hash: '' }).toEqual({
      ...(alone as { scenario: Scenario }).scenario,
      hash: '',
    });
  });

  it('should replace, add, place and drop lines by their ids', () => {
    const { scenario } = read('');
    const variant = variantOf(`    vent:
      - { id: v-four, says: "Five times I’ve sent it." }
      - { id: v-march, drop: true }
      - { id: v-new, says: "And the lift is out.", after: v-window }
      - { id: v-newer, says: "And it rains.", before: v-person }
      - { id: v-last, says: "There." }
      - { id: v-whole, after: v-ready }
`);
    const ids = scenario.vent.map(({ id }) => id);
    const wanted = ids.filter((id) => id !== 'v-march' && id !== 'v-whole');
    wanted.splice(wanted.indexOf('v-window') + 1, 0, 'v-new');
    wanted.splice(wanted.indexOf('v-ready') + 1, 0, 'v-whole');
    expect(variant.vent.map(({ id }) => id)).toEqual(['v-newer', ...wanted, 'v-last']);
    expect(variant.vent.find(({ id }) => id === 'v-four')).toEqual({
      id: 'v-four',
      says: 'Five times I’ve sent it.',
      tells: ['four-tries'],
    });
  });

  it('should reach into beats, replies, edges, endings and landing', () => {
    const variant = variantOf(`    content: [insults, threats]
    opening: still-there
    facts: { lift: "the lift is out", watch: "he looks at his watch" }
    landing: { crisis: relapse }
    endings:
      printed: { title: "Another end." }
    beats:
      pick-up:
        silence: null
        interrupted: { to: still-there }
        replies:
          - { id: pick-ask, says: "What does it do?", uses: null, moves: [ask-open] }
          - id: pick-sorry
            answer: [{ id: pick-sorry-a, says: "Right." }]
      still-there:
        interrupted: [{ id: still-there-cut, says: "No." }]
`);
    const beat = variant.beats['pick-up'];
    expect(beat?.silence).toBeUndefined();
    expect(beat?.interrupted).toEqual({
      says: [{ id: 'pick-up-cut', says: expect.stringMatching(/^Let me/) }],
      to: 'still-there',
    });
    expect(variant.beats['still-there']?.interrupted?.says).toEqual([
      { id: 'still-there-cut', says: 'No.' },
    ]);
    const ask = beat?.replies.find(({ id }) => id === 'pick-ask');
    expect(ask).toMatchObject({ says: 'What does it do?', moves: ['ask-open'], to: 'still-there' });
    expect(ask).not.toHaveProperty('uses');
    expect(beat?.replies.map(({ id }) => id)).toHaveLength(4);
    expect(variant.facts).toMatchObject({ lift: 'the lift is out', pages: 'forty pages on paper' });
    expect(variant).toMatchObject({ opening: 'still-there', content: ['insults', 'threats'] });
    expect(variant.landing).toMatchObject({ crisis: 'relapse', 'post-crisis': [{}, {}] });
    expect(variant.endings.printed).toMatchObject({ title: 'Another end.', outcome: 'resolved' });
  });

  it('should be played, and its record replayed on it and on nothing else', () => {
    const { scenario, variants } = read('    caller: { arousal: 34 }\n');
    const variant = variants[0] as Scenario;
    const player = playerNamed('listener');
    if (!player) throw new Error('no listener');
    const call = playCall(variant, player, 3);
    const record = call.record();
    expect(record.scenario).toEqual({ id: 'board-report--other', hash: variant.hash });
    expect(replay(variant, record).log).toEqual(call.log);
    const refused = orError(() => replay(scenario, record));
    expect('error' in refused && refusedInWords(refused.error)).toContain('board-report--other');
  });
});

describe('what is wrong with a variant', () => {
  it.each([
    ['caller: { temprament: mixed }', 'temprament', "'temprament' is not a field", "'temperament'"],
    ['caller: { arousal: 400 }', '400', 'more than 100', '100 or less'],
    ['caller: { name: null }', 'null', 'is empty', 'a text'],
    [
      'opening: nowhere',
      'nowhere',
      "in the variant 'other', there is no beat 'nowhere'",
      'Add a beat',
    ],
    [
      'landing: { crisis: nowhere }',
      'nowhere',
      "there is no beat or ending 'nowhere'",
      'Add a beat',
    ],
    ['vent: [{ id: v-x, says: "Hm.", tells: [nothing] }]', 'nothing', "no fact 'nothing'", 'fact'],
    ['vent: [{ id: v-x }]', '{ id: v-x }', 'vent › 19. › says is missing', 'Add it'],
    ['vent: [{ id: v-x, drop: true }]', 'v-x', "there is no 'v-x' in this list", 'Name one'],
    ['vent: [{ id: v-x, says: "Hm.", after: v-y }]', 'v-y', "there is no 'v-y'", 'Name one'],
    [
      'vent: [{ id: v-four, says: "" }]',
      '"" }',
      'variants › 1. › vent › 1. › says is empty',
      'Write its text',
    ],
    ['vent: []', '[]', 'fewer than 1 entry', 'at least 1'],
    [
      'beats: { pick-up: { replies: [{ id: pick-ask, to: gone }] } }',
      'gone',
      "ending 'gone'",
      'Add',
    ],
    [
      'beats: { fresh: { stage: [crisis] } }',
      '{ stage',
      'beats › fresh › replies is missing',
      'list',
    ],
  ])('should be said of %j at its place', (overlay, at, message, remedy) => {
    const text = withVariant(`    ${overlay}\n`);
    const findings = findingsOf(text);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding?.message).toContain(message);
    expect(finding?.remedy).toContain(remedy);
    expect(finding?.line).toBe(text.trimEnd().split('\n').length);
    expect(finding?.excerpt.slice((finding?.column ?? 0) - 1).startsWith(at)).toBe(true);
  });

  it('should point at the road of the call that loses its end', () => {
    const text = withVariant('    beats: { ready: null }\n');
    const findings = findingsOf(text);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    for (const { message } of findings)
      expect(message).toBe("in the variant 'other', there is no beat or ending 'ready'");
    expect(findings[0]?.line).toBe(lineOf(text, '- { go: ready }'));
  });

  it('should be said once where the call itself is at fault', () => {
    const text = withVariant('    caller: { arousal: 60 }\n').replace('to: goodbye', 'to: god-by');
    expect(findingsOf(text)).toMatchObject([{ message: "there is no beat or ending 'god-by'" }]);
  });

  it('should be said of two variants with one id', () => {
    const one = '  - { id: other, title: "Third", summary: "A third one." }\n';
    expect(findingsOf(withVariant(one))).toMatchObject([
      { message: "the variant id 'other' is used twice" },
    ]);
  });

  it('should be said of a name with two hyphens in a row, which stand before a variant', () => {
    const text = withVariant('').replace('id: other', 'id: an--other');
    expect(findingsOf(text)[0]?.message).toContain('two hyphens in a row');
    const call = withVariant('').replace('id: board-report', 'id: board--report');
    expect(findingsOf(call)[0]?.message).toContain('two hyphens in a row');
  });

  it('should be found for who looks at the content, at its place', () => {
    const text = withVariant('    vent:\n      - { id: v-four, says: "Five times." }\n');
    const reading = readScenario(text, 'call.yaml');
    if ('findings' in reading) throw new Error('not good');
    const places = [
      reading.where({ path: ['vent', 2, 'says'] }),
      reading.where({ path: ['vent', 2, 'says'] }, reading.variants[0]),
      reading.where({ path: ['vent', 3, 'says'] }, reading.variants[0]),
    ];
    expect(places.map(({ line }) => line)).toEqual([
      lineOf(text, '{ id: v-four, says: "Four'),
      lineOf(text, '{ id: v-four, says: "Five'),
      lineOf(text, '{ id: v-ready'),
    ]);
  });
});
