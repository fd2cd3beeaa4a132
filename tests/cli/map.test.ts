import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();

describe('hold map', () => {
  it('should write a picture where it is told to', () => {
    const { status, stdout } = hold(['map', BOARD_REPORT, '-o', 'map.svg'], folder);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toMatch(/^<svg xmlns=.*<\/svg>\n$/s);
  });

  it('should print a flowchart when asked for one', () => {
    const { status, stdout } = hold(['map', BOARD_REPORT, '--mermaid']);
    expect(stdout).toMatch(/^flowchart TD\n {2}subgraph b0\["1 stimulation"\]\n/);
    expect(status).toBe(0);
  });

  it.each([
    [['nowhere.yaml'], 'there is no such file'],
    [[BOARD_REPORT, '-o', 'no/such/map.svg'], 'no/such/map.svg: it cannot be written (ENOENT)'],
  ])('should exit with 2 when called with %j', (args, said) => {
    const { status, stderr } = hold(['map', ...args], folder);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});
