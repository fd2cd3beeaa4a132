import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';
import { hold, ownFolder } from './hold.ts';

const folder = ownFolder();
const BASE = readFileSync(join(root, 'tests', 'cases', 'lint', 'base.yaml'), 'utf8');

const put = (name: string, text: string | Buffer): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

put('good/call.yaml', BASE);
put('good/call.plan.yaml', 'not: a call\n');
put('warned/call.yaml', BASE.replace('moves: [acknowledge]', 'moves: [name-feeling]'));
put('warned/good.yaml', BASE);
put('broken/a,b.yaml', BASE.replace('opening: hello', 'opening: helo'));
put('latin.yaml', Buffer.from(BASE.replace('dark screen', 'dämmrig'), 'latin1'));
mkdirSync(join(folder, 'empty'));

describe('hold check', () => {
  it('should look at the calls of the folder scenarios when nothing is named, and at no plan', () => {
    put('here/scenarios/call.yaml', BASE);
    put('here/scenarios/call.plan.yaml', 'not: a call\n');
    const { status, stdout } = hold(['check'], join(folder, 'here'));
    expect(status).toBe(0);
    expect(stdout).toContain('call.yaml: good; “The dark screen”, 5 beats, 5 endings');
    expect(stdout).not.toContain('plan');
  });

  it('should say of a folder which moves and dimensions its calls exercise', () => {
    const { stdout } = hold(['check', 'good'], folder);
    expect(stdout).toMatch(/^ask-open +2$/m);
    expect(stdout).toMatch(/^backchannel +\+$/m);
    expect(stdout).toMatch(/^set-boundary +·$/m);
    expect(stdout).toMatch(/^empathy +\+$/m);
    expect(stdout).toMatch(/^ +1 {2}dark-screen$/m);
    expect(stdout).toMatch(/^Not exercised: .*set-boundary/m);
    expect(hold(['check', 'good/call.yaml'], folder).stdout).not.toContain('Not exercised');
  });

  it('should exit with 0 on warnings, and with 1 when it is to be strict', () => {
    const easy = hold(['check', 'warned'], folder);
    expect(easy.status).toBe(0);
    expect(easy.stdout).toContain('call.yaml: 1 warning; “The dark screen”');
    const strict = hold(['check', 'warned', '--strict'], folder);
    expect(strict.status).toBe(1);
    expect(strict.stderr).toBe('0 errors and 1 warning in 1 file\n');
  });

  it('should show what a terminal would obey, wherever a file says it', () => {
    put(
      'obeyed.yaml',
      BASE.replace('id: dark-screen', 'id: dark-screen\nfo\u001b]0;o\u0007: 1\nba\u009br: 2'),
    );
    const { stdout } = hold(['check', 'obeyed.yaml'], folder);
    expect(stdout).toContain("'fo\ufffd]0;o\ufffd' is not a field");
    expect(stdout).toContain("'ba\ufffdr' is not a field");
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('should underline the words, name the rule and its page, and use no colours in a pipe', () => {
    const { stdout } = hold(['check', 'warned/call.yaml'], folder);
    const place =
      /call\.yaml:(\d+):(\d+): a feeling is named.* \(warning: empathy-without-detail\)/;
    expect(stdout).toMatch(place);
    expect(stdout).toContain(
      '            moves: [name-feeling]\n                    ^^^^^^^^^^^^\n',
    );
    expect(stdout).toContain('See docs/rules/empathy-without-detail.md');
    expect(stdout).not.toContain('\u001b');
  });

  it('should give JSON as docs/rules/README.md describes it', () => {
    const { status, stdout } = hold(['check', '--format', 'json', 'warned', 'broken'], folder);
    expect(status).toBe(1);
    const { files, coverage, ...totals } = JSON.parse(stdout);
    expect(totals).toEqual({ format: 'hold-the-line/check', version: 1, errors: 1, warnings: 1 });
    expect(files.map((one: { file: string }) => one.file)).toEqual([
      join('warned', 'call.yaml'),
      join('warned', 'good.yaml'),
      join('broken', 'a,b.yaml'),
    ]);
    expect(files[0].calls).toEqual([{ id: 'dark-screen', title: 'The dark screen' }]);
    expect(files[2].findings).toEqual([
      {
        code: 'unknown-name',
        severity: 'error',
        line: expect.any(Number),
        column: 10,
        length: 4,
        message: "there is no beat 'helo'",
        remedy: "Did you mean 'hello'?",
        page: 'docs/rules/unknown-name.md',
      },
    ]);
    expect(coverage.moves['ask-open']).toEqual({ 'dark-screen': expect.any(Number) });
  });

  it('should give workflow commands for GitHub, with what has to be escaped escaped', () => {
    const { stdout } = hold(['check', '--format', 'github', 'broken/a,b.yaml'], folder);
    expect(stdout).toMatch(
      /^::error file=broken\/a%2Cb\.yaml,line=\d+,col=10,endColumn=14,title=unknown-name::there is no beat 'helo'\. Did you mean 'hello'\? See docs\/rules\/unknown-name\.md\n$/,
    );
  });

  it('should say of a file that cannot be read whole that there may be more to find, and of another not', () => {
    const more = 'where a call can go is only looked at when all of it can be read';
    expect(hold(['check', 'broken/a,b.yaml'], folder).stdout).toContain(more);
    expect(hold(['check', 'warned/call.yaml'], folder).stdout).not.toContain(more);
  });

  it('should notice another encoding', () => {
    const { status, stdout } = hold(['check', 'latin.yaml'], folder);
    expect(stdout).toContain('not saved as UTF-8 (error: wrong-encoding)');
    expect(status).toBe(1);
  });

  it.each([
    ['a file that is not there', ['nowhere.yaml'], 'there is no such file'],
    ['a folder without a call', ['empty'], 'there is no call in this folder'],
    ['a plan', ['good/call.plan.yaml'], 'this is a plan; hold test plays it'],
    ['a format that it does not know', ['--format', 'xml', 'good'], 'text, json, github'],
  ])('should exit with 2 on %s', (_, args, said) => {
    const { status, stderr } = hold(['check', ...args], folder);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('hold rules', () => {
  it('should list the rules', () => {
    expect(hold(['rules']).stdout).toMatch(/^dead-end +error +A call can come to where/m);
  });

  it('should explain one of them', () => {
    const { stdout } = hold(['rules', 'markup']);
    expect(stdout).toMatch(/^# markup\n/);
    expect(stdout).toContain('## How to mend it');
  });

  it('should exit with 2 when there is none of that name', () => {
    const { status, stderr } = hold(['rules', 'no-such-rule']);
    expect([status, stderr]).toEqual([
      2,
      "there is no rule 'no-such-rule'; hold rules lists them\n",
    ]);
  });

  it('should take away pages of its own only, when it writes them', () => {
    put('pages/mine.md', '# Mine\n');
    put(
      'pages/gone.md',
      '<!-- Written by `hold rules --write docs/rules` from src/lint/rules. -->\n',
    );
    hold(['rules', '--write', 'pages'], folder);
    expect(readFileSync(join(folder, 'pages', 'mine.md'), 'utf8')).toBe('# Mine\n');
    expect(() => readFileSync(join(folder, 'pages', 'gone.md'))).toThrow('ENOENT');
    expect(readFileSync(join(folder, 'pages', 'README.md'), 'utf8')).toContain('dead-end.md');
  });
});
