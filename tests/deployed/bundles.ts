/** The bundles that a deployment would upload, taken from a synthesized app, each where nothing else can be found. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { resources, staynearApp } from '../infra/synthesized.ts';

export interface Bundle {
  readonly folder: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  /** Names of the variables that the template sets. */
  readonly variables: readonly string[];
}

interface FunctionProperties {
  readonly Handler: string;
  readonly Timeout: number;
  readonly Code: { readonly S3Key: string };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

interface AssetManifest {
  readonly files: Readonly<Record<string, { readonly source: { readonly path: string } }>>;
}

export interface Bundles {
  of(name: string): Bundle;
  remove(): void;
}

export function bundlesToUpload(): Bundles {
  const outdir = mkdtempSync(join(tmpdir(), 'staynear-assembly-'));
  const { app, stacks: { service } } = staynearApp({}, outdir);
  app.synth();
  const functions = resources<FunctionProperties>(Template.fromStack(service), 'AWS::Lambda::Function');
  const manifest = JSON.parse(readFileSync(join(outdir, `${service.stackName}.assets.json`), 'utf8')) as AssetManifest;
  const folders: string[] = [outdir];
  const of = (name: string): Bundle => {
    const found = functions.find(({ id }) => id.toLowerCase().startsWith(name));
    if (!found) throw new Error(`The service stack has no function ${name}`);
    const { Handler: handler, Timeout: timeoutSeconds, Code, Environment } = found.Properties;
    const asset = manifest.files[Code.S3Key.replace(/\.zip$/, '')];
    if (!asset) throw new Error(`No asset for ${name}`);
    const folder = mkdtempSync(join(tmpdir(), `staynear-${name}-`));
    folders.push(folder);
    cpSync(join(outdir, asset.source.path), folder, { recursive: true });
    return { folder, handler, timeoutSeconds, variables: Object.keys(Environment.Variables) };
  };
  const remove = (): void => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  return { of, remove };
}
