import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordingRoutes } from '../../src/server/recording-routes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hold-voices-'));
mkdirSync(join(folder, 'voices', 'late'), { recursive: true });
writeFileSync(join(folder, 'voices', 'late', 'hello.ogg'), 'sound');
writeFileSync(join(folder, 'voices', 'late', 'notes.txt'), 'not for anybody');
writeFileSync(join(folder, 'secret.ogg'), 'secret');
afterAll(() => rmSync(folder, { recursive: true }));

const app = recordingRoutes(folder);
const get = (path: string) => app.request(`/scenarios/voices/${path}`);

describe('recordings', () => {
  it('should be listed for their call, and be none for another', async () => {
    expect(await (await get('late/')).json()).toEqual(['hello.ogg']);
    expect(await (await get('other/')).json()).toEqual([]);
  });

  it('should be sent as what they are', async () => {
    const answer = await get('late/hello.ogg');
    expect(answer.headers.get('Content-Type')).toBe('audio/ogg');
    expect(await answer.text()).toBe('sound');
  });

  it('should open no other file', async () => {
    for (const path of [
      'late/notes.txt',
      'late/..%2F..%2Fsecret.ogg',
      '..%2F/secret.ogg',
      '%2e%2e/',
    ])
      expect((await get(path)).status === 404 || (await (await get(path)).text()) === '[]').toBe(
        true,
      );
  });
});
