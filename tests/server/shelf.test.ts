import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createShelf } from '../../src/server/shelf.ts';
import { BOARD_REPORT } from '../board-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'hold-shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [own, shipped] = ['own', 'shipped'].map((name) => join(folder, name)) as [string, string];
for (const path of [own, shipped]) mkdirSync(path);
const board = (title: string): string => BOARD_REPORT.replace(/^title: .*$/m, `title: "${title}"`);
writeFileSync(join(own, 'mine.yaml'), board('Mine').replace(/^id: .*$/m, 'id: mine'));
writeFileSync(join(own, 'board-report.yaml'), board('The team’s own'));
writeFileSync(join(shipped, 'board-report.yaml'), board('As it ships'));
writeFileSync(join(shipped, 'vpn.yaml'), 'id: vpn');
writeFileSync(join(shipped, 'mine.plan.yaml'), 'plays: []');

describe('a shelf of several folders', () => {
  const shelf = createShelf([own, shipped]);

  it('should hold the calls of all of them, each name once', async () => {
    expect(await shelf.names()).toEqual(['board-report.yaml', 'mine.yaml', 'vpn.yaml']);
  });

  it('should give the file of the folder that comes first', async () => {
    expect(await shelf.text('board-report.yaml')).toContain('title: "The team’s own"');
    expect(await shelf.text('vpn.yaml')).toBe('id: vpn');
    const titles = (await shelf.calls()).map(({ title }) => title);
    const variant = 'The board report, on a worse day';
    expect(titles).toEqual(['Mine', variant, variant, 'The team’s own']);
  });

  it('should give the words of a call in another language, wherever they lie', async () => {
    const name = 'board-report.de.yaml';
    writeFileSync(
      join(shipped, name),
      `format: 1
call: board-report
language: de
texts:
  v-four: { from: "mended since", to: "Vier Mal habe ich es geschickt." }
`,
    );
    expect(await shelf.names()).not.toContain(name);
    const calls = JSON.parse((await shelf.read('board-report.yaml')) ?? '');
    expect(calls.translations).toEqual([{ language: 'de', name }]);
    expect(calls.calls[0].title).toBe('The team’s own');
    const { words } = JSON.parse((await shelf.read(name)) ?? '');
    expect(words.texts['v-four']).toBe('Vier Mal habe ich es geschickt.');
    expect(words.texts['call.title']).toBeNull();
    expect(await shelf.text(name)).toContain('language: de');
    writeFileSync(join(shipped, name), 'format: 1\n');
    expect(JSON.parse((await shelf.read(name)) ?? '')).toHaveProperty('findings');
    rmSync(join(shipped, name));
    expect(await shelf.read(name)).toBeUndefined();
  });

  it.each(['mine.plan.yaml', '../own/mine.yaml', 'gone.yaml', ''])(
    'should hold nothing of the name %j',
    async (name) => {
      expect(await shelf.text(name)).toBeUndefined();
    },
  );

  it('should see a call that is put into any of them, and one that is changed', async () => {
    const added = join(shipped, 'late.yaml');
    writeFileSync(added, board('Late').replace(/^id: .*$/m, 'id: late'));
    expect(await shelf.names()).toContain('late.yaml');
    expect((await shelf.calls()).map(({ title }) => title)).toContain('Late');
    writeFileSync(added, board('Later still').replace(/^id: .*$/m, 'id: late'));
    expect((await shelf.calls()).map(({ title }) => title)).toContain('Later still');
    rmSync(added);
    expect(await shelf.names()).not.toContain('late.yaml');
  });
});
