import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explore } from '../../src/explore/index.ts';
import { check } from '../../src/lint/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { hold, ownFolder } from './hold.ts';

const folder = ownFolder();
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const made = hold(['new', 'late-badge', '--title', 'The badge that came "too" late: $&'], folder);

const callOf = (name: string) => {
  const reading = readScenario(textOf(name), name);
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
  return reading.scenario;
};

describe('hold new', () => {
  it('should write a call of that name and title, and say what comes next', () => {
    expect([made.status, made.stdout]).toEqual([
      0,
      expect.stringContaining('hold -- dev late-badge.yaml'),
    ]);
    const { id, title } = callOf('late-badge.yaml');
    expect([id, title]).toEqual(['late-badge', 'The badge that came "too" late: $&']);
  });

  it('should write one without any finding', () => {
    expect(check(textOf('late-badge.yaml'), 'late-badge.yaml').findings).toEqual([]);
  });

  it('should write one that a listener does well on and nobody else, with all of it reached and every law kept', () => {
    const found = explore(callOf('late-badge.yaml'), { plays: 600, seed: 1, lawSeeds: 3 });
    expect(found.faults).toEqual([]);
    const { score } = found.players.find(({ player }) => player === 'listener') ?? {};
    expect(score?.least).toBeGreaterThanOrEqual(90);
  });

  it('should write a plan that plays it', () => {
    const { status, stdout } = hold(['test', 'late-badge.plan.yaml'], folder);
    expect(stdout).toContain('3 plays, 0 failed');
    expect(status).toBe(0);
  });

  it('should leave a file alone that is there already', () => {
    writeFileSync(join(folder, 'mine.plan.yaml'), 'mine\n');
    const again = hold(['new', 'late-badge'], folder);
    expect([again.status, again.stderr]).toEqual([
      1,
      expect.stringContaining('late-badge.yaml is there already'),
    ]);
    const plan = hold(['new', 'mine'], folder);
    expect([plan.status, plan.stderr]).toEqual([
      1,
      expect.stringContaining('mine.plan.yaml is there already'),
    ]);
    expect(textOf('mine.plan.yaml')).toBe('mine\n');
    expect(callOf('late-badge.yaml').title).toContain('The badge');
  });

  it('should write into another folder, which may be new', () => {
    expect(hold(['new', 'lost-key', '--in', 'calls/mine'], folder).status).toBe(0);
    expect(callOf('calls/mine/lost-key.yaml').id).toBe('lost-key');
  });

  it.each([
    [['Late Badge'], "'Late Badge' is no name for a call"],
    [['../late'], "'../late' is no name for a call"],
    [['constructor'], 'this one name is taken'],
    [['no-title', '--title', ' '], "' ' does not do as a title"],
    [['x', '--in', 'late-badge.yaml/x'], 'late-badge.yaml/x: it cannot be made'],
  ])('should exit with 2 when called with %j', (args, said) => {
    const { status, stderr } = hold(['new', ...args], folder);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});
