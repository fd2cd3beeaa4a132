import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const packages: Readonly<Record<string, Locked>> = read('package-lock.json').packages;
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
  it('should name what each package contains, and not where one computer fetched it', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('should hold no package that runs a script when it is installed', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('should hold the binaries for every system, without which npm refuses to install', () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => packages[`node_modules/${name}`] === undefined)
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('package.json', () => {
  it('should hold no dependency that docs/decisions.md does not explain', () => {
    const page = readFileSync(join(root, 'docs/decisions.md'), 'utf8').toLowerCase();
    const { dependencies, devDependencies } = read('package.json');
    const names = Object.keys({ ...dependencies, ...devDependencies });
    // the types of a package need no more reason than the package
    const own = names.filter((name) => !name.startsWith('@types/'));
    expect(own.length).toBeGreaterThan(30);
    const isNamed = (name: string) => new RegExp(`(?<![\\w/-])${name}(?![\\w/-])`).test(page);
    expect(own.filter((name) => !isNamed(name))).toEqual([]);
  });

  it('should pin every dependency exactly', () => {
    const { dependencies, devDependencies } = read('package.json');
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
