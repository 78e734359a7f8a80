/** What `cdk synth` and `cdk deploy` run: one stage of Staynear, named by `-c stage=`. */
import { App } from 'aws-cdk-lib';
import { stage } from './stage.ts';
import { staynear } from './staynear.ts';

const app = new App();
staynear(app, stage(app.node));
app.synth();
