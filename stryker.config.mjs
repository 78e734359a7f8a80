/** `npm run mutate`: each mutant of what decides whether a text may leave must be noticed by a test. Not part of CI's time. */
import { readFileSync } from 'node:fs';

/** Whom texts may still go to, and when a log goes: the part of `family.ts` that is about consent. */
const FAMILY = 'shared/family/family.ts';
const CONSENT = ['reachable', 'isToBeForgotten', 'onDuty'];

function consentLines() {
  const lines = readFileSync(new URL(FAMILY, import.meta.url), 'utf8').split('\n');
  return CONSENT.map((name) => {
    const from = lines.findIndex((line) => line.startsWith(`export function ${name}(`));
    if (from < 0) throw new Error(`${FAMILY} has no ${name}: say here where it went`);
    const length = lines.slice(from).findIndex((line) => line === '}');
    return `${FAMILY}:${from + 1}-${from + 1 + length}`;
  });
}

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['shared/schedule/**/*.ts', 'shared/dispatch/**/*.ts', 'shared/family/number.ts', ...consentLines()],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  coverageAnalysis: 'perTest',
  timeoutMS: 10_000,
  tempDirName: 'reports/stryker',
  // It would rewrite the tsconfig through an API that TypeScript 7 does not have; nothing here needs it.
  tsconfigFile: 'left-as-it-is',
};
