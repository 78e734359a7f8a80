/** The app as the CDK's command line would make it, for a test to look at: both templates of one stage. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { stage } from '../../infra/stage.ts';
import { type Stacks, staynear } from '../../infra/staynear.ts';

const CDK_JSON = join(import.meta.dirname, '../../cdk.json');
/** The CDK's word for bundling nothing. */
const WITHOUT_BUNDLES = { 'aws:cdk:bundling-stacks': [] };

/** The CDK leaves assemblies behind that nobody named. */
const assemblies: string[] = [];
afterAll(() => {
  for (const folder of assemblies) rmSync(folder, { recursive: true, force: true });
});

/** `outdir` where the bundles are wanted; without it the functions are not bundled, which is most of the time. */
export function staynearApp(context: Record<string, unknown> = {}, outdir?: string): { app: App; stacks: Stacks } {
  const { context: settings } = JSON.parse(readFileSync(CDK_JSON, 'utf8')) as { context: Record<string, unknown> };
  const app = new App({
    ...(outdir && { outdir }),
    // Seconds over each template that `npm run synth` spends too; what is asked here they do not change.
    builtinCloudFormationValidation: false,
    context: { ...settings, ...(!outdir && WITHOUT_BUNDLES), ...context },
  });
  if (!outdir) assemblies.push(app.outdir);
  return { app, stacks: staynear(app, stage(app.node)) };
}

export interface Templates {
  readonly state: Template;
  readonly service: Template;
}

/** Runs cdk-nag too: a finding throws, and every test of the file fails with it. */
export function synthesized(context: Record<string, unknown> = {}): Templates {
  const { app, stacks } = staynearApp(context);
  app.synth();
  return { state: Template.fromStack(stacks.state), service: Template.fromStack(stacks.service) };
}

export interface Resource<Properties> {
  readonly id: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
}

export function resources<Properties = Record<string, unknown>>(template: Template, type: string): Resource<Properties>[] {
  return Object.entries(template.findResources(type)).map(([id, found]) => ({ id, ...(found as Omit<Resource<Properties>, 'id'>) }));
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const listed = <T>(oneOrMany: T | readonly T[]): readonly T[] => (Array.isArray(oneOrMany) ? oneOrMany : [oneOrMany as T]);

/** What roles may do: every statement of every policy that hangs on a role. */
export function rights(template: Template): Statement[] {
  const policies = resources<{ PolicyDocument: { Statement: Statement[] } }>(template, 'AWS::IAM::Policy');
  return policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}

/** A value with its references, as text: enough to say whether it names something. */
export const text = (value: unknown): string => JSON.stringify(value);
