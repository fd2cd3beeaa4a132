import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Env, readSettings } from '../../src/server/settings.ts';
import { startServer } from '../../src/server/start.ts';
import { root } from '../../tools/root.mjs';

/** A server of this test alone. Its clock can be put forward: calls that were played headless took no time, and it minds. */
export interface TeamServer {
  readonly address: string;
  /** where it keeps everything */
  readonly data: string;
  /** its clock; ms since 1970 */
  now(): number;
  /** Lets `ms` pass for the server. */
  pass(ms: number): void;
  close(): Promise<void>;
}

/** Serves the game as it was built, or what lies in these folders, on a port of the system's choice and an empty database. */
export const startTeamServer = async (
  folders: { readonly web?: string; readonly scenarios?: string } = {},
  env: Env = {},
): Promise<TeamServer> => {
  const data = mkdtempSync(join(tmpdir(), 'hold-team-'));
  let ahead = 0;
  const { address, close } = await startServer(
    readSettings({ PORT: '0', HOLD_LOG: 'silent', ...env }, data),
    {
      folders: { web: join(root, 'dist/web'), scenarios: join(root, 'scenarios'), ...folders },
      worker: pathToFileURL(join(root, 'dist/node/replay-worker.js')),
      version: 'test',
      now: () => Date.now() + ahead,
    },
  );
  return {
    address,
    data,
    now: () => Date.now() + ahead,
    pass: (ms) => {
      ahead += ms;
    },
    close: async () => {
      await close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
