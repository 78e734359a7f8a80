/**
 * One of our functions, as each of them is: Node 24 on arm64, one bundle, its own role and log group.
 * It is handed every variable of its zod model, with the rights that go with it, or does not compile.
 */
import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type EnvironmentOf, METRICS_NAMESPACE } from '../../shared/contract/environment.ts';
import type { ZodType } from 'zod';
import type { Use } from './use.ts';

const ROOT = join(import.meta.dirname, '../..');
/** More memory starts no faster; less gives too little of a processor (`aws.md` §4). */
const MEMORY_MB = 512;
/**
 * The SDK's CommonJS parts may ask for Node's own modules with `require`, which an ES module has to make.
 * The minifier does not know of this line: a short name here meets one of its own, and the bundle dies.
 */
const REQUIRE_BANNER = "import{createRequire as makeRequireForBundledCommonJs}from'node:module';"
  + 'const require=makeRequireForBundledCommonJs(import.meta.url);';

export type UsesOf<Schema extends ZodType> = { readonly [Name in keyof EnvironmentOf<Schema>]: Use };

export interface StaynearFunctionProps<Schema extends ZodType> {
  /** The folder of `functions/` that it lives in. */
  readonly name: string;
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly uses: UsesOf<Schema>;
}

export class StaynearFunction<Schema extends ZodType> extends Construct {
  readonly handler: NodejsFunction;

  constructor(scope: Construct, id: string, props: StaynearFunctionProps<Schema>) {
    super(scope, id);
    const uses = Object.entries<Use>(props.uses);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    for (const [, use] of uses) for (const statement of use.statements) role.addToPolicy(statement);
    for (const [, use] of uses) Validations.of(role).acknowledge(...(use.acknowledged ?? []));
    this.handler = new NodejsFunction(this, 'Handler', {
      description: props.description,
      entry: join(ROOT, 'functions', props.name, 'handler.ts'),
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: MEMORY_MB,
      timeout: Duration.seconds(props.timeoutSeconds),
      role,
      logGroup,
      environment: { ...Object.fromEntries(uses.map(([name, use]) => [name, use.value])), [METRICS_NAMESPACE]: Stack.of(this).stackName },
      awsSdkConnectionReuse: false,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        bundleAwsSDK: true,
        logLevel: LogLevel.WARNING,
        banner: REQUIRE_BANNER,
      },
    });
  }

  /** Rights that no variable goes with: what its event source needs. */
  mayAlso(...statements: PolicyStatement[]): void {
    for (const statement of statements) this.handler.addToRolePolicy(statement);
  }
}
