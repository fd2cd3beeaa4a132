import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.mjs';

// Each worker reads this file again; the search is made once and handed on.
process.env.CHROMIUM_PATH ||= findChromium() ?? '';
const { CHROMIUM_PATH: executablePath, HOLD_PORT: port } = process.env;

/** Teams of these tests are no matter of whoever plays in this clone; the first process makes the folder, and takes it away. */
if (!process.env.HOLD_TEST_DATA) {
  const folder = mkdtempSync(join(tmpdir(), 'hold-browser-'));
  process.env.HOLD_TEST_DATA = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
const { HOLD_TEST_DATA: data } = process.env;

const isRoot = process.getuid?.() === 0;

/** Tests in a real Chromium against the game as `npm start` serves it, on a port of the system's choice. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A whole call takes half a minute, and more on a small machine that draws it without a graphics card.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // what a service worker fetches cannot be intercepted; the test of what works offline allows it
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium has no sandbox for the administrator, who runs the tests in containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // Nothing that looks for a network.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node tools/start.mjs',
    env: { PORT: '0', HOST: '127.0.0.1', HOLD_DATA: data, DATABASE_URL: '' },
    wait: { stdout: /is at http:\/\/localhost:(?<hold_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
