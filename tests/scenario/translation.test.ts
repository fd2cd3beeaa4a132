import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callsIn,
  everyName,
  examineTranslation,
  inWords,
  keyedTexts,
  readScenario,
  readWords,
  type Scenario,
  textsOf,
  writeTranslation,
} from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';

const folder = join(root, 'scenarios');
const fileAt = (file: string) => ({ text: readFileSync(join(folder, file), 'utf8'), file });
const base = {
  text: readFileSync(join(root, 'tests', 'cases', 'lint', 'base.yaml'), 'utf8'),
  file: 'base.yaml',
};
const callIn = ({ text, file }: typeof base): Scenario =>
  callsIn(readScenario(text, file))[0] as Scenario;

const brought = (original: typeof base, before?: string) => {
  const result = writeTranslation(
    original,
    'de',
    before === undefined ? undefined : { text: before, file: 'base.de.yaml' },
  );
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result;
};

/** A translation that is begun, with these texts filled in. */
const withTexts = (filled: Readonly<Record<string, string>>): string =>
  Object.entries(filled).reduce(
    (text, [key, to]) =>
      text.replace(
        new RegExp(`(\\n  ${key}:\\n    from: .*\\n    to: )""`),
        (_, head) => `${head}"${to}"`,
      ),
    brought(base).text,
  );

describe('the names in a translation', () => {
  it('should be there for every beat and flag of each call that ships, and for nothing else', () => {
    const calls = readdirSync(folder).filter((name) => name.endsWith('.de.yaml'));
    expect(calls.length).toBeGreaterThan(11);
    for (const file of calls) {
      const original = fileAt(file.replace('.de.', '.'));
      const { words } = readWords(fileAt(file).text, file, original);
      const known = callsIn(readScenario(original.text, original.file)).flatMap(everyName);
      expect(Object.keys(words?.names ?? {}).sort(), file).toEqual([...new Set(known)].sort());
    }
  });

  it('should stay where they are when a translation is brought up to its call', () => {
    const names = 'names:\n  # said by trainers\n  first: "Zuerst"\n';
    const text = brought(base).text.replace('texts:\n', `${names}texts:\n`);
    expect(brought(base, text).text).toContain(names);
    expect(brought(base, `${text.slice(0, text.lastIndexOf('\n  reply.'))}\n`).text).toContain(
      names,
    );
  });
});

describe('hold words', () => {
  it('should give every text of a call and its variants its place, each once, and change nothing when run again', () => {
    for (const file of ['printer-early.yaml', 'shouting-works.yaml']) {
      const original = fileAt(file);
      const texts = keyedTexts(callsIn(readScenario(original.text, file)));
      expect(new Set(texts.map(({ key }) => key)).size, file).toBe(texts.length);
      const first = brought(original);
      expect(first.added.length, file).toBe(texts.length);
      expect(examineTranslation(first.text, 'x.de.yaml').findings).toEqual([]);
      expect(brought(original, first.text).text === first.text, file).toBe(true);
    }
  });

  it('should mark what was mended since, put in what is new, and keep what is gone', () => {
    const german = withTexts({
      'v-screen': 'Der Bildschirm ist schwarz.',
      'v-bus': 'Und mein Bus fährt.',
    }).replace('  v-bus:', '  # the last one home\n  v-bus:');
    const text = base.text
      .replace('My screen’s gone dark, and', 'My screen went dark, and')
      .replace(
        / {2}- \{ id: v-bus.*\n/,
        '  - { id: v-tram, says: "And the tram.", pause: 1.8s }\n',
      );
    const again = brought({ ...base, text }, german);
    expect([again.stale, again.added, again.unused]).toEqual([['v-screen'], ['v-tram'], ['v-bus']]);
    expect(again.text).toContain(
      '  v-screen:\n    was: "My screen’s gone dark, and there’s a queue."\n    from: "My screen went dark, and there’s a queue."\n    to: "Der Bildschirm ist schwarz."\n',
    );
    expect(again.text).toMatch(
      /unused:\n {2}# the last one home\n {2}v-bus:\n(.*\n)* {4}to: "Und mein Bus fährt."/,
    );
    // the line comes back under its old words, and so does its translation, with the translator's comment
    const back = brought(base, again.text);
    expect(back.text).toContain('# the last one home\n  v-bus:');
    expect(back.text).not.toContain('unused:');
  });

  it('should find a translation again whose line got another id', () => {
    const german = withTexts({ 'v-bus': 'Und mein Bus fährt um zehn nach.' });
    const text = base.text.replace('id: v-bus', 'id: v-coach');
    const again = brought({ ...base, text }, german);
    expect([again.moved, again.added]).toEqual([['v-coach'], []]);
    expect(again.text).toMatch(/ {2}v-coach:\n.*\n {4}to: "Und mein Bus fährt um zehn nach."/);
  });

  it('should leave a file that cannot be read as it is, and say why', () => {
    const result = writeTranslation(base, 'de', {
      text: 'format: 1\ntexts: [',
      file: 'base.de.yaml',
    });
    expect(result).toHaveProperty('findings');
    expect('findings' in result && result.findings[0]?.code).toBe('not-yaml');
  });
});

describe('a call in other words', () => {
  const german = {
    language: 'de',
    texts: { 'v-screen': 'Der Bildschirm ist schwarz.', 'reply.story-name': 'Eine Schlange.' },
  };

  it('should change the texts, and nothing that the engine goes by', () => {
    for (const file of ['outage-update.yaml', 'shouting-works.yaml'])
      for (const scenario of callsIn(readScenario(fileAt(file).text, file))) {
        const texts = Object.fromEntries(
          textsOf(scenario).map(({ key, text }) => [key, `«${text}»`]),
        );
        const { shown } = inWords(scenario, { language: 'de', texts });
        const back = inWords(
          { ...shown, hash: '' },
          {
            language: 'en',
            texts: Object.fromEntries(textsOf(scenario).map(({ key, text }) => [key, text])),
          },
        ).shown;
        const { hash: _, ...whole } = scenario;
        expect(back).toEqual(whole);
        expect(JSON.stringify(shown).split('«').length - 1).toBe(Object.keys(texts).length);
      }
  });

  it('should fall back to the call line by line, and tell which is which', () => {
    const { shown, translated } = inWords(callIn(base), german);
    expect(shown.vent.map(({ says }) => says)).toEqual([
      'Der Bildschirm ist schwarz.',
      'And my bus leaves at ten past, you know.',
      'So that’s my day. A dark screen and a queue.',
    ]);
    expect([...translated]).toEqual(['Der Bildschirm ist schwarz.', 'Eine Schlange.']);
    expect(shown).not.toHaveProperty('hash');
  });

  it('should show a translation whose original was mended, and none where only a place was counted', () => {
    const text = `format: 1
call: dark-screen
language: de
texts:
  v-screen: { from: "My screen is dark.", to: "Der Bildschirm ist schwarz." }
  ticket.field.1.value: { from: "today 15:00", to: "heute 15:00" }
`;
    const read = readWords(text, 'base.de.yaml', base);
    expect(read.words?.texts['v-screen']).toBe('Der Bildschirm ist schwarz.');
    expect(read.words?.texts['ticket.field.1.value']).toBeNull();
  });
});

describe('reading a translation', () => {
  it('should give findings or words, whatever the file holds, and never throw', () => {
    const whole = brought(base).text;
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string(), (at, gone, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + gone);
        const read = readWords(text, 'base.de.yaml', base);
        expect((read.words === undefined) !== (read.findings === undefined)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
