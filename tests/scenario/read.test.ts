import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, type Finding, findingText, readScenario } from '../../src/scenario/index.ts';
import { BOARD_REPORT } from '../board-report.ts';

const findingsOf = (text: string): readonly Finding[] => {
  const reading = readScenario(text, 'call.yaml');
  return 'findings' in reading ? reading.findings : [];
};

/** The shipped call with one thing changed; fails when there was nothing to change. */
const with_ = (was: string, now: string): string => {
  expect(BOARD_REPORT.includes(was), `the call has ${was}`).toBe(true);
  return BOARD_REPORT.replace(was, now);
};

/** The line of the file, from 1, on which `needle` first stands. */
const lineOf = (text: string, needle: string): number =>
  text.slice(0, text.indexOf(needle)).split('\n').length;

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
      with_('tells: [march], pause: 1.6s', 'tells: [march], pause: 950ms'),
      'call.yaml',
    );
    const pauses = 'scenario' in reading ? reading.scenario.vent.map(({ pause }) => pause) : [];
    expect(pauses).toContain(950);
  });

  it('should point at the line and column of broken notation', () => {
    const text = with_('title: ', 'title: ""x');
    const [finding] = findingsOf(text);
    expect(finding?.message).toMatch(/^not readable as YAML/);
    expect(finding?.line).toBeGreaterThanOrEqual(lineOf(text, 'title: ""x'));
  });

  it('should answer a misspelt move with the nearest right one, at its place', () => {
    const text = with_('moves: [accept-apology, manners]', 'moves: [acept-apology, manners]');
    const findings = findingsOf(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.line).toBe(lineOf(text, 'acept-apology'));
    expect(findings[0]?.column).toBe((findings[0]?.excerpt.indexOf('acept-apology') ?? -2) + 1);
    expect(findings[0]?.remedy).toBe("Did you mean 'accept-apology'?");
  });

  it('should answer a misspelt field with the nearest right one', () => {
    const text = with_('  temperament: reactive', '  temprament: reactive');
    const remedies = findingsOf(text).map(({ remedy }) => remedy);
    expect(remedies).toContain("Did you mean 'temperament'?");
  });

  it('should answer a road to a beat that is not there', () => {
    const text = with_('opening: pick-up', 'opening: pick-upp');
    expect(findingsOf(text)).toMatchObject([
      {
        line: lineOf(text, 'opening: pick-upp'),
        message: "there is no beat 'pick-upp'",
        remedy: "Did you mean 'pick-up'?",
      },
    ]);
  });

  it('should name a line id that is used twice', () => {
    const text = with_('id: v-march', 'id: v-ready');
    expect(findingsOf(text).map(({ message }) => message)).toEqual([
      "the line id 'v-ready' is used twice",
    ]);
  });

  it('should give all findings of a file in one run, in the order of its lines', () => {
    const text = with_('opening: pick-up', 'opening: nowhere').replace('fix: ', 'fix: un-');
    const findings = findingsOf(text);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(findings.map(({ line }) => line)).toEqual(
      findings.map(({ line }) => line).sort((a, b) => a - b),
    );
  });

  it('should print a finding with its place, the line and a remedy', () => {
    const [finding] = findingsOf(with_('opening: pick-up', 'opening: pick-upp'));
    const text = findingText(finding as Finding);
    expect(text).toMatch(/^call\.yaml:\d+:\d+: there is no beat 'pick-upp'/);
    expect(text).toContain("Did you mean 'pick-up'?");
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

  it('should survive any cut, doubled or foreign piece of text', () => {
    const at = fc.nat({ max: BOARD_REPORT.length });
    fc.assert(
      fc.property(at, at, fc.string({ maxLength: 12, unit: 'binary' }), (a, b, put) => {
        const [from, to] = a < b ? [a, Math.min(b, a + 400)] : [b, Math.min(a, b + 400)];
        const text = BOARD_REPORT.slice(0, from) + put + BOARD_REPORT.slice(to);
        const reading = readScenario(text, 'call.yaml');
        expect('scenario' in reading || reading.findings.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
