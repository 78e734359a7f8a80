/** Both stacks of one stage, checked by cdk-nag whenever they are synthesized. */
import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { assertCareConfirmed } from './careToConfirm.ts';
import type { Stage } from './stage.ts';
import { ServiceStack } from './stacks/service.ts';
import { StateStack } from './stacks/state.ts';

export interface Stacks {
  readonly state: StateStack;
  readonly service: ServiceStack;
}

export function staynear(app: App, stage: Stage): Stacks {
  assertCareConfirmed(stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  const state = new StateStack(app, stage);
  const service = new ServiceStack(app, stage, state);
  return { state, service };
}
