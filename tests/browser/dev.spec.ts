import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '../../tools/root.mjs';
import { BOARD_REPORT } from '../board-report.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { expectToFit } from './fits.ts';
import { press } from './press.ts';

const folder = mkdtempSync(join(tmpdir(), 'hold-dev-'));
const file = join(folder, 'mine.yaml');
const MINE = BOARD_REPORT.replace(/^id: .*$/m, 'id: mine');
let child: ChildProcess;
let address = '';

/** Saves as many editors do: beside the file, and then into its place. */
const save = (text: string): void => {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
};

test.beforeAll(async () => {
  save(MINE);
  child = spawn(process.execPath, [join(root, 'tools/hold.mjs'), 'dev', file, '--no-open']);
  let out = '';
  address = await new Promise<string>((is, failed) => {
    child.stdout?.on('data', (text) => {
      out += text;
      const found = /is at (http\S+)/.exec(out)?.[1];
      if (found !== undefined) is(found);
    });
    child.once('exit', (code) => failed(new Error(`it ended with ${code}: ${out}`)));
  });
});
test.afterAll(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const panel = (page: Page) => page.getByRole('complementary', { name: 'mine.yaml' });

test('a call that is being written should go on where it was at each save, and show what is to mend', async ({
  browser,
  page,
}) => {
  const complaints = await complaintsOf(page);
  await page.goto(address);
  await expect(panel(page)).toContainText('Nothing to mend.');
  await press(page.getByRole('button', { name: /^Answer/ }));
  await expect(page.getByRole('log')).toContainText('Good, a person.', { timeout: 30_000 });

  save(MINE.replace('your printer has other plans.', 'your printer would rather not.'));
  await expect(panel(page)).toContainText(
    'You are where you were, in ‘pick-up’: all that you did still fits.',
  );
  await expect(page.getByRole('log')).toContainText('would rather not.', { timeout: 30_000 });

  const broken = MINE.replace('opening: pick-up', 'opening: pick-pu');
  save(broken);
  const line = broken.split('\n').indexOf('opening: pick-pu') + 1;
  await expect(panel(page)).toContainText('To mend: one thing. The call goes on as it was before.');
  await expect(panel(page)).toContainText(`Line ${line}, column 10`);
  await expect(page.getByRole('log')).toContainText('would rather not.');
  expect(await faultsOf(page)).toEqual([]);
  await expectToFit(page, 'the workshop');
  // more than there is room for is scrolled through, by the keys as well
  save(broken.replaceAll('pause: ', 'puase: '));
  await expect(panel(page)).toContainText("'puase' is not a field");
  expect(await faultsOf(page)).toEqual([]);

  const german = await browser.newPage({ locale: 'de-DE' });
  await german.goto(address);
  await expect(panel(german)).toContainText(`Zeile ${line}, Spalte 10`);
  await expect(panel(german)).toContainText('Es gibt keinen Abschnitt `pick-pu`.');
  await expect(panel(german)).toContainText('War `pick-up` gemeint?');

  save(MINE);
  await expect(panel(page)).toContainText('Nothing to mend.');

  await german.goto(address.replace(/#.*$/, '#/'));
  await german.reload();
  const title = /^title: (.*)$/m.exec(MINE)?.[1] ?? '';
  await expect(german.getByText(JSON.parse(title)).first()).toBeVisible();
  for (const words of ['Der Bericht druckt nicht', 'Der Bericht will nicht aufs Papier']) {
    writeFileSync(
      join(folder, 'mine.de.yaml'),
      `format: 1\ncall: mine\nlanguage: de\ntexts:\n  call.title:\n    from: ${title}\n    to: "${words}"\n`,
    );
    await expect(german.getByText(words).first()).toBeVisible();
  }
  await german.close();
  expect(complaints).toEqual([]);
});
