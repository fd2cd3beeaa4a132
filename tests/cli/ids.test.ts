import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();
const text = readFileSync(BOARD_REPORT, 'utf8');
const bare = text.replace('{ id: v-four, says', '{ says');

describe('hold ids', () => {
  it('should write what is missing, through a link and with the rights that the file had', () => {
    writeFileSync(join(folder, 'call.yaml'), bare);
    chmodSync(join(folder, 'call.yaml'), 0o640);
    symlinkSync('call.yaml', join(folder, 'link.yaml'));
    const { status, stdout } = hold(['ids', 'link.yaml'], folder);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/1 id written\n {2}line \d+: vent-3\n/),
    ]);
    expect(readFileSync(join(folder, 'call.yaml'), 'utf8')).toBe(
      text.replace('id: v-four', 'id: vent-3'),
    );
    expect(statSync(join(folder, 'call.yaml')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['call.yaml', 'link.yaml']);
    expect(hold(['ids', 'call.yaml'], folder).stdout).toContain('every line has its id');
  });

  it('should leave a broken file, and one in another encoding, as they are', () => {
    const broken = bare.replace('opening: pick-up', 'opening: nowhere');
    writeFileSync(join(folder, 'broken.yaml'), broken);
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from('title: "Büro"\n', 'latin1'));
    const { status, stderr } = hold(['ids', 'broken.yaml', 'latin.yaml'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain("there is no beat 'nowhere'");
    expect(stderr).toContain('latin.yaml:1:10: a letter here could not be read');
    expect(readFileSync(join(folder, 'broken.yaml'), 'utf8')).toBe(broken);
    expect([...readFileSync(join(folder, 'latin.yaml'))]).toContain(0xfc);
  });

  it('should exit with 2 where there is no such file', () => {
    expect(hold(['ids', 'nowhere.yaml'], folder).status).toBe(2);
  });
});
