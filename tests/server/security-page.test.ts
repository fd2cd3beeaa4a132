import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');

/** Where a test is that the page names, such as `server/api/who`: a file, or a folder of them. */
const placeOf = (name: string): string | undefined =>
  ['.test.ts', '.test.tsx', '.spec.ts', '']
    .map((ending) => join(root, 'tests', name + ending))
    .find((path) => existsSync(path));

const rows = page.split('\n').filter((line) => /^\| \d/.test(line));
const named = rows.flatMap((row) =>
  [...row.matchAll(/`([a-z-]+(?:\/[a-z-]+)*)`((?: \*[^*]+\*,?)*)/g)].map(
    ([, name = '', titles = '']) => ({
      point: row.split('|')[1]?.trim() ?? '',
      name,
      titles: [...titles.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => title),
    }),
  ),
);
const FOLDERS = ['server', 'browser', 'team', 'call', 'scenario', 'lint'];
const tests = named.filter(({ name }) => FOLDERS.includes(name.split('/')[0] ?? ''));

describe('the page about security', () => {
  it('should go through the standard, and name tests that there are', () => {
    expect(rows.length).toBeGreaterThan(60);
    expect(tests.length).toBeGreaterThan(50);
    const missing = tests.filter(({ name }) => placeOf(name) === undefined);
    expect(missing).toEqual([]);
  });

  it('should name what stands in them', () => {
    const withTitles = tests.filter(({ titles }) => titles.length > 0);
    expect(withTitles.length).toBeGreaterThan(5);
    for (const { point, name, titles } of withTitles) {
      const place = placeOf(name) ?? '';
      const file = statSync(place).isDirectory()
        ? join(place, `${name.split('/').at(-1)}.test.ts`)
        : place;
      const text = readFileSync(file, 'utf8');
      for (const title of titles)
        expect(text, `${point}: ${name} has nothing on “${title}”`).toContain(title);
    }
  });
});
