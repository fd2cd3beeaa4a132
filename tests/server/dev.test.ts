import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFile } from '../../src/server/dev.ts';
import type { Listening } from '../../src/server/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'hold-dev-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'late-badge.yaml');

/** The events of a stream, as they come. */
async function* eventsOf(answer: Response): AsyncGenerator<{ name: string; text: string }> {
  const decoder = new TextDecoder();
  let waiting = '';
  for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
    waiting += decoder.decode(bytes, { stream: true });
    for (let end = waiting.indexOf('\n\n'); end >= 0; end = waiting.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(waiting.slice(0, end))?.[1];
      waiting = waiting.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

describe('the server of hold dev', () => {
  let server: Listening;
  beforeEach(async () => {
    writeFileSync(file, 'id: first');
    server = await serveFile({ web: folder, file, port: 0 });
  });
  afterEach(() => server.close());

  const follow = async () => eventsOf(await fetch(`${server.address}/dev/events`));
  const next = async (events: AsyncGenerator<{ name: string; text: string }>) =>
    (await events.next()).value;

  it('should give the file at once, and again after each save', async () => {
    const events = await follow();
    expect(await next(events)).toEqual({ name: 'late-badge.yaml', text: 'id: first' });
    writeFileSync(file, 'id: second');
    expect(await next(events)).toEqual({ name: 'late-badge.yaml', text: 'id: second' });
  });

  it('should give the recorded lines that lie beside the file', async () => {
    mkdirSync(join(folder, 'voices', 'first'), { recursive: true });
    writeFileSync(join(folder, 'voices', 'first', 'v-nights.ogg'), 'OggS');
    mkdirSync(join(folder, 'voices', 'first', 'de'));
    writeFileSync(join(folder, 'voices', 'first', 'de', 'v-nights.ogg'), 'OggS auf Deutsch');
    const shelf = `${server.address}/scenarios/voices/first/`;
    expect(await (await fetch(shelf)).json()).toEqual(['de/v-nights.ogg', 'v-nights.ogg']);
    expect(await (await fetch(`${shelf}v-nights.ogg`)).text()).toBe('OggS');
    expect(await (await fetch(`${shelf}de/v-nights.ogg`)).text()).toBe('OggS auf Deutsch');
  });

  it('should give the translations that lie beside the file, and no other file', async () => {
    writeFileSync(
      join(folder, 'late-badge.de.yaml'),
      'format: 1\ncall: late-badge\nlanguage: de\ntexts: {}\n',
    );
    writeFileSync(join(folder, 'other.de.yaml'), 'format: 1\n');
    const at = (name: string) => fetch(`${server.address}/scenarios/${name}`);
    expect(await (await at('')).json()).toEqual(['late-badge.yaml']);
    expect(await (await at('late-badge.yaml.json')).json()).toHaveProperty('translations', [
      { language: 'de', name: 'late-badge.de.yaml' },
    ]);
    expect(await (await at('late-badge.de.yaml.json')).json()).toEqual({
      words: { language: 'de', texts: {} },
    });
    expect((await at('other.de.yaml.json')).status).toBe(404);
  });

  it('should tell of each save of a translation beside the file, and of no other', async () => {
    const answer = await fetch(`${server.address}/dev/events`);
    const decoder = new TextDecoder();
    let said = '';
    void (async () => {
      for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>)
        said += decoder.decode(bytes, { stream: true });
    })().catch(() => {});
    const events = () => [...said.matchAll(/^event: (\w+)$/gm)].map(([, event]) => event);
    await expect.poll(events).toEqual(['file']);
    writeFileSync(join(folder, 'late-badge.fr.yaml'), 'format: 1\n');
    await expect.poll(events).toEqual(['file', 'words']);
    writeFileSync(join(folder, 'other.fr.yaml'), 'format: 1\n');
    writeFileSync(join(folder, 'late-badge.fr.yaml'), 'format: 1\ncall: late-badge\n');
    await expect.poll(events).toEqual(['file', 'words', 'words']);
    rmSync(join(folder, 'late-badge.fr.yaml'));
    await expect.poll(events).toEqual(['file', 'words', 'words', 'words']);
  });

  it('should see a save that puts a new file into the place of the old one', async () => {
    const events = await follow();
    await next(events);
    for (const text of ['id: third', 'id: fourth']) {
      writeFileSync(join(folder, '.late-badge.yaml.swp'), text);
      renameSync(join(folder, '.late-badge.yaml.swp'), file);
      expect(await next(events)).toMatchObject({ text });
    }
  });

  it('should wait for a file that is gone for a moment', async () => {
    const events = await follow();
    await next(events);
    rmSync(file);
    await new Promise((resolve) => setTimeout(resolve, 150));
    writeFileSync(file, 'id: back');
    expect(await next(events)).toMatchObject({ text: 'id: back' });
  });

  it('should serve that file and no other, under the same policy as ever', async () => {
    writeFileSync(join(folder, 'other.yaml'), 'id: other');
    const list = await fetch(`${server.address}/scenarios/`);
    expect(await list.json()).toEqual(['late-badge.yaml']);
    expect(list.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await fetch(`${server.address}/scenarios/other.yaml`)).status).toBe(404);
    expect(await (await fetch(`${server.address}/scenarios/late-badge.yaml`)).text()).toBe(
      'id: first',
    );
  });

  it('should end the streams of open pages when it closes', async () => {
    const events = await follow();
    await next(events);
    const from = performance.now();
    await server.close();
    expect(performance.now() - from).toBeLessThan(3000);
    expect((await events.next()).done).toBe(true);
  });
});
