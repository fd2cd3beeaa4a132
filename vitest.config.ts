import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // Properties play whole calls thousands of times; the machine that runs them may be a small one, and busy with other work.
    testTimeout: 180_000,
    // One for each core of a small machine: much of what is tested waits for a process, a disk or a database.
    maxWorkers: 2,
    hookTimeout: 60_000,
    // what is waited for comes as soon as it can, and that is late where others work, too
    expect: { poll: { timeout: 30_000 } },
  },
});
