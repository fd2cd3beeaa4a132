import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

const pages = join(root, 'src/pages');
/** Its room, and the classes that a sheet styles wherever they are, with no page named before them. */
const sheets = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && name.includes('/'))
  .map((name) => ({
    room: name.split('/')[0] as string,
    bare: readFileSync(join(pages, name), 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      .split(/[{};]/)
      .flatMap((selectors) => selectors.split(','))
      .flatMap((one) => /^\.([a-z][a-z0-9-]*)(?::[a-z-]+)*$/.exec(one.trim())?.[1] ?? []),
  }));

describe('the sheets of the pages', () => {
  it('should be read', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.flatMap(({ bare }) => bare).length).toBeGreaterThan(100);
  });

  it('should not style a class of one another, since a sheet stays when its page is left', () => {
    const rooms = new Map<string, Set<string>>();
    for (const { room, bare } of sheets)
      for (const name of bare) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
    const shared = [...rooms].filter(([, in_]) => in_.size > 1);
    expect(shared.map(([name, in_]) => `.${name}: ${[...in_].join(', ')}`)).toEqual([]);
  });
});
