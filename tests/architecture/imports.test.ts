/**
 * Stages know the stages before them; functions know stages and ports; only the edge and shared/aws know
 * AWS; infra knows only the contract; local knows functions and ports, and nobody knows local; nothing
 * in shared/ but aws/ does I/O.
 */
import { describe, expect, it } from 'vitest';
import { callProblems, importProblems } from './rooms.ts';
import { sources } from './sources.ts';

const files = sources();

describe('who may know whom', () => {
  it('holds in every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importProblems)).toEqual([]);
  });

  it('leaves time, chance, ids and the environment to arguments', () => {
    expect(files.flatMap(callProblems)).toEqual([]);
  });
});

describe('the checker itself', () => {
  it.each([
    ['shared/night/evolve.ts', '../plan/judge.ts', 'plan comes after night'],
    ['shared/text/read.ts', '../message/copy.ts', 'message comes after text'],
    ['shared/plan/judge.ts', '../aws/dynamoTable.ts', 'take a port'],
    ['shared/plan/judge.ts', '@aws-sdk/client-dynamodb', 'only the edge and shared/aws know AWS'],
    ['shared/plan/judge.ts', 'node:fs', 'nothing in shared/ does I/O'],
    ['shared/plan/judge.ts', 'node:crypto', 'nothing in shared/ does I/O'],
    ['shared/plan/judge.ts', '../../functions/receive/receive.ts', 'shared/ knows only shared/'],
    ['shared/log/facts.ts', '../night/night.ts', 'facts know only time'],
    ['shared/ports/table.ts', '../plan/plan.ts', 'no stage'],
    ['shared/time/zone.ts', '../log/facts.ts', 'knows nobody'],
    ['shared/aws/dynamoTable.ts', '../plan/plan.ts', 'no stage'],
    ['shared/aws/dynamoTable.ts', '@middy/core', 'only the edge'],
    ['functions/receive/receive.ts', '../edge/clients.ts', 'knows no AWS'],
    ['functions/receive/receive.ts', '@aws-sdk/client-sqs', 'only the edge and shared/aws know AWS'],
    ['functions/receive/receive.ts', '../../shared/aws/sqsQueue.ts', 'knows no AWS'],
    ['functions/receive/receive.ts', '../../local/table.ts', 'nobody knows `local`'],
    ['functions/edge/settle.ts', '../receive/receive.ts', 'decides nothing'],
    ['infra/stacks/state.ts', '../../shared/plan/ladders.ts', 'only the contract'],
    ['infra/stacks/state.ts', '../../functions/edge/clients.ts', 'only the contract'],
    ['shared/contract/environment.ts', 'aws-cdk-lib', 'only infra'],
    ['local/talk.ts', '../infra/stage.ts', 'not how AWS is built'],
    ['local/talk.ts', '../shared/aws/sqsQueue.ts', 'its own adapters'],
    ['shared/plan/judge.ts', '../../tests/support/world.ts', 'does not know its tests'],
  ])('catches %s that knows %s', (path, specifier, words) => {
    expect(importProblems({ path, source: `import { x } from '${specifier}';` })).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['shared/plan/judge.ts', '../night/night.ts'],
    ['shared/log/facts.ts', '../text/reading.ts'],
    ['shared/contract/owedReply.ts', '../log/facts.ts'],
    ['shared/message/copy.ts', 'zod'],
    ['shared/family/numberId.ts', 'node:crypto'],
    ['shared/aws/sqsQueue.ts', '@aws-sdk/client-sqs'],
    ['functions/receive/handler.ts', '../edge/edge.ts'],
    ['functions/sweep/sweep.ts', '../replan/replan.ts'],
    ['local/talk.ts', '../functions/receive/receive.ts'],
    ['local/talk.ts', 'node:readline'],
    ['infra/stacks/state.ts', '../../shared/contract/environment.ts'],
  ])('lets %s know %s', (path, specifier) => {
    expect(importProblems({ path, source: `import type { x } from '${specifier}';` })).toEqual([]);
  });

  it.each([
    "export { x } from '../plan/judge.ts';",
    "import '../plan/judge.ts';",
    "import {\n  a,\n  type B,\n} from '../plan/judge.ts';",
    "const plan = await import('../plan/judge.ts');",
    "export * from '../plan/judge.ts';",
  ])('sees through every way to import: %s', (source) => {
    expect(importProblems({ path: 'shared/night/night.ts', source })).toHaveLength(1);
  });

  it.each(['Date.now()', 'new Date()', 'new Date( )', 'Math.random()', 'crypto.randomUUID()', "process.env['X']", 'performance.now()'])(
    'catches %s in the core, and says what to use instead', (call) => {
      const source = `const x = ${call};`;
      expect(callProblems({ path: 'shared/plan/judge.ts', source })).toEqual([expect.stringMatching(/argument|derive|zod model/)]);
      expect(callProblems({ path: 'functions/receive/receive.ts', source })).toHaveLength(1);
      expect(callProblems({ path: 'functions/edge/now.ts', source })).toEqual([]);
    });

  it('lets a comment say their names', () => {
    const source = '/** No Date.now here. */\n// nor Math.random\nconst x = new Date(at);';
    expect(callProblems({ path: 'shared/plan/judge.ts', source })).toEqual([]);
  });
});
