import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mayHoldCall } from '../../src/store/call-file.ts';
import { createDeskStore } from '../../src/store/desk-store.ts';
import { showingOf } from '../../src/store/shown-calls.ts';
import { Unreachable } from '../../src/store/unreachable.ts';
import { speak } from '../../src/words/say.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { freshMemory } from './memory.ts';
import { freshBrowser, shelfOf } from './visit.ts';

const own = (id: string, title = 'Mine'): string =>
  BOARD_REPORT.replace(/^id: .*$/m, `id: ${id}`).replace(/^title: .*$/m, `title: "${title}"`);

/** A desk in a tab; without a shelf there is no server. */
const deskIn = (tab = freshMemory(), shelf: Readonly<Record<string, string>> | null = {}) =>
  createDeskStore({
    ...freshBrowser(),
    tab,
    getText: shelf ? shelfOf(shelf) : () => Promise.reject(new Unreachable('nobody answers')),
  });
const titles = (desk: ReturnType<typeof deskIn>): (string | undefined)[] =>
  desk.getState().calls.map(({ scenario }) => scenario?.title);

describe('a call of one’s own on the desk', () => {
  it('should lie before those of the shelf, and in the place of one with the same name', async () => {
    const desk = deskIn(freshMemory(), { 'board-report.yaml': BOARD_REPORT });
    await desk.getState().read();
    const before = titles(desk);
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine') }]);
    expect(titles(desk).slice(-before.length)).toEqual(before);
    expect(titles(desk)[0]).toBe('Mine');
    await desk.getState().take([{ name: 'b.yaml', text: own('board-report', 'Newer') }]);
    expect(desk.getState().scenario('board-report')?.title).toBe('Newer');
    expect(titles(desk)).not.toContain('The board report won’t print');
  });

  it('should be shown in the words that are dropped beside it, before or after it, until they are taken off', async () => {
    const words = (from: string) => ({
      name: 'mine.de.yaml',
      text: `format: 1
call: mine
language: de
texts:
  call.title: { from: "${from}", to: "Meiner" }
`,
    });
    const desk = deskIn();
    const shown = (): string | undefined => {
      const call = desk.getState().scenario('mine');
      return call && showingOf(call).scenario.title;
    };
    await speak('de');
    await desk.getState().take([words('Mine')]);
    expect(desk.getState().own[0]?.findings[0]?.what).toEqual({ says: 'translation-of.nothing' });
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine') }]);
    expect(desk.getState().own.find(({ words: of }) => of)?.words?.of).toBe('mine');
    await expect.poll(shown).toBe('Meiner');
    desk.getState().putAway('mine.de.yaml');
    await expect.poll(shown).toBe('Mine');
    await speak('en');
  });

  it('should be played where no server answers', async () => {
    const desk = deskIn(freshMemory(), null);
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine') }]);
    await desk.getState().read();
    expect(desk.getState().status).toBe('ready');
    expect(desk.getState().scenario('mine')?.title).toBe('Mine');
  });

  it('should stay where it was put while the desk was being read', async () => {
    const desk = deskIn();
    const read = desk.getState().read();
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine') }]);
    await read;
    expect(desk.getState().own).toHaveLength(1);
    expect(desk.getState().scenario('mine')?.title).toBe('Mine');
  });

  it('should still be there after a reload, and gone when it is taken off', async () => {
    const tab = freshMemory();
    await deskIn(tab)
      .getState()
      .take([{ name: 'mine.yaml', text: own('mine') }]);
    const reloaded = deskIn(tab);
    await reloaded.getState().read();
    expect(reloaded.getState().scenario('mine')?.title).toBe('Mine');
    reloaded.getState().putAway('mine.yaml');
    expect(reloaded.getState().scenario('mine')).toBeUndefined();
    const again = deskIn(tab);
    await again.getState().read();
    expect(again.getState().own).toEqual([]);
  });

  it('should take the place of the file with its name', async () => {
    const desk = deskIn();
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine', 'First') }]);
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine', 'Second') }]);
    expect(desk.getState().own).toHaveLength(1);
    expect(desk.getState().scenario('mine')?.title).toBe('Second');
  });

  it('should not be played while it is at fault, and say what and where', async () => {
    const desk = deskIn();
    const text = own('mine').replace('opening: pick-up', 'opening: pick-pu');
    await desk.getState().take([{ name: 'mine.yaml', text }]);
    const [file] = desk.getState().own;
    expect(file?.calls).toEqual([]);
    expect(file?.findings[0]).toMatchObject({
      code: 'unknown-name',
      line: text.split('\n').indexOf('opening: pick-pu') + 1,
    });
    expect(desk.getState().scenario('mine')).toBeUndefined();
  });

  it.each(['', '\u0000', '[', 'a: &a [*a]', '<script>alert(1)</script>'])(
    'should be findings for %j, and nothing else',
    async (text) => {
      const desk = deskIn();
      await desk.getState().take([{ name: 'mine.yaml', text }]);
      expect(desk.getState().own[0]?.findings.length).toBeGreaterThan(0);
      expect(desk.getState().calls).toEqual([]);
    },
  );

  it('should be forgotten with everything else', async () => {
    const tab = freshMemory();
    const desk = deskIn(tab);
    await desk.getState().take([{ name: 'mine.yaml', text: own('mine') }]);
    await desk.getState().forgetAll();
    expect(desk.getState().calls).toEqual([]);
    const again = deskIn(tab);
    await again.getState().read();
    expect(again.getState().own).toEqual([]);
  });
});

describe('mayHoldCall', () => {
  it.each([
    ['mine.yaml', true],
    ['MINE.YML', true],
    ['run.json', false],
    ['yaml', false],
  ])('should say of %s: %s', (name, may) => {
    expect(mayHoldCall(name)).toBe(may);
  });
});
