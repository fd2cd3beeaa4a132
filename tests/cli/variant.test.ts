import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();
const text = readFileSync(BOARD_REPORT, 'utf8');
const end = text.search(/^variants:$/m);
writeFileSync(
  join(folder, 'call.yaml'),
  `${end < 0 ? text : text.slice(0, end)}
variants:
  - { id: hotter, title: "Hotter", summary: "Hotter.", caller: { arousal: 33 } }
  - { id: cooler, title: "Cooler", summary: "Cooler.", caller: { arousal: 20 } }
`,
);

describe('a variant on the command line', () => {
  it('should be checked with its call', () => {
    const { status, stdout } = hold(['check', 'call.yaml'], folder);
    expect(stdout).toContain('variant board-report--hotter, “Hotter”');
    expect(status).toBe(0);
  });

  it('should be played by its name, and its record replayed byte for byte', () => {
    const args = ['play', 'call.yaml', '--player', 'random', '--seed', '4', '--json'];
    const call = hold(args, folder);
    const [short, whole] = ['hotter', 'board-report--hotter'].map((name) =>
      hold([...args, '--variant', name], folder),
    );
    expect(short?.stdout).toBe(whole?.stdout);
    expect(JSON.parse(short?.stdout ?? '').run.scenario.id).toBe('board-report--hotter');
    expect(short?.stdout).not.toBe(call.stdout);
    writeFileSync(join(folder, 'run.json'), short?.stdout ?? '');
    for (const where of [
      ['--scenarios', '.'],
      ['--scenario', 'call.yaml'],
    ]) {
      const again = hold(['replay', 'run.json', '--json', ...where], folder);
      expect(again.stdout).toBe(short?.stdout);
    }
  });

  it('should be held to the laws with its call, and alone', () => {
    const scenariosIn = (...more: string[]): unknown => {
      const { stdout } = hold(['laws', 'call.yaml', '--seeds', '1', '--json', ...more], folder);
      return JSON.parse(stdout).scenarios;
    };
    const one = 'board-report';
    expect(scenariosIn()).toEqual([one, `${one}--hotter`, `${one}--cooler`]);
    expect(scenariosIn('--variant', 'cooler')).toEqual([`${one}--cooler`]);
  });

  it('should be answered with those that there are when there is none of its name', () => {
    const { status, stderr } = hold(['play', 'call.yaml', '--variant', 'colder'], folder);
    expect(stderr).toContain("there is no variant 'colder'; there is hotter, cooler");
    expect(status).toBe(2);
    expect(hold(['laws', '--variant', 'hotter'], folder).status).toBe(2);
  });
});
