import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // Properties play whole calls thousands of times; the machine that runs them may be a small one.
    testTimeout: 60_000,
    // One for each core of a small machine: much of what is tested waits for a process, a disk or a database.
    maxWorkers: 2,
    hookTimeout: 60_000,
  },
});
