import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/protocol/index.ts';
import { openForServer } from '../../../src/server/db/open.ts';
import { build } from '../../../tools/build.mjs';
import { ownFolder } from '../databases.ts';
import { endAll, manyWaiting, served, startLoad } from './load.ts';
import { lookInto, nothingLost, sumsAreRight } from './lost.ts';

const compiler = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;
const title = `a disk that fails${compiler ? '' : ' (not tested: there is no C compiler to make one with)'}`;

const kinds = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.map(({ status, code }) => `${status} ${code}`)),
];

describe.skipIf(!compiler)(title, () => {
  const folder = ownFolder(tmpdir());
  const library = join(folder, 'fault.so');
  beforeAll(async () => {
    await build('node');
    const source = fileURLToPath(new URL('fault.c', import.meta.url));
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  });
  afterEach(endAll);

  it.each([
    ['is full', 'full'],
    ['does not keep what it is given', 'sync'],
  ])(
    'should cost nothing that was acknowledged, while it %s and after',
    async (_, fault) => {
      const data = join(folder, fault);
      const faults = join(folder, `${fault}-faults`);
      mkdirSync(faults);
      const begin = (): void => writeFileSync(join(faults, fault), '');
      const end = (): void => rmSync(join(faults, fault));
      const { db, close } = await openForServer({ data, url: undefined }, () => {});
      const all = await manyWaiting(db, 600);
      await close();
      const env = { HOLD_DATA: data, HOLD_FAULTS: faults, LD_PRELOAD: library, HOLD_LOG: 'error' };

      const server = await served(env);
      const waiting = [...all];
      const load = startLoad([server.address], waiting);
      const { acknowledged } = load;
      await load.grow(40);
      begin();
      await load.turnedAway();
      // from here on nothing that was sent before the fault is under way
      const during = acknowledged.size;
      await load.turnedAway();
      expect(acknowledged.size).toBe(during);
      expect((await fetch(`${server.address}/api/session`)).status).toBe(200);
      end();
      await load.grow(40);
      // again, and this time the server is killed before the disk is mended
      begin();
      await load.turnedAway();
      await server.kill();
      await load.stop();
      expect(kinds(load.problems)).toEqual(['503 busy']);
      end();
      await lookInto(data, async (opened) => {
        await nothingLost(opened, acknowledged);
        await sumsAreRight(opened);
      });

      const next = await served(env);
      const rest = startLoad([next.address], waiting, new Set(acknowledged));
      await rest.emptied();
      expect(rest.acknowledged.size).toBe(all.length);
      expect(await next.stop()).toBe(0);
      await lookInto(data, async (opened) => {
        expect(await nothingLost(opened, rest.acknowledged)).toBe(all.length);
        await sumsAreRight(opened);
      });
    },
    180_000,
  );
});
