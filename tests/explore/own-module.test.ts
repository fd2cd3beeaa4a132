import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';
import { BOARD_REPORT, hold, ownFolder } from '../cli/hold.ts';

const folder = ownFolder();
const play = (player: string, ...more: string[]) =>
  hold(['play', BOARD_REPORT, '--player', player, ...more], folder);
const write = (name: string, code: string): string => {
  writeFileSync(join(folder, name), code);
  return `./${name}`;
};

/** The example of the manual, as its readers save it. */
const example = (): string => {
  const manual = readFileSync(join(root, 'docs', 'players.md'), 'utf8');
  const [, code = ''] = /```js\n(\/\/ mine\.mjs\n[\s\S]*?)```/.exec(manual) ?? [];
  return code;
};

describe("hold play --player with a user's module", () => {
  it('should play the example of docs/players.md to an end, the same call each time', () => {
    const mine = write('mine.mjs', example());
    const [one, other] = [play(mine, '--json', '--seed', '3'), play(mine, '--json', '--seed', '3')];
    expect(one.stderr).toBe('');
    expect(one.status).toBe(0);
    expect(other.stdout).toBe(one.stdout);
    const result = JSON.parse(one.stdout);
    expect(result.outcome.ending).toBeTypeOf('string');
    expect(result.run.acts.length).toBeGreaterThan(10);
  });

  it('should make a run that can be played again without the player', () => {
    const { stdout } = play(write('mine.mjs', example()), '--json');
    writeFileSync(join(folder, 'result.json'), stdout);
    expect(hold(['replay', 'result.json', '--json'], folder).stdout).toBe(stdout);
  });

  it('should keep what a player prints, or does to its view, out of the result', () => {
    const noisy = write(
      'noisy.mjs',
      `export default (view) => {
        console.log('look', view.now);
        view.replies.length = 0;
        if (view.caption) view.caption.words.length = 0;
        return view.floor === 'ringing' ? { do: 'answer' } : { wait: 1000 };
      };`,
    );
    const { status, stdout, stderr } = play(noisy, '--json');
    expect(JSON.parse(stdout).score).toEqual(JSON.parse(play('silent', '--json').stdout).score);
    expect(stderr).toContain('look 0\n');
    expect(status).toBe(0);
  });

  it.each([
    ['no default function', 'export const player = () => ({ wait: 1 });', 'no default function'],
    ['words for a default', "export default 'listener';", 'no default function'],
    ['a syntax error', 'export default (view => {', 'cannot be loaded: SyntaxError'],
    ['an import of what is not there', "import './nowhere.mjs';", 'cannot be loaded: Error'],
    ['a fault of its own', 'export default (view) => view.no.such;', 'it threw at 0 ms: TypeError'],
    ['nonsense', "export default () => ({ do: 'sing' });", 'it gave {"do":"sing"}'],
  ])('should say what is wrong and exit with 1 for a module with %s', (_, code, said) => {
    const { status, stdout, stderr } = play(write('bad.mjs', code));
    expect(stderr).toContain('./bad.mjs: ');
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
    expect([status, stdout]).toEqual([1, '']);
  });

  it.each([
    ['./nowhere.mjs', './nowhere.mjs: there is no such file'],
    ['./', './: it is a folder'],
    ['nobody', "there is no player 'nobody'; there are: listener, oracle"],
    ['interrupter:x', "there is no player 'interrupter:x'"],
  ])('should exit with 2 where %s is no player', (player, said) => {
    const { status, stdout, stderr } = play(player);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, '']);
  });
});
