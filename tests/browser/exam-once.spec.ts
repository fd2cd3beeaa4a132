import { expect, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { press } from './press.ts';
import { startTeamServer } from './team-server.ts';

test('an exam of the team that is broken off has used its attempt up, here and at the server', async ({
  page,
}) => {
  const server = await startTeamServer();
  try {
    const complaints = await complaintsOf(page);
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Pick up' }).waitFor();
    await page.evaluate(async () => {
      const send = async (path: string, body: object) => {
        const headers = { 'Content-Type': 'application/json' };
        const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      };
      await send('/api/teams', { name: 'Late desk', pseudonym: 'Lea' });
      const endsAt = new Date(Date.now() + 86_400_000).toISOString();
      const calls = [{ call: 'printer-early' }];
      await send('/api/challenges', { title: 'Once', mode: 'exam', counting: 1, endsAt, calls });
    });
    await page.goto(`${server.address}/#/team/challenges`);
    await press(page.getByRole('button', { name: /^Take this call/ }));
    await press(page.getByRole('button', { name: 'Answer', exact: true }));
    await expect(page.getByRole('log')).toContainText(/^Tomasz .{10}/);
    const attempt = page.url();
    await page.reload();
    await expect(page.getByRole('heading', { name: /^This exam was broken off at/ })).toBeVisible();
    await expect(page.getByText('For the team, this attempt is used up')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'To the challenges' }));
    await expect(
      page.getByText('1 of 1 attempt used, 1 begun and not finished (no score)'),
    ).toBeVisible();
    await page.goto(attempt);
    await expect(page.getByRole('heading', { name: 'This exam was begun before.' })).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
});
