import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores are what CI has; more workers only fight over them.
    maxWorkers: 2,
  },
});
