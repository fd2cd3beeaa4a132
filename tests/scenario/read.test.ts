import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/cli/finding-text.ts';
import { contentHash, type Finding, readScenario } from '../../src/scenario/index.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { ALONE, edited, findingsOf, lineOf } from './edited.ts';

describe('reading a scenario', () => {
  it('should read the call that ships without a finding', () => {
    expect(findingsOf(BOARD_REPORT)).toEqual([]);
  });

  it('should name the version of a file by its text, whatever its line ends', () => {
    expect(contentHash('a\nb\n')).toBe(contentHash('a\r\nb\r\n'));
    expect(contentHash('a\nb\n')).not.toBe(contentHash('a\nc\n'));
  });

  it('should read times as the trainer writes them', () => {
    const reading = readScenario(
      edited('tells: [march], pause: 1.6s', 'tells: [march], pause: 950ms'),
      'call.yaml',
    );
    const pauses = 'scenario' in reading ? reading.scenario.vent.map(({ pause }) => pause) : [];
    expect(pauses).toContain(950);
  });

  it('should point at the line and column of broken notation', () => {
    const text = edited('title: ', 'title: ""x');
    const [finding] = findingsOf(text);
    expect(finding?.message).toMatch(/^not readable as YAML/);
    expect(finding?.line).toBeGreaterThanOrEqual(lineOf(text, 'title: ""x'));
  });

  it('should answer a misspelt move with the nearest right one, at its place', () => {
    const text = edited('moves: [accept-apology, manners]', 'moves: [acept-apology, manners]');
    const findings = findingsOf(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.line).toBe(lineOf(text, 'acept-apology'));
    expect(findings[0]?.column).toBe((findings[0]?.excerpt.indexOf('acept-apology') ?? -2) + 1);
    expect(findings[0]?.remedy).toBe("Did you mean 'accept-apology'?");
  });

  it('should answer a misspelt field with the nearest right one', () => {
    const text = edited('  temperament: reactive', '  temprament: reactive');
    const remedies = findingsOf(text).map(({ remedy }) => remedy);
    expect(remedies).toContain("Did you mean 'temperament'?");
  });

  it.each([
    ['    replies:\n', '    replis:\n', 'replies'],
    ['        coach: ', '        coch: ', 'coach'],
    ['{ when: ', '{ wen: ', 'when'],
    ['    jolt: ', '    jollt: ', 'jolt'],
  ])('should know what was meant in a beat: %j', (field, misspelt, meant) => {
    expect(findingsOf(edited(field, misspelt))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'unknown-field', remedy: `Did you mean '${meant}'?` }),
      ]),
    );
  });

  it('should answer a road to a beat that is not there', () => {
    const text = edited('opening: pick-up', 'opening: pick-upp');
    expect(findingsOf(text)).toMatchObject([
      {
        line: lineOf(text, 'opening: pick-upp'),
        message: "there is no beat 'pick-upp'",
        remedy: "Did you mean 'pick-up'?",
      },
    ]);
  });

  it('should name a line id that is used twice', () => {
    const text = edited('id: v-march', 'id: v-ready');
    expect(findingsOf(text).map(({ message }) => message)).toEqual([
      "the line id 'v-ready' is used twice",
    ]);
  });

  it('should say of a file without content that it is empty', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '---\n', 'null'])
      expect(findingsOf(text)).toMatchObject([{ line: 1, message: 'the file is empty' }]);
  });

  it('should say of a run record that it is one', () => {
    const run = '{"format":"hold-the-line/run","version":1,"engine":"5","acts":[]}';
    expect(findingsOf(run)).toMatchObject([
      { line: 1, column: 2, message: 'this is a run record, not a scenario' },
    ]);
  });

  it('should name what can be written where a choice is missing', () => {
    const text = edited('  temperament: reactive\n', '');
    expect(findingsOf(text)).toMatchObject([
      {
        message: 'caller › temperament is missing',
        remedy: 'Write one of: reactive, instrumental, mixed.',
      },
    ]);
  });

  it('should speak of the notation that was meant where there are two', () => {
    const text = edited('          - { go: printed }', '          - { go: 7 }');
    expect(findingsOf(text)).toMatchObject([
      {
        line: lineOf(text, '{ go: 7 }'),
        message: 'beats › goodbye › replies › 1. › to › 2. › go is a number',
        remedy: 'Put it into quotes: here belongs a text.',
      },
    ]);
  });

  it.each([
    ['a tab', /^ {4}stage: /m, '\tstage: ', 0, 'is indented by a tab'],
    ['a space too few', /^ {8}moves: /m, '       moves: ', 0, 'not indented'],
    ['a bracket that is not closed', /(moves: \[[^\]]*)\]/, '$1', 1, 'bracket'],
  ])('should name %s once, and not each line below it', (_, good, bad, below, said) => {
    const text = BOARD_REPORT.replace(good, bad);
    const at = BOARD_REPORT.slice(0, BOARD_REPORT.search(good)).split('\n').length;
    expect(findingsOf(text)).toMatchObject([
      { line: at + below, message: expect.stringContaining(said) },
    ]);
  });

  it.each([
    ['summary: "Forty', 'summary: "" # ', 'summary is empty', 'Write its text.'],
    ['arousal: 27', 'arousal: 270', 'caller › arousal is more than 100', 'Write 100 or less.'],
    ['arousal: 27', 'arousal: -1', 'caller › arousal is less than 0', 'Write 0 or more.'],
    ['arousal: 27', 'arousal:', 'caller › arousal is empty', 'Here belongs a number.'],
    ['moves: [confirm]', 'moves: []', 'has fewer than 1 entry', 'at least 1'],
    ['  pages: "forty', '  Pages: "forty', "'Pages' cannot be a name in facts", 'another name'],
    ['pause: 1.8s', 'pause: 1.8', 'vent › 4. › pause is a number', 'Write 1.8s'],
    ['pause: 1.8s', 'pause: soon', 'a time is a number and a unit', 'reference.md'],
  ])('should answer %j instead of %j in plain words', (was, now, message, remedy) => {
    const text = BOARD_REPORT.includes(was)
      ? edited(was, now)
      : edited('moves: [needless-hold]', now);
    const finding = findingsOf(text).find((found) => found.message.includes(message));
    expect(finding?.line).toBe(lineOf(text, now));
    expect(finding?.remedy).toContain(remedy);
  });

  it('should name a line without an id by its place, and never by a name that is taken', () => {
    const text = edited(
      'id: v-four',
      'id: vent-2',
      edited('{ id: v-window, says', '{ says', ALONE),
    );
    const reading = readScenario(text, 'call.yaml');
    const ids = 'scenario' in reading ? reading.scenario.vent.map(({ id }) => id) : [];
    expect(ids.slice(0, 3)).toEqual(['v-person', 'vent-2-2', 'vent-2']);
  });

  it('should name every line that has no id', () => {
    const text = ALONE.replaceAll(/\{ id: [a-z-]+, says/g, '{ says');
    const reading = readScenario(text, 'call.yaml');
    const scenario = 'scenario' in reading ? reading.scenario : undefined;
    expect(scenario?.beats['way-back']?.says?.[0]?.id).toBe('way-back-says-1');
    expect(scenario?.beats['way-back']?.silence?.says?.[0]?.id).toBe('way-back-silence-1');
    expect(scenario?.beats['way-back']?.replies[1]?.refused?.[0]?.id).toBe('back-choice-refused-1');
    expect(scenario?.snaps[0]?.answer?.[0]?.id).toBe('snap-paid-answer-1');
    expect(scenario?.reactions['too-early'][2]?.id).toBe('on-too-early-3');
    expect(scenario?.endings.printed?.says?.[0]?.id).toBe('printed-says-1');
  });

  it('should give all findings of a file in one run, in the order of its lines', () => {
    const text = edited('opening: pick-up', 'opening: nowhere').replace('fix: ', 'fix: un-');
    const findings = findingsOf(text);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(findings.map(({ line }) => line)).toEqual(
      findings.map(({ line }) => line).sort((a, b) => a - b),
    );
  });

  it('should find broken names in a file whose form is broken elsewhere', () => {
    const text = edited(
      '  temperament: reactive',
      '  temper: reactive',
      edited('to: way-back', 'to: way-bac'),
    );
    expect(findingsOf(text).map(({ code, line }) => [code, line])).toEqual([
      ['missing-field', lineOf(text, '  name: "Ines')],
      ['unknown-field', lineOf(text, '  temper: ')],
      ['unknown-name', lineOf(text, 'to: way-bac')],
    ]);
  });

  it('should say nothing of what it put in the place of what could not be read', () => {
    expect(findingsOf(edited('beats:\n', 'beats:\n  foo: 5\n'))).toMatchObject([
      { code: 'wrong-value', message: 'beats › foo is a number' },
    ]);
  });

  it('should name a key that stands twice, and go on', () => {
    const text = edited(
      'title: "The',
      'id: other\ntitle: "The',
      edited('to: way-back', 'to: way-bac'),
    );
    expect(findingsOf(text)).toMatchObject([
      { code: 'duplicate-id', line: lineOf(text, 'id: other'), length: 2 },
      { code: 'unknown-name', line: lineOf(text, 'to: way-bac') },
    ]);
  });

  it.each([
    ['UTF-16', [...BOARD_REPORT].join('\0'), 1],
    ['a NUL', edited('# For trainers', '# For \0trainers'), 5],
    ['Latin-1', edited('# For trainers', '# F\uFFFDr trainers'), 5],
  ])('should notice %s', (_, text, line) => {
    expect(findingsOf(text)).toMatchObject([{ code: 'wrong-encoding', line }]);
  });

  it.each([
    ['question marks', '? '.repeat(5000), 'not-yaml'],
    ['brackets', '[{'.repeat(5000), 'not-yaml'],
    ['dashes', '- '.repeat(5000), 'not-yaml'],
    ['aliases', '- &a a\n'.concat('- *a\n'.repeat(5000)), 'alias-bomb'],
    ['a part within itself', 'a: &a [*a]', 'too-large'],
    [
      'aliases of aliases',
      'abcdefgh'
        .split('')
        .map(
          (k, n) =>
            `${k}: &${k} [${n === 0 ? 'x' : `*${'abcdefgh'[n - 1]}`}${n === 0 ? '' : `,*${'abcdefgh'[n - 1]}`.repeat(9)}]`,
        )
        .join('\n'),
      'alias-bomb',
    ],
    [
      'a long part used often',
      `a: &a [${'1,'.repeat(9000)}1]\n${Array.from({ length: 20 }, (_, n) => `b${n}: *a\n`).join('')}`,
      'too-large',
    ],
    ['keys', Array.from({ length: 15_000 }, (_, n) => `k${n}: v\n`).join(''), 'missing-field'],
    ['anchors', '&a '.repeat(60_000), 'too-large'],
    ['anchors, fewer', '&a '.repeat(20_000), 'not-yaml'],
    ['characters', 'x'.repeat(1_000_000), 'too-large'],
  ])('should not be held up by many %s', (_, text, code) => {
    expect(cpuMsOf(() => expect(findingsOf(text)[0]?.code).toBe(code))).toBeLessThan(5000);
  });

  it('should print a finding with its place, the line and a remedy', () => {
    const reading = readScenario(edited('opening: pick-up', 'opening: pick-upp'), 'call.yaml');
    const text = 'findings' in reading ? findingText(reading.findings[0] as Finding) : '';
    expect(text).toMatch(/^call\.yaml:\d+:\d+: there is no beat 'pick-upp'/);
    expect(text).toContain("Did you mean 'pick-up'?");
    expect(text).toContain(`opening: pick-upp\n${' '.repeat(4 + 'opening: '.length)}^^^^^^^^\n`);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a list', '- 1\n- 2\n'],
    ['a number', '42'],
    ['tabs', '\t\tid: x'],
    [
      'an alias bomb',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
        .split('')
        .map((k, n) => `${k}: &${k} [${`*${'abcdefg'[n]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
    ['two documents', 'id: a\n---\nid: b\n'],
    ['deep nesting', '['.repeat(3000)],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('should answer %s with findings', (_, text) => {
    const findings = findingsOf(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const { line, column, message, remedy } of findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
  });
});

describe('the edges of a beat', () => {
  const was = `    interrupted:
      - { id: pick-up-cut, says: "Let me get the sentence out, will you? Forty pages. On paper." }`;
  const interruptedOf = (text: string) => {
    const reading = readScenario(text, 'call.yaml');
    return 'scenario' in reading ? reading.scenario.beats['pick-up']?.interrupted : reading;
  };

  it('should be lines, or lines and a road, where the trainee cuts in', () => {
    const says = [{ id: 'pick-up-cut', says: expect.stringMatching(/^Let me get/) }];
    expect(interruptedOf(BOARD_REPORT)).toEqual({ says });
    const road = was
      .replace('interrupted:', 'interrupted:\n      to: still-there\n      says:')
      .replace('      - ', '        - ');
    expect(interruptedOf(edited(was, road))).toEqual({ says, to: 'still-there' });
  });

  it('should be pointed at where they are at fault, however they are written', () => {
    const twice = edited(was, was.replace('pick-up-cut', 'v-march'));
    expect(findingsOf(twice)).toMatchObject([{ line: lineOf(twice, '{ id: v-march, says: "Let') }]);
    const lost = edited(was, '    interrupted: { to: nowhere }');
    expect(findingsOf(lost)).toMatchObject([{ line: lineOf(lost, '{ to: nowhere') }]);
    const late = edited(was, '    late:\n      to: nowhere');
    expect(findingsOf(late)).toMatchObject([{ line: lineOf(late, 'to: nowhere'), column: 11 }]);
    const soon = edited('    silence:\n', '    silence:\n      after: 1s\n');
    expect(findingsOf(soon)[0]?.message).toContain('a silence lasts from 3s to 60s');
  });

  it('should be pointed at where a part is an alias of another', () => {
    const text = edited('to: *after-burst-on', 'to: *after-burst-on\n        sets: 7');
    expect(findingsOf(text)[0]?.line).toBe(lineOf(text, 'sets: 7'));
    const lost = edited(
      '- { when: { flags: [offline-cleared] }, go: relapse-back }\n          - { when: { flags: [listened] }, go: way-back }\n          - { go: story-out }\n        coach: "She came',
      '- { go: nowhere }\n        coach: "She came',
    );
    expect(findingsOf(lost)).toMatchObject([{ line: lineOf(lost, '{ go: nowhere }') }]);
  });
});
