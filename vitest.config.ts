import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores are what CI has; more workers only fight over them.
    maxWorkers: 2,
    // A bound against hanging, not a measure: suites that start processes are slow on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
