/** The tests that `npm run mutate` runs: those of the rooms that it mutates. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{schedule,dispatch,family}/*.test.ts', 'tests/simulation/{resting,forgotten}.test.ts'],
  },
});
