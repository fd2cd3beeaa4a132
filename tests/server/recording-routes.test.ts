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
for (const within of ['de', 'pt-BR', 'drafts', '.de', join('de', 'de')]) {
  mkdirSync(join(folder, 'voices', 'late', within), { recursive: true });
  writeFileSync(join(folder, 'voices', 'late', within, 'hello.mp3'), within);
}
afterAll(() => rmSync(folder, { recursive: true }));

const app = recordingRoutes(folder);
const get = (path: string) => app.request(`/scenarios/voices/${path}`);

describe('recordings', () => {
  it('should be listed for their call, and be none for another', async () => {
    const listed = ['de/hello.mp3', 'hello.ogg', 'pt-BR/hello.mp3'];
    expect(await (await get('late/')).json()).toEqual(listed);
    expect(await (await get('other/')).json()).toEqual([]);
  });

  it('should be sent as what they are', async () => {
    const answer = await get('late/hello.ogg');
    expect(answer.headers.get('Content-Type')).toBe('audio/ogg');
    expect(await answer.text()).toBe('sound');
    const german = await get('late/de/hello.mp3');
    expect(german.headers.get('Content-Type')).toBe('audio/mpeg');
    expect(await german.text()).toBe('de');
  });

  it('should open no other file', async () => {
    for (const path of [
      'late/notes.txt',
      'late/..%2F..%2Fsecret.ogg',
      'late/de/../../../secret.ogg',
      'late/de%2F..%2F..%2F..%2Fsecret.ogg',
      'late/..%2F../secret.ogg',
      'late/drafts/hello.mp3',
      'late/.de/hello.mp3',
      'late/de/de/hello.mp3',
      'late/de/',
      '..%2F/secret.ogg',
      '%2e%2e/',
    ])
      expect((await get(path)).status === 404 || (await (await get(path)).text()) === '[]').toBe(
        true,
      );
  });
});
